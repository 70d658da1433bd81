package org.levelfield.read.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.levelfield.read.InputException;

/// A window on an input that is moved forward and grows where a record needs it.
final class JsonBuffer {

    private static final int SPARE = 1 << 16;

    byte[] bytes;
    /// Bytes at hand.
    int filled;
    /// Bytes of the input before the window.
    long consumed;
    /// Whether the input has no more.
    boolean exhausted;
    /// What broke the input off; it is left to the caller to throw it when all before it is read.
    @Nullable
    InputException failure;

    private final InputStream in;
    private final int maxRecord;

    JsonBuffer(InputStream in, int size, int maxRecord) {
        this.in = in;
        this.maxRecord = maxRecord;
        bytes = new byte[Math.max(4, size)];
    }

    /// Reads on; false at the end of the input.
    boolean more() throws IOException {
        if (exhausted) {
            return false;
        }
        if (filled == bytes.length) {
            long limit = Math.max(bytes.length + 1L, Math.min(bytes.length * 2L, (long) maxRecord + SPARE));
            bytes = Arrays.copyOf(bytes, Math.toIntExact(limit));
        }
        try {
            int count = in.read(bytes, filled, bytes.length - filled);
            exhausted = count < 0;
            filled += Math.max(0, count);
        } catch (InputException e) {
            failure = e;
            exhausted = true;
        }
        return !exhausted;
    }

    /// Moves the window.
    void dropBefore(int place) {
        System.arraycopy(bytes, place, bytes, 0, filled - place);
        consumed += place;
        filled -= place;
    }

    /// The place after a byte order mark at the input's beginning.
    int passMark() throws IOException {
        boolean open = true;
        while (filled < 3 && open) {
            open = more();
        }
        boolean mark = filled >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
        return mark ? 3 : 0;
    }
}
