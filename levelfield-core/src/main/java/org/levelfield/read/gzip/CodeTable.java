package org.levelfield.read.gzip;

/// Decodes a [PrefixCode] by look-up.
///
/// The next bits of the stream, `primaryBits` of them, choose an [Entry]. Codes that are longer link to a second table
/// behind the first. With `pairs`, where those bits hold two whole codes of which the first is a literal, the entry
/// decodes both, which saves turns of [FastLoop].
final class CodeTable {
    final long[] entries;
    private final int primaryBits;
    private final int secondBits;
    private final boolean pairs;

    /// What the symbols stand for, without code lengths.
    private final long[] meanings;

    /// Entries of single symbols, in the order of the code's symbols.
    private final long[] singles;

    /// Index behind the last literal among the symbols of each code length: literals come first.
    private final int[] literalsEnd = new int[PrefixCode.MAX_LENGTH + 1];

    CodeTable(int primaryBits, long[] meanings, boolean pairs) {
        this.primaryBits = primaryBits;
        this.secondBits = PrefixCode.MAX_LENGTH - primaryBits;
        this.meanings = meanings;
        this.pairs = pairs;
        singles = new long[meanings.length];
        // A second table serves at least two symbols, so there are at most half as many as symbols.
        entries = new long[(1 << primaryBits) + (meanings.length / 2 << secondBits)];
    }

    void build(PrefixCode code) {
        makeSingles(code);
        entries[0] = Entry.NO_CODE;
        for (int length = 1; length <= primaryBits; length++) {
            // What fewer bits decide holds for either value of the next bit, unless something longer overwrites it.
            System.arraycopy(entries, 0, entries, 1 << length - 1, 1 << length - 1);
            int end = code.firstOfLength(length + 1);
            for (int i = code.firstOfLength(length); i < end; i++) {
                entries[code.reversedCodes[i]] = singles[i];
            }
            if (pairs) {
                placePairs(code, length);
            }
        }
        placeLong(code);
    }

    private void makeSingles(PrefixCode code) {
        for (int length = 1; length <= PrefixCode.MAX_LENGTH; length++) {
            int end = code.firstOfLength(length + 1);
            int literals = code.firstOfLength(length);
            for (int i = literals; i < end; i++) {
                int symbol = code.symbols[i];
                literals += symbol < DeflateSymbols.END_OF_BLOCK ? 1 : 0;
                singles[i] = Entry.withBits(meanings[symbol], length);
            }
            literalsEnd[length] = literals;
        }
    }

    /// Enters the pairs whose codes have `length` bits together.
    private void placePairs(PrefixCode code, int length) {
        for (int firstLength = 1; firstLength < length; firstLength++) {
            int from = code.firstOfLength(firstLength);
            int to = literalsEnd[firstLength];
            int secondTo = from == to ? 0 : code.firstOfLength(length - firstLength + 1);
            for (int second = code.firstOfLength(length - firstLength); second < secondTo; second++) {
                long follower = singles[second];
                if ((follower & Entry.EXCEPTION) == 0) {
                    int high = code.reversedCodes[second] << firstLength;
                    for (int i = from; i < to; i++) {
                        entries[high | code.reversedCodes[i]] = Entry.join(singles[i], follower);
                    }
                }
            }
        }
    }

    private void placeLong(PrefixCode code) {
        int start = (1 << primaryBits) - (1 << secondBits);
        int currentPrefix = -1;
        for (int length = primaryBits + 1; length <= PrefixCode.MAX_LENGTH; length++) {
            int end = code.firstOfLength(length + 1);
            for (int i = code.firstOfLength(length); i < end; i++) {
                int reversed = code.reversedCodes[i];
                int prefix = reversed & (1 << primaryBits) - 1;
                if (prefix != currentPrefix) {
                    currentPrefix = prefix;
                    start += 1 << secondBits;
                    entries[prefix] = Entry.link(start);
                }
                for (int at = reversed >>> primaryBits; at < 1 << secondBits; at += 1 << length - primaryBits) {
                    entries[start + at] = singles[i];
                }
            }
        }
    }
}
