package org.levelfield.read.gzip;

import org.levelfield.read.InputException;

/// Compressed data that break the gzip or DEFLATE format, or end too early.
///
/// It is thrown only after every byte decoded before the break has been handed out.
public final class GzipException extends InputException {
    private static final long serialVersionUID = 1L;

    /// What is wrong, without the position.
    private final String fault;

    /// Bytes of the compressed stream that were consumed when the fault was met.
    private final long compressedPosition;

    GzipException(String fault, long compressedPosition) {
        super("broken-gzip", "bad gzip data near compressed byte " + compressedPosition + ": " + fault);
        this.fault = fault;
        this.compressedPosition = compressedPosition;
    }

    /// What is wrong, for a person.
    public String fault() {
        return fault;
    }

    /// Exact to a few bytes: the decoder reads codes several at a time.
    public long compressedPosition() {
        return compressedPosition;
    }
}
