package org.levelfield.forecast;

import java.util.Arrays;

/// What became of the pairs that a [Snapshot] has never seen together: those that some work of the years after it
/// names, and how many works do. Only labels come from here, never a feature.
final class LaterPairs {

    private final Snapshot at;
    private final long[] keys;
    private final char[] works;

    /// @param horizon years after the snapshot
    LaterPairs(ConceptHistory history, Snapshot at, int horizon) {
        this.at = at;
        long[] pairs = history.pairs(at.until + 1, at.until + horizon);
        char[] counts = new char[pairs.length];
        int size = 0;
        for (int from = 0; from < pairs.length; ) {
            int to = from + 1;
            while (to < pairs.length && pairs[to] >>> 10 == pairs[from] >>> 10) {
                to++;
            }
            if (at.together(ConceptHistory.low(pairs[from]), ConceptHistory.high(pairs[from])) == 0) {
                counts[size] = (char) Math.min(to - from, Character.MAX_VALUE);
                pairs[size++] = pairs[from] >>> 10;
            }
            from = to;
        }
        keys = Arrays.copyOf(pairs, size);
        works = Arrays.copyOf(counts, size);
    }

    /// Pairs that met.
    int size() {
        return keys.length;
    }

    int low(int pair) {
        return (int) (keys[pair] >>> 27);
    }

    int high(int pair) {
        return (int) keys[pair] & 0x7ffffff;
    }

    /// Works after the snapshot that name both concepts of a pair that met.
    int works(int pair) {
        return works[pair];
    }

    /// Works after the snapshot that name both, of any pair that it has not seen together; 0 where none does.
    int worksOf(int one, int other) {
        long key = (long) Math.min(one, other) << 27 | Math.max(one, other);
        int found = Arrays.binarySearch(keys, key);
        return found < 0 ? 0 : works[found];
    }

    /// Whether some work until the snapshot names both.
    boolean before(int one, int other) {
        return at.together(one, other) > 0;
    }
}
