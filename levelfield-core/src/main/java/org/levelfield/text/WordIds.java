package org.levelfield.text;

import java.util.Arrays;

/// Numbers words from 0 in the order in which they come: open addressing over the letters themselves, without an object
/// a word. Looking up is safe from several threads as long as none adds.
public final class WordIds {

    /// The number of a word that is not known.
    public static final int UNKNOWN = -1;

    private int[] slots = new int[1 << 12];
    private int[] ends = new int[1 << 10];
    private char[] letters = new char[1 << 13];
    private int size;

    public WordIds() {
        Arrays.fill(slots, UNKNOWN);
    }

    public int size() {
        return size;
    }

    /// The number of a word of a text, or [#UNKNOWN].
    public int find(TextWords text, int word) {
        return slots[slot(text.letters(), text.letterStart(word), text.letterEnd(word))];
    }

    /// The number of a word of a text, a new one if it has none.
    public int add(TextWords text, int word) {
        return add(text.letters(), text.letterStart(word), text.letterEnd(word));
    }

    /// The number of a folded word, or [#UNKNOWN].
    public int find(String folded) {
        return slots[slot(folded.toCharArray(), 0, folded.length())];
    }

    /// The number of a folded word, a new one if it has none.
    public int add(String folded) {
        return add(folded.toCharArray(), 0, folded.length());
    }

    /// The folded word with this number.
    public String word(int id) {
        return new String(letters, start(id), ends[id] - start(id));
    }

    private int add(char[] from, int start, int end) {
        int slot = slot(from, start, end);
        if (slots[slot] != UNKNOWN) {
            return slots[slot];
        }
        int id = size++;
        if (size > ends.length) {
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        int first = start(id);
        int last = first + end - start;
        if (last > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(last, 2 * letters.length));
        }
        System.arraycopy(from, start, letters, first, end - start);
        ends[id] = last;
        slots[slot] = id;
        if (2 * size > slots.length) {
            rehash();
        }
        return id;
    }

    private int start(int id) {
        return id == 0 ? 0 : ends[id - 1];
    }

    /// Where a word stands, or the free slot where it would.
    private int slot(char[] from, int start, int end) {
        int mask = slots.length - 1;
        int slot = hash(from, start, end) & mask;
        while (slots[slot] != UNKNOWN && !same(slots[slot], from, start, end)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean same(int id, char[] from, int start, int end) {
        return Arrays.equals(letters, start(id), ends[id], from, start, end);
    }

    private void rehash() {
        int[] larger = new int[2 * slots.length];
        Arrays.fill(larger, UNKNOWN);
        for (int id = 0; id < size; id++) {
            int slot = hash(letters, start(id), ends[id]) & (larger.length - 1);
            while (larger[slot] != UNKNOWN) {
                slot = (slot + 1) & (larger.length - 1);
            }
            larger[slot] = id;
        }
        slots = larger;
    }

    private static int hash(char[] from, int start, int end) {
        int hash = 0x811c9dc5;
        for (int i = start; i < end; i++) {
            hash = (hash ^ from[i]) * 0x01000193;
        }
        hash = (hash ^ (hash >>> 15)) * 0x2c1b3c6d;
        return hash ^ (hash >>> 13);
    }
}
