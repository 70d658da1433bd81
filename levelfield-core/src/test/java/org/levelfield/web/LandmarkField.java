package org.levelfield.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.levelfield.pipeline.Workshop;

/// The field that `levelfield demo` shows, built once for all tests that ask it. It is read only.
final class LandmarkField {

    private static final List<String> FILES = List.of("works.mapping.json", "works.csv", "models.csv", "chips.csv");

    private static Optional<Path> built = Optional.empty();

    private LandmarkField() {}

    /// The field's folder.
    static synchronized Path root() throws IOException {
        if (built.isEmpty()) {
            Path folder = Files.createTempDirectory("levelfield-landmarks");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            Workshop workshop = new Workshop(folder);
            for (String name : FILES) {
                try (InputStream in =
                        Objects.requireNonNull(LandmarkField.class.getResourceAsStream("/landmarks/" + name), name)) {
                    Files.copy(in, folder.resolve(name));
                }
            }
            workshop.build(folder.resolve("works.csv"), folder.resolve("models.csv"), folder.resolve("chips.csv"));
            built = Optional.of(workshop.root());
        }
        return built.get();
    }

    /// A server of it; what it logs as its own fault fails the test.
    static WebServer serve() throws IOException {
        return WebServer.start(root(), new WebServer.Listening("127.0.0.1", 0, ""), (what, fault) -> {
            throw new AssertionError(what, fault);
        });
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
