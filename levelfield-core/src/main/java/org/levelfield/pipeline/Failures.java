package org.levelfield.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.levelfield.run.UserMistake;

/// Failures of the machine, told as what the user can do about them.
final class Failures {

    private Failures() {}

    static UserMistake of(IOException cause, Path path) {
        String message = String.valueOf(cause.getMessage());
        if (message.toLowerCase(Locale.ROOT).contains("no space left")) {
            return new UserMistake(
                    "the disk is full, while reading " + path,
                    "Free some space and run the same command again; it resumes.",
                    cause);
        }
        return new UserMistake(
                "cannot read " + path + ": " + message, "Check that the file is whole and readable.", cause);
    }
}
