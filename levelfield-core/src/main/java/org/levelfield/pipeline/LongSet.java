package org.levelfield.pipeline;

import java.util.Arrays;

/// A set of 64-bit hashes by open addressing: eight bytes a slot, no objects.
final class LongSet {

    private long[] slots = new long[1 << 12];
    private int size;
    private boolean zero;

    /// Adds a value; false if it was there.
    boolean add(long value) {
        if (value == 0) {
            boolean added = !zero;
            zero = true;
            return added;
        }
        if (size * 2 > slots.length) {
            grow();
        }
        if (!put(slots, value)) {
            return false;
        }
        size++;
        return true;
    }

    private void grow() {
        long[] wider = new long[slots.length * 2];
        Arrays.stream(slots).filter(value -> value != 0).forEach(value -> put(wider, value));
        slots = wider;
    }

    private static boolean put(long[] slots, long value) {
        int mask = slots.length - 1;
        int slot = (int) ((value * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (slots[slot] != 0) {
            if (slots[slot] == value) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = value;
        return true;
    }
}
