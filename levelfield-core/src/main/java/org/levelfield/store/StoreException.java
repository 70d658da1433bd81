package org.levelfield.store;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Locale;
import org.levelfield.run.DiskTrouble;
import org.levelfield.run.UserMistake;

/// The store refuses a statement: a fault of the program.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /// Whether a query was given up because its time had run out.
    public boolean tookTooLong() {
        return getCause() instanceof SQLTimeoutException;
    }

    /// Tells a fault of the program from what the user can mend: a full disk, too little memory.
    static RuntimeException of(SQLException cause, String sql) {
        String message = String.valueOf(cause.getMessage());
        String lower = message.toLowerCase(Locale.ROOT);
        if (DiskTrouble.isFull(message)) {
            return new UserMistake(
                    "the disk is full: " + message,
                    "Free some space and run the same command again; it resumes.",
                    cause);
        }
        if (lower.contains("out of memory")) {
            return new UserMistake(
                    "DuckDB ran out of its memory: " + message,
                    "Give it more with the setting LEVELFIELD_MEMORY_MIB, or build from fewer files at once.",
                    cause);
        }
        return new StoreException(message + "\n  in: " + sql.strip(), cause);
    }
}
