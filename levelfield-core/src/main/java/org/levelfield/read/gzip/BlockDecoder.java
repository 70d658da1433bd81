package org.levelfield.read.gzip;

import java.io.IOException;

/// The blocks of one DEFLATE stream (RFC 1951, 3.2.3), decoded into the window piece by piece.
final class BlockDecoder {
    private enum Kind {
        STORED,
        HUFFMAN,
        NONE
    }

    private final CompressedInput input;
    private final OutputWindow window;
    private final BlockCodes dynamicCodes = new BlockCodes();
    private BlockCodes codes = dynamicCodes;
    private Kind kind = Kind.NONE;
    private int storedLeft;
    private boolean lastBlock;

    BlockDecoder(CompressedInput input, OutputWindow window) {
        this.input = input;
        this.window = window;
    }

    void startStream() {
        kind = Kind.NONE;
        lastBlock = false;
    }

    /// Decodes until the window is full or the stream ends. Returns false at the end of the stream.
    boolean decode() throws IOException {
        while (!window.isFull()) {
            switch (kind) {
                case STORED -> copyStored();
                case HUFFMAN -> decodeHuffman();
                case NONE -> {
                    if (lastBlock) {
                        return false;
                    }
                    startBlock();
                }
            }
        }
        return true;
    }

    private void startBlock() throws IOException {
        lastBlock = input.take(1) == 1;
        switch (input.take(2)) {
            case 0 -> startStored();
            case 1 -> {
                codes = BlockCodes.fixed();
                kind = Kind.HUFFMAN;
            }
            case 2 -> {
                dynamicCodes.read(input);
                codes = dynamicCodes;
                kind = Kind.HUFFMAN;
            }
            default -> throw input.fault("a block of a type that does not exist");
        }
    }

    private void startStored() throws IOException {
        input.alignToByte();
        int size = input.take(16);
        if ((input.take(16) ^ 0xffff) != size) {
            throw input.fault("the size of a stored block and its complement do not agree");
        }
        storedLeft = size;
        kind = Kind.STORED;
    }

    private void copyStored() throws IOException {
        int copied = 0;
        if (storedLeft > 0) {
            copied = input.copyBytes(window.bytes, window.end, Math.min(storedLeft, window.softLimit - window.end));
            if (copied == 0) {
                throw input.fault("the data end in a stored block");
            }
        }
        window.end += copied;
        storedLeft -= copied;
        kind = storedLeft == 0 ? Kind.NONE : Kind.STORED;
    }

    private void decodeHuffman() throws IOException {
        if (input.ensure(FastLoop.INPUT_MARGIN)) {
            switch (FastLoop.run(input, window, codes.literalTable.entries, codes.distanceTable.entries)) {
                case OUT_OF_ROOM -> {}
                case END_OF_BLOCK -> kind = Kind.NONE;
                case NO_CODE -> throw input.fault("a code that stands for nothing");
                case TOO_FAR_BACK -> throw input.fault("a match reaches back before the start of the data");
            }
        } else if (!CarefulLoop.step(input, window, codes.literals, codes.distances)) {
            kind = Kind.NONE;
        }
    }
}
