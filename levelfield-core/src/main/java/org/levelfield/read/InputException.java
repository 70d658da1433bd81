package org.levelfield.read;

import java.io.IOException;

/// An input breaks off or cannot be read on from here; what was read before stands.
public final class InputException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String detail;

    /// @param reason a short stable code, such as `truncated-gzip`
    /// @param message what happened and where, for a person
    public InputException(String reason, String message) {
        super(message);
        this.detail = message;
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }

    /// The message.
    public String detail() {
        return detail;
    }
}
