package org.levelfield.read.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Searches in byte arrays eight bytes at a time (SIMD within a register: a byte of the word is zero where
/// `(x - 0x01…) & ~x & 0x80…` has its high bit set).
final class JsonBytes {

    static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long NEWLINES = ONES * '\n';

    private JsonBytes() {}

    /// The place of the first quote or backslash from `from`, or `to`.
    static int quoteOrBackslash(byte[] bytes, int from, int to) {
        int p = from;
        for (; p + 8 <= to; p += 8) {
            long word = (long) LONGS.get(bytes, p);
            long found = zeros(word ^ QUOTES) | zeros(word ^ BACKSLASHES);
            if (found != 0) {
                return p + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (p < to && bytes[p] != '"' && bytes[p] != '\\') {
            p++;
        }
        return p;
    }

    /// The place of the first newline from `from`, or `to`.
    static int newline(byte[] bytes, int from, int to) {
        int p = from;
        for (; p + 8 <= to; p += 8) {
            long found = zeros((long) LONGS.get(bytes, p) ^ NEWLINES);
            if (found != 0) {
                return p + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (p < to && bytes[p] != '\n') {
            p++;
        }
        return p;
    }

    /// Whether all bytes are ASCII.
    static boolean ascii(byte[] bytes, int from, int to) {
        int p = from;
        long seen = 0;
        for (; p + 8 <= to; p += 8) {
            seen |= (long) LONGS.get(bytes, p);
        }
        while (p < to) {
            seen |= bytes[p++];
        }
        return (seen & HIGHS) == 0;
    }

    /// Whether the bytes are well-formed UTF-8 (Unicode 15, table 3-7): no overlong forms, no surrogates, nothing past
    /// U+10FFFF.
    static boolean utf8(byte[] bytes, int from, int to) {
        int p = from;
        while (p < to) {
            int lead = bytes[p] & 0xff;
            if (lead < 0x80) {
                p++;
                continue;
            }
            int length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
            if (lead < 0xc2 || lead > 0xf4 || p + length > to) {
                return false;
            }
            int second = bytes[p + 1] & 0xff;
            int low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
            int high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
            if (second < low || second > high) {
                return false;
            }
            for (int i = 2; i < length; i++) {
                if ((bytes[p + i] & 0xc0) != 0x80) {
                    return false;
                }
            }
            p += length;
        }
        return true;
    }

    private static long zeros(long word) {
        return (word - ONES) & ~word & HIGHS;
    }
}
