package org.levelfield.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// SQL kept in files under `sql/` of the program's resources.
public final class SqlResource {

    private SqlResource() {}

    /// The text of `sql/{name}.sql`.
    ///
    /// @throws IllegalArgumentException if there is none
    public static String text(String name) {
        try (InputStream in = SqlResource.class.getResourceAsStream("/sql/" + name + ".sql")) {
            if (in == null) {
                throw new IllegalArgumentException("no sql/" + name + ".sql among the resources");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Its statements, cut at semicolons that end a line.
    public static List<String> statements(String name) {
        return List.of(text(name).split(";[ \\t]*(?:\\r?\\n|$)")).stream()
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
