package org.levelfield.bench;

import java.io.IOException;
import java.io.OutputStream;

/// Writes lines of a whole number and an index between −1 and 1 with eight decimals.
final class IndexLines {

    private static final int LINE = 32;
    private static final int DECIMALS = 8;
    private static final long SCALE = 100_000_000L;

    private final OutputStream out;
    private final byte[] bytes = new byte[1 << 16];
    private int filled;

    IndexLines(OutputStream out) {
        this.out = out;
    }

    void line(int number, double index) throws IOException {
        if (filled + LINE > bytes.length) {
            flush();
        }
        whole(number);
        bytes[filled++] = ',';
        long scaled = (long) (Math.abs(index) * SCALE + 0.5);
        if (index < 0 && scaled > 0) {
            bytes[filled++] = '-';
        }
        bytes[filled++] = (byte) ('0' + scaled / SCALE);
        bytes[filled++] = '.';
        int fraction = (int) (scaled % SCALE);
        for (int i = filled + DECIMALS - 1; i >= filled; i--) {
            bytes[i] = (byte) ('0' + fraction % 10);
            fraction /= 10;
        }
        filled += DECIMALS;
        bytes[filled++] = '\n';
    }

    private void whole(int number) {
        int digits = 1;
        for (int rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        int rest = number;
        for (int i = filled + digits - 1; i >= filled; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        filled += digits;
    }

    void flush() throws IOException {
        out.write(bytes, 0, filled);
        filled = 0;
    }
}
