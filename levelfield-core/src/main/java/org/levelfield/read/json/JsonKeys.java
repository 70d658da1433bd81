package org.levelfield.read.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A fixed set of object keys, found from their bytes without making a string: open addressing on a hash of the length
/// and the first and last bytes, then compared whole.
public final class JsonKeys {

    private final byte[][] keys;
    private final int[] slots;
    private final int mask;

    private JsonKeys(String[] names) {
        keys = new byte[names.length][];
        int capacity = Integer.highestOneBit(Math.max(4, names.length * 4)) * 2;
        slots = new int[capacity];
        mask = capacity - 1;
        Arrays.fill(slots, -1);
        for (int i = 0; i < names.length; i++) {
            byte[] key = names[i].getBytes(StandardCharsets.UTF_8);
            if (find(key, 0, key.length) >= 0) {
                throw new IllegalArgumentException("key given twice: " + names[i]);
            }
            keys[i] = key;
            int slot = hash(key, 0, key.length) & mask;
            while (slots[slot] >= 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = i;
        }
    }

    /// The keys, each known from here on by its place in this list.
    public static JsonKeys of(String... names) {
        return new JsonKeys(names);
    }

    /// The place of the key that stands in these bytes, or -1 if it is none of them.
    int find(byte[] bytes, int from, int to) {
        int slot = hash(bytes, from, to) & mask;
        while (slots[slot] >= 0) {
            byte[] key = keys[slots[slot]];
            if (Arrays.equals(key, 0, key.length, bytes, from, to)) {
                return slots[slot];
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    private static int hash(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length == 0) {
            return 0;
        }
        int middle = bytes[from + (length >> 1)];
        return (length * 31 + bytes[from]) * 31 + bytes[to - 1] * 7 + middle * 131;
    }
}
