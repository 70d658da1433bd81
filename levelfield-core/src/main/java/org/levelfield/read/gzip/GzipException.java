package org.levelfield.read.gzip;

import java.io.IOException;

/// Compressed data that break the gzip or DEFLATE format, or end too early.
///
/// It is thrown only after every byte decoded before the break has been handed out.
public final class GzipException extends IOException {
    private static final long serialVersionUID = 1L;

    /// What is wrong, without the position.
    private final String fault;

    private final boolean truncated;

    /// Bytes of the compressed stream that were consumed when the fault was met.
    private final long compressedPosition;

    GzipException(String fault, boolean truncated, long compressedPosition) {
        super("bad gzip data near compressed byte " + compressedPosition + ": " + fault);
        this.fault = fault;
        this.truncated = truncated;
        this.compressedPosition = compressedPosition;
    }

    /// What is wrong, for a person.
    public String fault() {
        return fault;
    }

    /// Whether the data are whole up to where they end.
    public boolean truncated() {
        return truncated;
    }

    /// Exact to a few bytes: the decoder reads codes several at a time.
    public long compressedPosition() {
        return compressedPosition;
    }
}
