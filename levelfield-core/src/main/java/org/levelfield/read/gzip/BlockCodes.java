package org.levelfield.read.gzip;

import java.io.IOException;
import java.util.Arrays;

/// The two codes of a block: literals with lengths, and distances; fixed (RFC 1951, 3.2.6) or read (3.2.7).
final class BlockCodes {
    /// The order in which the lengths of the code length code stand in the stream.
    private static final byte[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private static final int REPEAT_LAST = 16;
    private static final int SHORT_ZEROS = 17;

    final PrefixCode literals = new PrefixCode(DeflateSymbols.LITERAL_CODES);
    final PrefixCode distances = new PrefixCode(DeflateSymbols.DISTANCE_CODES);
    final CodeTable literalTable = new CodeTable(FastLoop.LITERAL_BITS, DeflateSymbols.literalMeanings(), true);
    final CodeTable distanceTable = new CodeTable(FastLoop.DISTANCE_BITS, DeflateSymbols.distanceMeanings(), false);

    private final PrefixCode lengthCode = new PrefixCode(ORDER.length);
    private final byte[] lengths = new byte[DeflateSymbols.LITERAL_CODES + DeflateSymbols.DISTANCE_CODES];

    private static final class Fixed {
        static final BlockCodes CODES = makeFixed();
    }

    /// The codes of fixed blocks, shared and not to be changed.
    static BlockCodes fixed() {
        return Fixed.CODES;
    }

    private static BlockCodes makeFixed() {
        BlockCodes codes = new BlockCodes();
        Arrays.fill(codes.lengths, 0, 144, (byte) 8);
        Arrays.fill(codes.lengths, 144, 256, (byte) 9);
        Arrays.fill(codes.lengths, 256, 280, (byte) 7);
        Arrays.fill(codes.lengths, 280, 288, (byte) 8);
        Arrays.fill(codes.lengths, 288, 320, (byte) 5);
        codes.literals.assign(codes.lengths, 0, DeflateSymbols.LITERAL_CODES);
        codes.distances.assign(codes.lengths, DeflateSymbols.LITERAL_CODES, DeflateSymbols.DISTANCE_CODES);
        codes.buildTables();
        return codes;
    }

    private void buildTables() {
        literalTable.build(literals);
        distanceTable.build(distances);
    }

    /// Reads the codes that stand at the start of a dynamic block.
    void read(CompressedInput input) throws IOException {
        int literalCount = input.take(5) + 257;
        int distanceCount = input.take(5) + 1;
        int lengthCount = input.take(4) + 4;
        if (literalCount > DeflateSymbols.VALID_LITERALS || distanceCount > DeflateSymbols.VALID_DISTANCES) {
            throw input.fault("more codes than there are symbols");
        }
        readLengthCode(input, lengthCount);
        readLengths(input, literalCount + distanceCount);
        if (lengths[DeflateSymbols.END_OF_BLOCK] == 0) {
            throw input.fault("a block without a code for its end");
        }
        if (!literals.assign(lengths, 0, literalCount)) {
            throw input.fault("the code lengths of the literals make no code");
        }
        if (!distances.assign(lengths, literalCount, distanceCount)) {
            throw input.fault("the code lengths of the distances make no code");
        }
        buildTables();
    }

    private void readLengthCode(CompressedInput input, int count) throws IOException {
        Arrays.fill(lengths, 0, ORDER.length, (byte) 0);
        for (int i = 0; i < count; i++) {
            lengths[ORDER[i]] = (byte) input.take(3);
        }
        if (!lengthCode.assign(lengths, 0, ORDER.length) || lengthCode.isIncomplete()) {
            throw input.fault("the code lengths of the code lengths make no code");
        }
    }

    private void readLengths(CompressedInput input, int count) throws IOException {
        int at = 0;
        while (at < count) {
            int symbol = lengthCode.decode(input);
            if (symbol < REPEAT_LAST) {
                lengths[at++] = (byte) symbol;
                continue;
            }
            if (symbol == REPEAT_LAST && at == 0) {
                throw input.fault("a repeated code length without one before");
            }
            byte length = symbol == REPEAT_LAST ? lengths[at - 1] : 0;
            int times = symbol == REPEAT_LAST
                    ? 3 + input.take(2)
                    : symbol == SHORT_ZEROS ? 3 + input.take(3) : 11 + input.take(7);
            if (times > count - at) {
                throw input.fault("more code lengths than codes");
            }
            Arrays.fill(lengths, at, at + times, length);
            at += times;
        }
    }
}
