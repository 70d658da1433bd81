package org.levelfield.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds what an idea would have to say before it can be compared.
final class Vagueness {

    /// A word of less than one work in thirty tells something.
    private static final double TELLING = 3.4;

    private static final int LEAST_WORDS = 3;

    /// Numbers below that.
    private static final List<String> FEW = List.of("none", "one", "two");

    private Vagueness() {}

    /// What is missing, in sentences; empty where the idea can be compared.
    static List<String> of(Gathering.Gathered gathered, List<Facet> facets) {
        double[] rarity = gathered.words().rarity();
        double unknown = Arrays.stream(gathered.idea().words())
                .mapToDouble(word -> rarity[word])
                .max()
                .orElse(0);
        int[] terms = Arrays.stream(gathered.idea().words())
                .distinct()
                .filter(word -> rarity[word] > 0)
                .toArray();
        long known = Arrays.stream(terms).filter(word -> spoken(gathered, word)).count();
        long telling = Arrays.stream(terms)
                .filter(word -> rarity[word] >= Math.min(TELLING, unknown) && spoken(gathered, word))
                .count();
        List<String> missing = new ArrayList<>();
        if (known * 2 < terms.length && known < LEAST_WORDS) {
            missing.add("words that the works of this field use: " + (known == 0 ? "none" : "only " + known)
                    + " of yours could be found in the works looked at");
        } else if (telling < LEAST_WORDS) {
            missing.add("words that tell it from other work (it has " + FEW.get((int) telling)
                    + "): which problem, on which data or in which setting");
            if (facets.stream().noneMatch(facet -> facet.kind() == Facet.Kind.METHOD)) {
                missing.add("how you would do it: the method");
            }
        }
        return missing;
    }

    private static boolean spoken(Gathering.Gathered gathered, int word) {
        return gathered.texts().stream()
                .anyMatch(text -> Arrays.stream(text.words()).anyMatch(each -> each == word));
    }
}
