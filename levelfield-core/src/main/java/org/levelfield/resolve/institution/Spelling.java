package org.levelfield.resolve.institution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Known words that a misspelt or shortened one may stand for.
///
/// A misspelling has at least six letters, its first three right, and is one insertion, deletion, change or swap away;
/// an abbreviation begins the word.
final class Spelling {
    private static final int SHORTEST_MISSPELT = 6;
    private static final int SHORTEST_ABBREVIATED = 3;
    private static final int KEPT = 3;
    private static final int MOST = 8;
    private static final int MOST_KEPT = 20_000;
    private static final int[] NONE = {};

    private final String[] words;
    private final Vocabulary vocabulary;
    private final Map<String, int[]> kept = new ConcurrentHashMap<>();

    Spelling(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.words = vocabulary.sorted();
    }

    /// The numbers of words near to a form, the most frequent ones; none for most.
    int[] near(String form, boolean abbreviated) {
        boolean beginning = abbreviated && form.length() >= SHORTEST_ABBREVIATED;
        boolean misspelt = form.length() >= SHORTEST_MISSPELT && vocabulary.find(form) == Vocabulary.UNKNOWN;
        if (!beginning && !misspelt) {
            return NONE;
        }
        String key = beginning ? form + "." : form;
        int[] known = kept.get(key);
        if (known == null) {
            known = search(form, beginning, misspelt);
            if (kept.size() < MOST_KEPT) {
                kept.put(key, known);
            }
        }
        return known;
    }

    private int[] search(String form, boolean beginning, boolean misspelt) {
        String start = misspelt ? form.substring(0, KEPT) : form;
        int place = Arrays.binarySearch(words, start);
        place = place < 0 ? -place - 1 : place;
        List<Integer> found = new ArrayList<>();
        while (place < words.length && words[place].startsWith(start)) {
            String word = words[place];
            if ((beginning && word.startsWith(form)) || (misspelt && isNear(form, word))) {
                found.add(vocabulary.find(word));
            }
            place++;
        }
        return found.stream()
                .sorted(Comparator.comparingInt((Integer number) -> -vocabulary.frequency(number))
                        .thenComparingInt(number -> number))
                .limit(MOST)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// Whether two words are one edit apart, a swap of neighbours included.
    static boolean isNear(String one, String other) {
        int difference = one.length() - other.length();
        if (Math.abs(difference) > 1) {
            return false;
        }
        int shorter = Math.min(one.length(), other.length());
        int first = 0;
        while (first < shorter && one.charAt(first) == other.charAt(first)) {
            first++;
        }
        int oneEnd = one.length() - 1;
        int otherEnd = other.length() - 1;
        while (oneEnd >= first && otherEnd >= first && one.charAt(oneEnd) == other.charAt(otherEnd)) {
            oneEnd--;
            otherEnd--;
        }
        boolean single = oneEnd - first <= 0 && otherEnd - first <= 0;
        boolean swap = difference == 0
                && oneEnd - first == 1
                && one.charAt(first) == other.charAt(oneEnd)
                && one.charAt(oneEnd) == other.charAt(first);
        return single || swap;
    }
}
