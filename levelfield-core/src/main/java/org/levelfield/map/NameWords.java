package org.levelfield.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.levelfield.store.StoredConcepts;

/// The words of names, and how far two names share them. A word that few names have counts for more.
final class NameWords {

    private final String[][] words;
    private final int[][] stems;
    private final double[] weights;

    NameWords(StoredConcepts concepts) {
        words = new String[concepts.size()][];
        stems = new int[concepts.size()][];
        Map<String, Integer> numbers = new HashMap<>();
        List<Integer> counts = new ArrayList<>();
        for (int concept = 0; concept < words.length; concept++) {
            words[concept] = concepts.id(concept).split("-", -1);
            stems[concept] = Arrays.stream(words[concept])
                    .map(NameWords::stem)
                    .mapToInt(stem -> numbers.computeIfAbsent(stem, unseen -> numbers.size()))
                    .sorted()
                    .distinct()
                    .toArray();
            for (int stem : stems[concept]) {
                while (counts.size() <= stem) {
                    counts.add(0);
                }
                counts.set(stem, counts.get(stem) + 1);
            }
        }
        weights = counts.stream()
                .mapToDouble(count -> Math.log(1.0 + (double) words.length / Math.max(1, count)))
                .toArray();
    }

    /// The weight of shared words, as a share of the smaller of the two names' weights; 1 where one name holds all
    /// words
    /// of the other.
    double shared(int one, int other) {
        double both = 0;
        for (int stem : stems[one]) {
            both += Arrays.binarySearch(stems[other], stem) >= 0 ? weights[stem] : 0;
        }
        return both == 0 ? 0 : both / Math.min(sum(stems[one]), sum(stems[other]));
    }

    /// Whether one name is made of the initials of the other.
    boolean initials(int one, int other) {
        return initialsOf(words[one]).equals(String.join("", words[other]))
                || initialsOf(words[other]).equals(String.join("", words[one]));
    }

    private static String initialsOf(String[] words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return words.length < 2 ? "-" : initials.toString();
    }

    private double sum(int[] of) {
        double sum = 0;
        for (int stem : of) {
            sum += weights[stem];
        }
        return sum;
    }

    /// Endings that change a word's class, not its matter: enough to see that two names share a word.
    private static String stem(String word) {
        return word.length() <= 5 ? word : word.substring(0, Math.max(5, word.length() - 3));
    }
}
