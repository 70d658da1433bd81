package org.levelfield.resolve.institution;

import java.util.List;

/// Weighs the candidates of a string in two looks: each by itself, then each beside what the first look said of the
/// others.
record Ranker(LookTrees firstLook, LookTrees secondLook, Habits habits) {
    /// What the first look gives less than this is not looked at again.
    private static final double HOPELESS = 0.02;

    static Ranker bundled() {
        return new Ranker(LookTrees.bundled("1"), LookTrees.bundled("2"), Habits.bundled());
    }

    double[] probabilities(FeatureReader reader, List<Candidate> candidates) {
        float[][] rows = new float[candidates.size()][];
        double[] first = new double[rows.length];
        for (int position = 0; position < rows.length; position++) {
            rows[position] = reader.read(position);
            first[position] = firstLook.probability(rows[position]);
        }
        reader.firstLook().add(rows, first, habits);
        double[] second = new double[rows.length];
        for (int position = 0; position < rows.length; position++) {
            second[position] = first[position] < HOPELESS ? first[position] : secondLook.probability(rows[position]);
        }
        return second;
    }
}
