package org.levelfield.person;

import java.util.Arrays;
import java.util.Set;
import org.levelfield.text.TitleKey;

/// The telling words of texts, as ascending numbers.
final class Words {

    private static final int SHORTEST = 3;

    private static final Set<String> EMPTY = Set.of(
            "the",
            "and",
            "for",
            "with",
            "from",
            "using",
            "via",
            "based",
            "into",
            "through",
            "over",
            "under",
            "towards",
            "toward",
            "between",
            "about",
            "are",
            "can",
            "not",
            "its",
            "that",
            "this",
            "what",
            "how",
            "when",
            "why",
            "new",
            "approach",
            "study",
            "analysis",
            "method",
            "methods",
            "use",
            "their",
            "our",
            "more",
            "than",
            "case");

    private Words() {}

    /// The distinct words of a text, each counted once in the vocabulary.
    static int[] of(String text, Vocabulary vocabulary) {
        return Arrays.stream(TitleKey.words(text).split(" "))
                .filter(word -> word.length() >= SHORTEST && !EMPTY.contains(word))
                .distinct()
                .mapToInt(vocabulary::count)
                .sorted()
                .toArray();
    }

    /// The information in nats of the words that two texts share.
    static double shared(int[] one, int[] other, double[] information) {
        double shared = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                shared += information[one[i]];
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    /// The information in nats of all words of a text.
    static double whole(int[] words, double[] information) {
        return Arrays.stream(words).mapToDouble(word -> information[word]).sum();
    }
}
