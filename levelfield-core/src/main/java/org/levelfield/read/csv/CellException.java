package org.levelfield.read.csv;

/// A row or a cell is not what it should be; the row is put aside.
public final class CellException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String detail;

    /// @param reason a short stable code, such as `unreadable-number`
    public CellException(String reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    public String reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }
}
