package org.levelfield.audit.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.levelfield.run.UserMistake;

/// Looks into a clone of a repository: names of files alone decide, nothing of it is run.
public final class LocalClone {

    private static final int DEPTH = 3;

    /// Files that are looked at; larger repositories have what matters near the root.
    private static final int MOST_FILES = 50_000;

    private static final Pattern LOGGED = Pattern.compile("> (\\d{9,11}) [+-]\\d{4}\\t");

    private LocalClone() {}

    /// @throws UserMistake if there is no folder here
    public static RepositoryFacts read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UserMistake(folder + " is no folder", "Give --code the folder of a clone.");
        }
        return new RepositoryFacts(
                String.valueOf(folder.toAbsolutePath().normalize().getFileName()),
                Optional.empty(),
                RepositoryFiles.purposes(names(folder)),
                lastCommit(folder),
                Optional.empty(),
                Optional.empty(),
                "the clone");
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
            return walk.filter(file -> !folder.relativize(file).startsWith(".git"))
                    .filter(Files::isRegularFile)
                    .limit(MOST_FILES)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// When the clone's head was last moved, by its own log: of a fresh clone the moment of cloning, so this is a
    /// bound.
    private static Optional<String> lastCommit(Path folder) {
        Path log = folder.resolve(".git/logs/HEAD");
        if (!Files.isRegularFile(log)) {
            return Optional.empty();
        }
        try {
            Optional<String> last = Optional.empty();
            for (String line : Files.readAllLines(log)) {
                Matcher matcher = LOGGED.matcher(line);
                // cloning writes the moment of cloning, not that of a commit
                if (matcher.find() && !line.contains("\tclone:")) {
                    last = Optional.of(Instant.ofEpochSecond(Long.parseLong(matcher.group(1)))
                            .toString());
                }
            }
            return last;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
