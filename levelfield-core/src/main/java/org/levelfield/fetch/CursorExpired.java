package org.levelfield.fetch;

/// The service does not know the place any more from which a harvest wanted to go on.
public final class CursorExpired extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CursorExpired(String message) {
        super(message);
    }
}
