package org.levelfield.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Text files that ship with the program.
public final class TextResource {
    private TextResource() {}

    /// The text of a file, such as `report/report.css`.
    ///
    /// @throws IllegalStateException if there is no such file
    public static String text(String name) {
        try (InputStream in = TextResource.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the file " + name + " is not among the resources");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
