package org.levelfield.audit.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static final Map<RepositoryFacts.Purpose, Pattern> NAMES = new EnumMap<>(Map.of(
            RepositoryFacts.Purpose.README, Pattern.compile("readme(\\.\\w+)?"),
            RepositoryFacts.Purpose.LICENCE, Pattern.compile("(licen[cs]e|copying|unlicense)(\\.\\w+|-\\w+)?"),
            RepositoryFacts.Purpose.DEPENDENCIES,
                    Pattern.compile("(.*/)?(requirements[\\w.-]*\\.(txt|in)|pyproject\\.toml|setup\\.(py|cfg)|pipfile"
                            + "|poetry\\.lock|package\\.json|pom\\.xml|build\\.gradle(\\.kts)?|cargo\\.toml|go\\.mod"
                            + "|description|project\\.toml|cmakelists\\.txt|renv\\.lock)"),
            RepositoryFacts.Purpose.ENVIRONMENT,
                    Pattern.compile(
                            "(.*/)?(dockerfile(\\.\\w+)?|environment[\\w.-]*\\.ya?ml|conda[\\w.-]*\\.ya?ml"
                                    + "|docker-compose\\.ya?ml|flake\\.nix|singularity(\\.\\w+)?|.*\\.def|pixi\\.toml|uv\\.lock)"),
            RepositoryFacts.Purpose.TESTS,
                    Pattern.compile("(.*/)?(tests?/.+|test_\\w+\\.py|\\w+_test\\.(py|go|cc|cpp)|\\w+test\\.java)"),
            RepositoryFacts.Purpose.CITATION, Pattern.compile("citation\\.cff|citation(\\.\\w+)?|\\w+\\.bib"),
            RepositoryFacts.Purpose.WEIGHTS,
                    Pattern.compile("(.*/)?.+\\.(pt|pth|ckpt|safetensors|h5|onnx|pb|caffemodel)")));

    private static final Pattern LOGGED = Pattern.compile("> (\\d{9,11}) [+-]\\d{4}\\t");

    private LocalClone() {}

    /// @throws UserMistake if there is no folder here
    public static RepositoryFacts read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UserMistake(folder + " is no folder", "Give --code the folder of a clone.");
        }
        Map<RepositoryFacts.Purpose, String> files = new EnumMap<>(RepositoryFacts.Purpose.class);
        NAMES.keySet().forEach(purpose -> files.put(purpose, ""));
        for (String name : names(folder)) {
            NAMES.forEach((purpose, pattern) -> {
                if (pattern.matcher(name.toLowerCase(Locale.ROOT)).matches() && shorter(name, files.get(purpose))) {
                    files.put(purpose, name);
                }
            });
        }
        return new RepositoryFacts(
                String.valueOf(folder.toAbsolutePath().normalize().getFileName()),
                Optional.empty(),
                files,
                lastCommit(folder),
                Optional.empty(),
                "the clone");
    }

    private static boolean shorter(String name, @org.jspecify.annotations.Nullable String known) {
        return known == null || known.isEmpty() || name.length() < known.length();
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
