package org.levelfield.read;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// A record as it stands in its input, so that it can go whole to the rejects.
public interface RawRecord {

    /// The line on which it begins, from 1.
    long line();

    /// Bytes from the start of the (uncompressed) input to its first byte.
    long offset();

    /// Writes all its bytes.
    void writeTo(OutputStream out) throws IOException;

    /// A record of a text format.
    static RawRecord of(String text, long line, long offset) {
        return of(text.getBytes(StandardCharsets.UTF_8), line, offset);
    }

    /// A record whose bytes need not be valid text.
    static RawRecord of(byte[] bytes, long line, long offset) {
        return new RawRecord() {
            @Override
            public long line() {
                return line;
            }

            @Override
            public long offset() {
                return offset;
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                out.write(bytes);
            }
        };
    }
}
