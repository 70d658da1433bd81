package org.levelfield.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.levelfield.run.ContentHash;

/// Hashes of inputs, remembered in the field as long as a file keeps its size and time, so that an unchanged snapshot
/// of
/// hundreds of gigabytes is not read again only to see that it is unchanged.
final class HashCache {

    private static final Pattern TAB = Pattern.compile("\t");

    private final Path file;
    private final Map<String, String> known = new TreeMap<>();

    HashCache(Path file) {
        this.file = file;
        if (Files.isRegularFile(file)) {
            try {
                for (String line : Files.readAllLines(file)) {
                    List<String> parts = TAB.splitAsStream(line).toList();
                    if (parts.size() == 2) {
                        known.put(parts.get(0), parts.get(1));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    String of(Path input) throws IOException {
        String state = "%s|%d|%s"
                .formatted(
                        input.toAbsolutePath().normalize(),
                        Files.size(input),
                        Files.getLastModifiedTime(input).toInstant());
        String hash = known.get(state);
        if (hash == null) {
            hash = ContentHash.ofFile(input);
            known.put(state, hash);
        }
        return hash;
    }

    void save() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(
                    file,
                    known.entrySet().stream()
                            .map(e -> e.getKey() + "\t" + e.getValue())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
