package org.levelfield.read.gzip;

import java.util.Arrays;

/// The symbols of DEFLATE and the numbers they stand for (RFC 1951, 3.2.5).
final class DeflateSymbols {
    static final int END_OF_BLOCK = 256;
    static final int FIRST_LENGTH = 257;

    /// Symbols 286 and 287 have codes in fixed blocks but stand for nothing.
    static final int LITERAL_CODES = 288;

    static final int VALID_LITERALS = 286;

    /// Symbols 30 and 31, likewise.
    static final int DISTANCE_CODES = 32;

    static final int VALID_DISTANCES = 30;

    private static final int[] LENGTH_BASE = new int[VALID_LITERALS - FIRST_LENGTH];
    private static final int[] LENGTH_EXTRA = new int[LENGTH_BASE.length];
    private static final int[] DISTANCE_BASE = new int[VALID_DISTANCES];
    private static final int[] DISTANCE_EXTRA = new int[VALID_DISTANCES];

    static {
        int base = 3;
        for (int i = 0; i < LENGTH_BASE.length - 1; i++) {
            LENGTH_EXTRA[i] = i < 8 ? 0 : i / 4 - 1;
            LENGTH_BASE[i] = base;
            base += 1 << LENGTH_EXTRA[i];
        }
        // The longest match has a symbol of its own, though the one before could express it.
        LENGTH_BASE[LENGTH_BASE.length - 1] = 258;
        base = 1;
        for (int i = 0; i < VALID_DISTANCES; i++) {
            DISTANCE_EXTRA[i] = i < 4 ? 0 : i / 2 - 1;
            DISTANCE_BASE[i] = base;
            base += 1 << DISTANCE_EXTRA[i];
        }
    }

    private DeflateSymbols() {}

    /// Shortest match length of a symbol from 257 to 285, in bytes.
    static int lengthBase(int symbol) {
        return LENGTH_BASE[symbol - FIRST_LENGTH];
    }

    /// Number of extra bits of a symbol from 257 to 285.
    static int lengthExtra(int symbol) {
        return LENGTH_EXTRA[symbol - FIRST_LENGTH];
    }

    /// Shortest distance of a symbol from 0 to 29, in bytes.
    static int distanceBase(int symbol) {
        return DISTANCE_BASE[symbol];
    }

    /// Number of extra bits of a symbol from 0 to 29.
    static int distanceExtra(int symbol) {
        return DISTANCE_EXTRA[symbol];
    }

    /// Each [Entry] of the literal and length symbols, without code lengths.
    static long[] literalMeanings() {
        long[] meanings = new long[LITERAL_CODES];
        Arrays.setAll(meanings, symbol -> Entry.literal(symbol));
        meanings[END_OF_BLOCK] = Entry.NO_CODE | Entry.END;
        for (int symbol = FIRST_LENGTH; symbol < LITERAL_CODES; symbol++) {
            meanings[symbol] =
                    symbol < VALID_LITERALS ? Entry.length(lengthBase(symbol), lengthExtra(symbol)) : Entry.NO_CODE;
        }
        return meanings;
    }

    /// Each [Entry] of the distance symbols, without code lengths.
    static long[] distanceMeanings() {
        long[] meanings = new long[DISTANCE_CODES];
        Arrays.fill(meanings, Entry.NO_CODE);
        for (int symbol = 0; symbol < VALID_DISTANCES; symbol++) {
            meanings[symbol] = Entry.distance(distanceBase(symbol), distanceExtra(symbol));
        }
        return meanings;
    }
}
