package org.levelfield.resolve.institution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which candidates of a string count: those that are likely enough, one for each set of words.
final class Choice {
    private Choice() {}

    /// What a candidate's probability must reach.
    ///
    /// @param close where a name of several words stands in the string
    /// @param loose where a single word speaks, or a likeness
    record Thresholds(double close, double loose) {
        double of(Candidate candidate) {
            return candidate.isPhrase() && candidate.length() > 1 ? close : loose;
        }
    }

    /// The positions of the candidates that count, the likeliest first.
    static List<Integer> of(List<Candidate> candidates, double[] probabilities, Thresholds thresholds) {
        List<Integer> order = new ArrayList<>();
        for (int each = 0; each < candidates.size(); each++) {
            if (probabilities[each] >= thresholds.of(candidates.get(each))) {
                order.add(each);
            }
        }
        order.sort(Comparator.comparingDouble((Integer each) -> -probabilities[each])
                .thenComparingInt(each -> candidates.get(each).organisation()));
        List<Integer> chosen = new ArrayList<>();
        for (int each : order) {
            Candidate candidate = candidates.get(each);
            if (chosen.stream()
                    .noneMatch(other -> (candidates.get(other).sameSpan(candidate)
                            && candidates.get(other).match() != Candidate.Match.PARENT
                            && candidate.match() != Candidate.Match.PARENT))) {
                chosen.add(each);
            }
        }
        return chosen;
    }
}
