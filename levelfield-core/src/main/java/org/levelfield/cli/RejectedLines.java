package org.levelfield.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Lines that could not be used: each with its number and reason on standard error, and whole, there or in a file.
final class RejectedLines implements AutoCloseable {

    private final PrintWriter err;
    private final @Nullable PrintWriter file;

    /// @param file where whole lines go; standard error where there is none
    RejectedLines(@Nullable Path file, PrintWriter err) {
        this.err = err;
        try {
            this.file = file == null ? null : new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    void add(long number, String reason, String line) {
        err.println("line " + number + ": " + reason);
        if (file == null) {
            err.println(line);
        } else {
            file.println(line);
        }
    }

    @Override
    public void close() {
        err.flush();
        if (file != null) {
            file.close();
        }
    }
}
