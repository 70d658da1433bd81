package org.levelfield.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Reads lines of two whole numbers with one separator between them, without making an object for any.
final class NumberPairs {

    private static final int BLOCK = 1 << 18;

    private NumberPairs() {}

    /// Takes a line.
    @FunctionalInterface
    interface Taker {
        void take(int first, int second);
    }

    static void read(Path file, Taker taker) throws IOException {
        byte[] bytes = new byte[BLOCK];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            int kept = 0;
            while (true) {
                int read = channel.read(ByteBuffer.wrap(bytes, kept, BLOCK - kept));
                int end = kept + Math.max(0, read);
                int whole = end;
                while (whole > 0 && bytes[whole - 1] != '\n') {
                    whole--;
                }
                lines(bytes, whole, taker);
                System.arraycopy(bytes, whole, bytes, 0, end - whole);
                kept = end - whole;
                if (read < 0) {
                    return;
                }
            }
        }
    }

    private static void lines(byte[] bytes, int end, Taker taker) {
        int at = 0;
        while (at < end) {
            int first = 0;
            int digit = bytes[at++] - '0';
            while (digit >= 0) {
                first = first * 10 + digit;
                digit = bytes[at++] - '0';
            }
            int second = 0;
            digit = bytes[at++] - '0';
            while (digit >= 0) {
                second = second * 10 + digit;
                digit = bytes[at++] - '0';
            }
            taker.take(first, second);
        }
    }
}
