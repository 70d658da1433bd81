package org.levelfield.read.json;

/// A record is not the JSON that it should be. The position is in bytes from the start of the record.
public final class JsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String detail;
    private final int position;

    /// @param reason a short stable code, such as `broken-json`
    JsonException(String reason, String message, int position) {
        super(message, null, false, false);
        this.detail = message + " at byte " + position + " of the record";
        this.reason = reason;
        this.position = position;
    }

    public String reason() {
        return reason;
    }

    /// What is wrong and where in the record.
    public String detail() {
        return detail;
    }

    public int position() {
        return position;
    }
}
