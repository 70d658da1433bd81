package org.levelfield.landmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import org.levelfield.read.CollectedRecords;

/// The bundled corpus as the product's own readers see it.
final class LandmarkFiles {
    static final String PREFIX = "landmark:";

    private LandmarkFiles() {}

    static CollectedRecords works() {
        return read("works.csv");
    }

    static CollectedRecords models() {
        return read("models.csv");
    }

    static CollectedRecords chips() {
        return read("chips.csv");
    }

    private static CollectedRecords read(String name) {
        URL url = Objects.requireNonNull(LandmarkFiles.class.getResource("/landmarks/" + name), name);
        try {
            return CollectedRecords.read(Path.of(url.toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
