package org.levelfield.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.levelfield.run.ContentHash;
import org.levelfield.run.DiskTrouble;

/// Hashes of inputs, remembered in the field as long as a file keeps its size and time, so that an unchanged snapshot
/// of hundreds of gigabytes is not read again only to see that it is unchanged.
final class HashCache {

    private static final Pattern LINE = Pattern.compile("([^\t]+)\t([0-9a-f]{64})");

    private final Path file;
    private final Map<String, String> known = new TreeMap<>();

    HashCache(Path file) {
        this.file = file;
        if (Files.isRegularFile(file)) {
            try {
                // what is not a whole line is no harm: the file is hashed again
                for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .toList()) {
                    Matcher parts = LINE.matcher(line);
                    if (parts.matches()) {
                        known.put(parts.group(1), parts.group(2));
                    }
                }
            } catch (IOException e) {
                throw DiskTrouble.reading(file, e);
            }
        }
    }

    String of(Path input) throws IOException {
        String state = state(input);
        String hash = known.get(state);
        if (hash == null) {
            hash = ContentHash.ofFile(input);
            known.put(state, hash);
        }
        return hash;
    }

    /// Where the files with this hash lie that have not changed since they were hashed.
    List<Path> places(String hash) {
        return known.entrySet().stream()
                .filter(entry -> entry.getValue().equals(hash))
                .map(Map.Entry::getKey)
                .filter(state -> Files.isRegularFile(path(state)) && state.equals(state(path(state))))
                .map(HashCache::path)
                .toList();
    }

    /// What stands before size and time; a bar may be part of a name.
    private static Path path(String state) {
        return Path.of(state.replaceFirst("\\|\\d+\\|[^|]*$", ""));
    }

    private static String state(Path input) {
        try {
            return "%s|%d|%s"
                    .formatted(
                            input.toAbsolutePath().normalize(),
                            Files.size(input),
                            Files.getLastModifiedTime(input).toInstant());
        } catch (IOException e) {
            throw DiskTrouble.reading(input, e);
        }
    }

    /// By one rename: a build killed here must not leave half a hash.
    void save() {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(
                    next,
                    known.entrySet().stream()
                            .map(entry -> entry.getKey() + "\t" + entry.getValue() + "\n")
                            .collect(Collectors.joining())
                            .getBytes(StandardCharsets.UTF_8));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw DiskTrouble.writing(file, e);
        }
    }
}
