package org.levelfield.read.gzip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// What came out of a decoder until its end, and the failure that ended it, if one did.
record Reading(byte[] bytes, Optional<IOException> failure) {
    static Reading of(byte[] compressed) {
        return of(new GzipDecoder(new ByteArrayInputStream(compressed)), 1 << 13);
    }

    /// Reads with a buffer of `step` bytes.
    static Reading of(InputStream in, int step) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[step];
        try {
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                out.write(buffer, 0, got);
            }
            return new Reading(out.toByteArray(), Optional.empty());
        } catch (IOException e) {
            return new Reading(out.toByteArray(), Optional.of(e));
        }
    }

    /// A stream that gives at most `step` bytes a read.
    static InputStream dripping(byte[] bytes, int step) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, step));
            }
        };
    }
}
