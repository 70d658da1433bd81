package org.levelfield.fetch;

import java.io.IOException;

/// An answer that came, but is not what the protocol says: cut, of a wrong length, or of another shape. It is asked for
/// again.
public final class UnusableAnswer extends IOException {

    private static final long serialVersionUID = 1L;

    public UnusableAnswer(String message) {
        super(message);
    }

    public UnusableAnswer(String message, Throwable cause) {
        super(message, cause);
    }
}
