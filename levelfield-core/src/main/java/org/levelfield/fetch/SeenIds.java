package org.levelfield.fetch;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// The identifiers of a harvest's records, exactly: OpenAlex's (a letter and a number) in eight bytes each, any other
/// as
/// text.
final class SeenIds {

    private static final String OPENALEX = "https://openalex.org/";
    private static final int MOST_DIGITS = 15;

    private final Set<String> others = new HashSet<>();
    private long[] slots = new long[1 << 10];
    private int used;

    int size() {
        return used + others.size();
    }

    boolean contains(String id) {
        long packed = packed(id);
        return packed == 0 ? others.contains(id) : slots[slot(slots, packed)] == packed;
    }

    boolean add(String id) {
        long packed = packed(id);
        return packed == 0 ? others.add(id) : add(packed);
    }

    /// The letter in the highest byte, the number below; 0 where the identifier is not of this kind.
    private static long packed(String id) {
        int from = OPENALEX.length();
        int digits = id.length() - from - 1;
        if (!id.startsWith(OPENALEX) || digits < 1 || digits > MOST_DIGITS || id.charAt(from + 1) == '0') {
            return 0;
        }
        long number = 0;
        for (int i = from + 1; i < id.length(); i++) {
            int digit = id.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = number * 10 + digit;
        }
        char letter = id.charAt(from);
        return letter >= 'A' && letter <= 'Z' ? (long) letter << 56 | number : 0;
    }

    private boolean add(long key) {
        int slot = slot(slots, key);
        if (slots[slot] == key) {
            return false;
        }
        slots[slot] = key;
        used++;
        if (used * 2 > slots.length) {
            long[] wider = new long[slots.length * 2];
            Arrays.stream(slots).filter(each -> each != 0).forEach(each -> wider[slot(wider, each)] = each);
            slots = wider;
        }
        return true;
    }

    private static int slot(long[] table, long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & table.length - 1;
        while (table[slot] != 0 && table[slot] != key) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }
}
