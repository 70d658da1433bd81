package org.levelfield.graph;

import java.util.Arrays;

/// Numbers unordered pairs of small whole numbers from 0 in the order of their first coming, by open addressing: 12
/// bytes a
/// slot, no object a pair.
final class PairTable {

    /// The answer for a pair that is not here.
    static final int NONE = -1;

    private static final long FREE = -1;

    private long[] keys = new long[1 << 10];
    private int[] numbers = new int[1 << 10];
    private int size;

    PairTable() {
        Arrays.fill(keys, FREE);
    }

    int size() {
        return size;
    }

    /// The pair's number; it is given one where it has none.
    int add(int one, int other) {
        if (size * 2 >= keys.length) {
            grow();
        }
        long key = key(one, other);
        int slot = slot(key);
        if (keys[slot] == FREE) {
            keys[slot] = key;
            numbers[slot] = size++;
        }
        return numbers[slot];
    }

    /// The pair's number, or [#NONE].
    int find(int one, int other) {
        int slot = slot(key(one, other));
        return keys[slot] == FREE ? NONE : numbers[slot];
    }

    private int slot(long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & keys.length - 1;
        while (keys[slot] != key && keys[slot] != FREE) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = new int[keys.length];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }

    private static long key(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }
}
