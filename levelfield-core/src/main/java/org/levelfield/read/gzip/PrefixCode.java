package org.levelfield.read.gzip;

import java.io.IOException;
import java.util.Arrays;

/// A canonical prefix code, given by the bit length of each symbol's code (RFC 1951, 3.2.2).
///
/// It holds what the wide tables are made from, and decodes by itself one bit at a time: slow and obvious, for code
/// lengths and for the last bytes of the input.
final class PrefixCode {
    static final int MAX_LENGTH = 15;

    /// Number of codes of each bit length.
    final int[] countOfLength = new int[MAX_LENGTH + 1];

    /// Symbols with a code, by length, then by symbol: the order of the codes.
    final int[] symbols;

    /// Codes in the same order, first bit lowest, as they stand in the stream.
    final int[] reversedCodes;

    private boolean incomplete;
    private final int[] firstCode = new int[MAX_LENGTH + 1];
    private final int[] offset = new int[MAX_LENGTH + 2];

    PrefixCode(int maxSymbols) {
        symbols = new int[maxSymbols];
        reversedCodes = new int[maxSymbols];
    }

    /// Takes the lengths of `lengths[from .. from + count)`. Returns false where no such code exists: more codes than
    /// bits allow, or unused codes. One lone code of one bit, and no code at all, are allowed as in zlib.
    boolean assign(byte[] lengths, int from, int count) {
        Arrays.fill(countOfLength, 0);
        for (int i = 0; i < count; i++) {
            countOfLength[lengths[from + i]]++;
        }
        countOfLength[0] = 0;
        int unused = 1;
        int code = 0;
        for (int length = 1; length <= MAX_LENGTH; length++) {
            unused = 2 * unused - countOfLength[length];
            if (unused < 0) {
                return false;
            }
            firstCode[length] = code;
            code = code + countOfLength[length] << 1;
            offset[length + 1] = offset[length] + countOfLength[length];
        }
        incomplete = unused > 0;
        if (incomplete && (used() > 1 || used() != countOfLength[1])) {
            return false;
        }
        number(lengths, from, count);
        return true;
    }

    /// Whether some bits are no code.
    boolean isIncomplete() {
        return incomplete;
    }

    /// Number of symbols with a code.
    int used() {
        return offset[MAX_LENGTH + 1];
    }

    /// Index in [#symbols] of the first symbol of this length, 1 to 16; the next length's is the end of this one's.
    int firstOfLength(int length) {
        return offset[length];
    }

    /// Gives each symbol its place and its code.
    private void number(byte[] lengths, int from, int count) {
        int[] slot = offset.clone();
        int[] code = firstCode.clone();
        for (int symbol = 0; symbol < count; symbol++) {
            int length = lengths[from + symbol];
            if (length != 0) {
                int index = slot[length]++;
                symbols[index] = symbol;
                reversedCodes[index] = Integer.reverse(code[length]++) >>> -length;
            }
        }
    }

    /// Decodes one symbol, or throws where the bits are no code.
    int decode(CompressedInput input) throws IOException {
        int code = 0;
        int first = 0;
        for (int length = 1; length <= MAX_LENGTH; length++) {
            code = code << 1 | input.take(1);
            first <<= 1;
            int count = countOfLength[length];
            if (code - first < count) {
                return symbols[offset[length] + code - first];
            }
            first += count;
        }
        throw input.fault("a code that stands for no symbol");
    }
}
