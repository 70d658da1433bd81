package org.levelfield.read.gzip;

/// The 64-bit entries of a [CodeTable]: what some bits of the stream decode to.
///
/// | bits | meaning |
/// |---|---|
/// | 0–5 | bits to consume, extra bits included: a Java shift by the whole entry uses just these |
/// | 6–8 | number of literals, 0 to 2 |
/// | 9 | [#STOPS]: something other than literals follows them |
/// | 10 | [#EXCEPTION]: which is neither length nor distance, but no code or, with bit 11 or 12, [#LINK] or [#END] |
/// | 11–19 | length without extra bits |
/// | 20–25 | bits before the extra bits |
/// | 26–30 | mask of the extra bits of a length; of a distance 26–38 |
/// | 32–47 | literals, the first lowest |
/// | 39–63 | distance without extra bits; in a link the start of the second table |
final class Entry {
    static final long STOPS = 1 << 9;
    static final long EXCEPTION = 1 << 10;
    static final long LINK = 1 << 11;
    static final long END = 1 << 12;

    /// What stands where no code does.
    static final long NO_CODE = STOPS | EXCEPTION;

    static final int LITERAL_COUNT = 6;
    static final int LENGTH = 11;
    static final int BITS_BEFORE_EXTRA = 20;
    static final int EXTRA_MASK = 26;
    static final int LITERALS = 32;
    static final int DISTANCE = 39;

    private Entry() {}

    /// For a literal; the bits of its code are added by [#withBits].
    static long literal(int symbol) {
        return (long) symbol << LITERALS | 1 << LITERAL_COUNT;
    }

    static long length(int base, int extra) {
        return STOPS | (long) base << LENGTH | extra(extra);
    }

    static long distance(int base, int extra) {
        return (long) base << DISTANCE | extra(extra);
    }

    private static long extra(int extra) {
        return (1L << extra) - 1 << EXTRA_MASK | extra;
    }

    static long link(int start) {
        return NO_CODE | LINK | (long) start << DISTANCE;
    }

    /// The same for a code of so many bits, or so many bits farther from the first bit.
    static long withBits(long entry, int bits) {
        return entry + bits + ((long) bits << BITS_BEFORE_EXTRA);
    }

    /// The entry that decodes one literal and then what `follower` decodes.
    static long join(long literal, long follower) {
        long literals = follower >>> LITERALS << LITERALS + 8 | literal >>> LITERALS << LITERALS;
        // The low half of a literal is its count, one, and its bits in both places: just what the follower lacks.
        return literals + (follower & 0xffff_ffffL) + (literal & 0xffff_ffffL);
    }
}
