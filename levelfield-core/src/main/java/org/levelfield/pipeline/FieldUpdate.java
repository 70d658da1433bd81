package org.levelfield.pipeline;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levelfield.fetch.FetchFolder;
import org.levelfield.fetch.FetchManifest;
import org.levelfield.fetch.FetchUpdates;
import org.levelfield.read.concepts.ConceptLines;
import org.levelfield.run.Progress;
import org.levelfield.run.UserMistake;
import org.levelfield.run.Vintage;
import org.levelfield.store.FieldDirectory;
import org.levelfield.store.Manifest;

/// Brings a field up to date: its fetched inputs fetch what has changed, the build does what that touches, and the
/// headline figures before and after are put side by side.
public final class FieldUpdate {

    private final Path root;
    private final BuildOptions options;
    private final FetchUpdates fetches;
    private final Progress progress;
    private final Clock clock;

    public FieldUpdate(Path root, BuildOptions options, FetchUpdates fetches, Progress progress, Clock clock) {
        this.root = root;
        this.options = options;
        this.fetches = fetches;
        this.progress = progress;
        this.clock = clock;
    }

    /// What came of it.
    ///
    /// @param numbers that changed
    public record Outcome(BuildReport build, List<HeadlineFigures.Change> numbers) {
        public Outcome {
            numbers = List.copyOf(numbers);
        }
    }

    /// Fetches, builds, compares.
    ///
    /// @throws UserMistake where an input cannot be found any more, none was fetched, or a service refuses
    public Outcome run() {
        Manifest before = new FieldDirectory(root).published();
        HashCache hashes = new HashCache(root.resolve("input-hashes.tsv"));
        Optional<Path> concepts = Optional.empty();
        Map<Path, Boolean> given = new LinkedHashMap<>();
        for (Vintage input : before.inputs()) {
            Path file = place(hashes, input);
            if (input.format().equals(new ConceptLines().format())) {
                concepts = Optional.of(file);
            } else {
                given.put(file, fetched(folder(file), file));
            }
        }
        if (!given.containsValue(true)) {
            throw new UserMistake(
                    "no input of " + root + " was fetched by levelfield",
                    "Fetch with levelfield fetch and build from its folder; other inputs are built anew with levelfield"
                            + " build.");
        }
        Map<String, String> old = HeadlineFigures.of(root);
        List<Path> inputs = updated(given);
        BuildReport report = new FieldBuild(root, options, progress, clock).run(inputs, concepts);
        List<HeadlineFigures.Change> numbers =
                report.unchanged() ? List.of() : HeadlineFigures.changes(old, HeadlineFigures.of(root));
        return new Outcome(report, numbers);
    }

    private static Path place(HashCache hashes, Vintage input) {
        return hashes.places(input.sha256()).stream()
                .filter(file -> String.valueOf(file.getFileName()).equals(input.name()))
                .findFirst()
                .orElseThrow(() -> new UserMistake(
                        "the input " + input.name()
                                + " is not where it was, or has changed, or has a mapping beside it",
                        "Build again with its new place: levelfield build FIELD FILE..."));
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file : parent;
    }

    /// Whether a fetch wrote this file; others may lie beside it.
    private static boolean fetched(Path folder, Path file) {
        String name = String.valueOf(file.getFileName());
        return FetchFolder.manifest(folder)
                .filter(manifest ->
                        manifest.files().stream().anyMatch(one -> one.name().equals(name)))
                .isPresent();
    }

    /// The inputs in their order; where a fetched one stood, all files of its folder stand now.
    private List<Path> updated(Map<Path, Boolean> given) {
        Set<Path> inputs = new LinkedHashSet<>();
        Set<Path> done = new LinkedHashSet<>();
        given.forEach((file, fetched) -> {
            if (!fetched) {
                inputs.add(file);
            } else if (done.add(folder(file))) {
                FetchManifest manifest = fetches.update(folder(file));
                manifest.files().forEach(one -> inputs.add(folder(file).resolve(one.name())));
            }
        });
        return new ArrayList<>(inputs);
    }
}
