package org.levelfield.resolve.institution;

import java.util.Arrays;

/// All names of all organisations in arrays, found by the bag of their words.
final class NameTable {
    static final int NONE = -1;

    private static final Kind[] KINDS = Kind.values();

    static final int KIND_COUNT = KINDS.length;

    private int count;
    private int[] organisations = new int[1024];
    private byte[] kinds = new byte[1024];
    private long[] bags = new long[1024];
    private long[] ordered = new long[1024];
    private long[] exact = new long[1024];
    private int[] starts = new int[1025];
    private int[] words = new int[4096];
    private int[] following = {};
    private long[] keys = {};
    private int[] first = {};

    /// What a name is, the most telling first.
    enum Kind {
        DISPLAY,
        LABEL,
        ALIAS,
        ACRONYM,
        /// A name made from another: without what stands in brackets, umlauts written out.
        VARIANT;

        /// Its place in the order above.
        @SuppressWarnings("EnumOrdinal") // the order is the meaning
        int place() {
            return ordinal();
        }
    }

    void add(int organisation, Kind kind, Wording name) {
        if (count == organisations.length) {
            int more = count * 2;
            organisations = Arrays.copyOf(organisations, more);
            kinds = Arrays.copyOf(kinds, more);
            bags = Arrays.copyOf(bags, more);
            ordered = Arrays.copyOf(ordered, more);
            exact = Arrays.copyOf(exact, more);
            starts = Arrays.copyOf(starts, more + 1);
        }
        int size = name.size();
        if (starts[count] + size > words.length) {
            words = Arrays.copyOf(words, words.length * 2 + size);
        }
        long bag = 0;
        for (int word = 0; word < size; word++) {
            words[starts[count] + word] = name.number(word);
            bag += Vocabulary.hash(name.number(word));
        }
        organisations[count] = organisation;
        kinds[count] = (byte) kind.place();
        bags[count] = bag;
        ordered[count] = name.ordered(0, size - 1);
        exact[count] = name.exact(0, size - 1);
        starts[count + 1] = starts[count] + size;
        count++;
    }

    /// Builds the table of keys; names of one key hang together in the order in which they came.
    void seal() {
        int capacity = Integer.highestOneBit(Math.max(16, count * 2)) * 2;
        keys = new long[capacity];
        first = new int[capacity];
        following = new int[count];
        Arrays.fill(first, NONE);
        Arrays.fill(following, NONE);
        for (int name = count - 1; name >= 0; name--) {
            int slot = slot(bags[name]);
            keys[slot] = bags[name];
            following[name] = first[slot];
            first[slot] = name;
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (first[slot] != NONE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /// The first name with a bag, or [#NONE].
    int find(long bag) {
        return first[slot(bag)];
    }

    /// The next name with the same bag, or [#NONE].
    int next(int name) {
        return following[name];
    }

    int count() {
        return count;
    }

    int organisation(int name) {
        return organisations[name];
    }

    Kind kind(int name) {
        return KINDS[kinds[name]];
    }

    boolean isOrdered(int name, long key) {
        return ordered[name] == key;
    }

    boolean isExact(int name, long key) {
        return exact[name] == key;
    }

    int size(int name) {
        return starts[name + 1] - starts[name];
    }

    int word(int name, int index) {
        return words[starts[name] + index];
    }
}
