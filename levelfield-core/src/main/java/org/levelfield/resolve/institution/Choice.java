package org.levelfield.resolve.institution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which candidates of a string count: those that are likely enough, one for each set of words.
final class Choice {
    private Choice() {}

    /// The positions of the candidates that count, the likeliest first.
    static List<Integer> of(List<Candidate> candidates, double[] probabilities, double threshold) {
        List<Integer> order = new ArrayList<>();
        for (int each = 0; each < candidates.size(); each++) {
            if (probabilities[each] >= threshold) {
                order.add(each);
            }
        }
        order.sort(Comparator.comparingDouble((Integer each) -> -probabilities[each])
                .thenComparingInt(each -> candidates.get(each).organisation()));
        List<Integer> chosen = new ArrayList<>();
        for (int each : order) {
            Candidate candidate = candidates.get(each);
            if (chosen.stream().noneMatch(other -> candidates.get(other).sameSpan(candidate))) {
                chosen.add(each);
            }
        }
        return chosen;
    }
}
