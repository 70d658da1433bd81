package org.levelfield.map;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.levelfield.store.StoredConcepts;

/// The words of names, and how far two names share them. A word that few names have counts for more.
final class NameWords {

    private final String[][] words;
    private final Map<String, Integer> counts = new HashMap<>();

    NameWords(StoredConcepts concepts) {
        words = new String[concepts.size()][];
        for (int concept = 0; concept < words.length; concept++) {
            words[concept] = concepts.id(concept).split("-", -1);
            Set.of(distinct(words[concept])).forEach(word -> counts.merge(stem(word), 1, Integer::sum));
        }
    }

    /// The weight of shared words, as a share of the smaller of the two names' weights; 1 where one name holds all words
    /// of the other.
    double shared(int one, int other) {
        Set<String> left = new HashSet<>();
        for (String word : words[one]) {
            left.add(stem(word));
        }
        Set<String> right = new HashSet<>();
        for (String word : words[other]) {
            right.add(stem(word));
        }
        double both = left.stream().filter(right::contains).mapToDouble(this::weight).sum();
        return both / Math.min(sum(left), sum(right));
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
        return words.length < 2 ? "" : initials.toString();
    }

    private double sum(Set<String> of) {
        return of.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String stem) {
        return Math.log(1.0 + (double) words.length / counts.getOrDefault(stem, 1));
    }

    private static String[] distinct(String[] words) {
        return java.util.Arrays.stream(words).distinct().toArray(String[]::new);
    }

    /// Endings that change a word's class, not its matter: enough to see that two names share a word.
    private static String stem(String word) {
        return word.length() <= 5 ? word : word.substring(0, Math.max(5, word.length() - 3));
    }
}
