package org.levelfield.resolve.institution;

import java.util.Arrays;

/// A sum for each name met, and the words that a string has, cleared in the time of those met. For one thread.
final class NameScores {
    private final float[] scores;
    private int[] met = new int[256];
    private int count;
    private final int[] marks;
    private int mark;

    NameScores(int names, int words) {
        this.scores = new float[names];
        this.marks = new int[words];
    }

    void clear() {
        for (int each = 0; each < count; each++) {
            scores[met[each]] = 0;
        }
        count = 0;
        mark++;
    }

    /// Notes words of the string.
    void mark(int[] words) {
        for (int word : words) {
            marks[word] = mark;
        }
    }

    boolean isMarked(int word) {
        return marks[word] == mark;
    }

    /// Adds a positive weight.
    void add(int name, float weight) {
        if (scores[name] == 0) {
            if (count == met.length) {
                met = Arrays.copyOf(met, count * 2);
            }
            met[count++] = name;
        }
        scores[name] += weight;
    }

    int count() {
        return count;
    }

    int name(int each) {
        return met[each];
    }

    float score(int name) {
        return scores[name];
    }
}
