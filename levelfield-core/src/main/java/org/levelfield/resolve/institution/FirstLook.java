package org.levelfield.resolve.institution;

import java.util.Arrays;
import java.util.List;

/// What a first look at all candidates of a string says of each and of the others around it.
record FirstLook(Organisations organisations, List<Candidate> candidates) {

    /// Adds to the rows what a first look at all of them said.
    void add(float[][] rows, double[] probabilities, Habits habits) {
        double sum = 0;
        for (double each : probabilities) {
            sum += each;
        }
        for (int position = 0; position < rows.length; position++) {
            add(rows[position], position, probabilities);
            Feature.HABIT.set(
                    rows[position],
                    habits.of(organisations.id(candidates.get(position).organisation()), candidates.get(position)));
            Feature.SUM.set(rows[position], sum);
        }
    }

    /// Clears what [#add] wrote.
    static void forget(float[][] rows) {
        for (float[] row : rows) {
            Arrays.fill(row, Feature.FIRST_LOOK.place(), Feature.COUNT, 0);
        }
    }

    private void add(float[] row, int position, double[] probabilities) {
        Candidate candidate = candidates.get(position);
        int rank = 0;
        for (int each = 0; each < candidates.size(); each++) {
            if (each == position) {
                continue;
            }
            Candidate other = candidates.get(each);
            double probability = probabilities[each];
            rank += probability > probabilities[position] ? 1 : 0;
            Feature.BEST_OTHER.raise(row, probability);
            Feature kind = candidate.sameSpan(other)
                    ? Feature.BEST_SAME_WORDS
                    : candidate.within(other)
                            ? Feature.BEST_LONGER
                            : other.within(candidate) ? Feature.BEST_SHORTER : Feature.BEST_BESIDE;
            kind.raise(row, probability);
            if (organisations.isParent(other.organisation(), candidate.organisation())) {
                Feature.BEST_PARENT.raise(row, probability);
            }
            if (organisations.isParent(candidate.organisation(), other.organisation())) {
                Feature.BEST_CHILD.raise(row, probability);
            }
            if (organisations.isRelated(candidate.organisation(), other.organisation())) {
                Feature.BEST_RELATED.raise(row, probability);
            }
        }
        Feature.FIRST_LOOK.set(row, probabilities[position]);
        Feature.RANK.set(row, rank);
    }
}
