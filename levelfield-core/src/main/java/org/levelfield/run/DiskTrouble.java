package org.levelfield.run;

import java.nio.file.Path;
import java.util.Locale;

/// Failures of the disk, told as what the user can do about them.
public final class DiskTrouble {

    private DiskTrouble() {}

    /// A failure while this was read; a full disk may be met there too, by what is written meanwhile.
    public static UserMistake reading(Path path, Exception cause) {
        return isFull(cause)
                ? full(path, cause)
                : new UserMistake(
                        "cannot read " + path + ": " + cause.getMessage(),
                        "Check that the file is whole and readable.",
                        cause);
    }

    /// A failure while this was written.
    public static UserMistake writing(Path path, Exception cause) {
        return isFull(cause)
                ? full(path, cause)
                : new UserMistake(
                        "cannot write into " + path + ": " + cause.getMessage(),
                        "Give the field another folder, or make this one writable.",
                        cause);
    }

    /// Whether this message of the system, of Java or of DuckDB tells of a full disk.
    public static boolean isFull(String message) {
        String lower = message.toLowerCase(Locale.ROOT);
        return lower.contains("no space left")
                || lower.contains("could not write all bytes")
                || lower.contains("disk quota exceeded");
    }

    private static boolean isFull(Exception cause) {
        return isFull(String.valueOf(cause.getMessage()));
    }

    private static UserMistake full(Path path, Exception cause) {
        return new UserMistake(
                "the disk is full (at " + path + "): " + cause.getMessage(),
                "Free some space and run the same command again; it resumes.",
                cause);
    }
}
