package org.levelfield.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The version of a piece of the program: the hash of its class files and resources, so that a stage is done again when
/// its code has changed and nobody has to remember a number.
public final class CodeVersion {

    private final Map<String, String> hashes;

    private CodeVersion(Map<String, String> hashes) {
        this.hashes = hashes;
    }

    /// Hashes all classes and resources of the program that runs.
    public static CodeVersion ofThisProgram() {
        try {
            URI home = CodeVersion.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path place = Path.of(home);
            if (Files.isDirectory(place)) {
                return new CodeVersion(hashes(place));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return new CodeVersion(hashes(jar.getPath("/")));
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("the program cannot read its own classes", e);
        }
    }

    private static Map<String, String> hashes(Path root) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                String name = root.relativize(file).toString().replace('\\', '/');
                try (InputStream in = Files.newInputStream(file)) {
                    hashes.put(name, new ContentHash().add(in).hex());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return hashes;
    }

    /// The version of all that lies under these places, such as `org/levelfield/read` or `sql/tables`.
    public String of(List<String> places) {
        ContentHash hash = new ContentHash();
        hashes.forEach((name, value) -> {
            if (places.stream().anyMatch(place -> name.equals(place) || name.startsWith(place + "/"))) {
                hash.add(name).add(value);
            }
        });
        return hash.hex();
    }
}
