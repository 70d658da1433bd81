package org.levelfield.audit.match;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.levelfield.text.Edits;
import org.levelfield.text.WordIds;

/// Known words one edit from a misspelt one. One edit leaves the first or the last letters of a word whole, so that
/// only words that share either are compared.
final class WordNeighbours {

    /// Shorter words have too many neighbours.
    private static final int SHORTEST = 4;

    private static final int LONG = 7;

    private static final int SHORT_END = 2;

    private static final int LONG_END = 3;

    private final WordIds words;
    private final Map<String, int[]> byEnds = new HashMap<>();

    WordNeighbours(WordIds words) {
        this.words = words;
        Map<String, IntStream.Builder> building = new HashMap<>();
        for (int word = 0; word < words.size(); word++) {
            String text = words.word(word);
            // a word and its neighbour may lie on both sides of the bound between short and long
            if (text.length() >= SHORTEST - 1 && text.length() <= LONG) {
                add(building, text, SHORT_END, word);
            }
            if (text.length() >= LONG - 1) {
                add(building, text, LONG_END, word);
            }
        }
        building.forEach((key, list) -> byEnds.put(key, list.build().toArray()));
    }

    private static void add(Map<String, IntStream.Builder> building, String text, int kept, int word) {
        building.computeIfAbsent(head(text, kept), key -> IntStream.builder()).add(word);
        building.computeIfAbsent(tail(text, kept), key -> IntStream.builder()).add(word);
    }

    /// Numbers of the words one edit away, ascending.
    int[] of(String word) {
        if (word.length() < SHORTEST) {
            return new int[0];
        }
        int kept = word.length() >= LONG ? LONG_END : SHORT_END;
        return IntStream.concat(
                        IntStream.of(byEnds.getOrDefault(head(word, kept), new int[0])),
                        IntStream.of(byEnds.getOrDefault(tail(word, kept), new int[0])))
                .filter(other -> {
                    String text = words.word(other);
                    return Math.abs(text.length() - word.length()) <= 1 && Edits.between(word, text) == 1;
                })
                .sorted()
                .distinct()
                .toArray();
    }

    private static String head(String word, int kept) {
        return "<" + word.substring(0, kept);
    }

    private static String tail(String word, int kept) {
        return word.substring(word.length() - kept) + ">";
    }
}
