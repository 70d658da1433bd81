package org.levelfield.read.json;

/// Finds the end of an object or array without looking into it, 64 bytes a step and almost without branches.
///
/// For each block, bit masks say where quotes and brackets stand. The running exclusive-or of the quote mask is the
/// mask
/// of what is inside strings (an idea of simdjson, Langdale and Lemire 2019, here on plain 64-bit words); brackets
/// outside of strings are gone through bit by bit. Blocks with a backslash, and the last bytes, are gone through byte
/// by
/// byte.
final class NestedValue {

    private static final int BLOCK = 64;
    private static final long ONES = 0x0101010101010101L;
    private static final long LOWS = 0x7f7f7f7f7f7f7f7fL;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long HIGHS = 0x8080808080808080L;

    /// The four brackets are 5b, 5d, 7b and 7d. They agree in these bits, with few other bytes, which do not occur
    /// outside
    /// of strings in JSON and are told apart when they do.
    private static final long BRACKETS = ONES * '[';
    private static final long BRACKET_BITS = 0xd9d9d9d9d9d9d9d9L;

    /// Multiplied with the high bits of eight bytes (shifted to the low ones), brings them together in the top byte.
    private static final long GATHER = 0x0102040810204080L;

    private NestedValue() {}

    /// The place after the value that begins at `from`, or -1 if it does not end before `end`.
    static int end(byte[] bytes, int from, int end) {
        return end(bytes, from, end, 0);
    }

    /// The same from within a value, between its members, where `within` brackets are open.
    static int end(byte[] bytes, int from, int end, int within) {
        int p = from;
        int depth = within;
        long inside = 0;
        while (p < end) {
            long quotes = 0;
            long brackets = 0;
            long escapes = p + BLOCK <= end ? 0 : HIGHS;
            for (int i = 0; i < BLOCK && p + BLOCK <= end; i += 8) {
                long word = (long) JsonBytes.LONGS.get(bytes, p + i);
                long escape = word ^ BACKSLASHES;
                quotes |= mask(word ^ QUOTES) << i;
                brackets |= mask((word ^ BRACKETS) & BRACKET_BITS) << i;
                escapes |= (escape - ONES) & ~escape;
            }
            if ((escapes & HIGHS) != 0) {
                for (int stop = Math.min(p + BLOCK, end); p < stop; p++) {
                    byte c = bytes[p];
                    if (inside != 0) {
                        p += c == '\\' ? 1 : 0;
                        inside = c == '"' ? 0 : -1;
                    } else if (c == '"') {
                        inside = -1;
                    } else if (c == '{' || c == '[') {
                        depth++;
                    } else if ((c == '}' || c == ']') && --depth == 0) {
                        return p + 1;
                    }
                }
                continue;
            }
            long strings = running(quotes) ^ inside;
            inside = strings >> 63;
            for (brackets &= ~strings; brackets != 0; brackets &= brackets - 1) {
                int at = p + Long.numberOfTrailingZeros(brackets);
                byte c = bytes[at];
                if (c == '{' || c == '[') {
                    depth++;
                } else if ((c == '}' || c == ']') && --depth == 0) {
                    return at + 1;
                }
            }
            p += BLOCK;
        }
        return -1;
    }

    /// The high bit of every byte that is zero.
    private static long equal(long word) {
        return ~(((word & LOWS) + LOWS) | word | LOWS);
    }

    /// One bit for every byte that is zero.
    private static long mask(long word) {
        return ((equal(word) >>> 7) * GATHER) >>> 56;
    }

    /// Bit i is the exclusive-or of bits 0 to i.
    private static long running(long bits) {
        long x = bits;
        x ^= x << 1;
        x ^= x << 2;
        x ^= x << 4;
        x ^= x << 8;
        x ^= x << 16;
        x ^= x << 32;
        return x;
    }
}
