package org.levelfield.forecast;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Pairs of concepts by number.
@SuppressWarnings("ArrayRecordComponent") // millions of numbers, never compared
record Pairs(int[] ones, int[] others) {

    int size() {
        return ones.length;
    }

    /// Places in the order of one concept, then the other, so that those of one concept stand together.
    int[] grouped(int[] heads, int[] tails) {
        long[] keys = IntStream.range(0, size())
                .mapToLong(i -> (long) heads[i] << 32 | i)
                .toArray();
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    Pairs slice(int from, int to) {
        return new Pairs(Arrays.copyOfRange(ones, from, to), Arrays.copyOfRange(others, from, to));
    }
}
