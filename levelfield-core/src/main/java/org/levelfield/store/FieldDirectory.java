package org.levelfield.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.levelfield.run.DiskTrouble;
import org.levelfield.run.UserMistake;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The layout of a field on disk.
///
/// ```
/// FIELD/manifest.json            the published field; replaced by one atomic rename
/// FIELD/stages/NAME-FINGERPRINT/ what a stage made: Parquet files, and stage.json once it is whole
/// FIELD/stages/index-…/index/    the search index, which the stage's record names file by file
/// FIELD/cache/                   vectors of texts that a transformer has encoded: safe to delete
/// FIELD/work/                    what is being made, and what DuckDB spills; of no worth after a crash
/// FIELD/lock                     held by the one build at a time
/// ```
/// A stage's folder never changes once it stands, so a reader of an older manifest is never disturbed; folders that
/// neither the current nor the previous manifest names are cleared after publication.
public final class FieldDirectory {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path root;

    public FieldDirectory(Path root) {
        this.root = root;
    }

    public Path root() {
        return root;
    }

    /// The field's name: that of its folder.
    public String name() {
        return String.valueOf(root.toAbsolutePath().normalize().getFileName());
    }

    /// The file whose replacement publishes a field: who serves a field watches it.
    public Path manifestFile() {
        return root.resolve("manifest.json");
    }

    /// Where vectors of texts are kept between questions.
    public Path transformerCache() {
        return root.resolve("cache").resolve("bge-small-en-v1.5.vectors");
    }

    /// Where stages stand.
    public Path stages() {
        return root.resolve("stages");
    }

    /// A folder for what is being made, emptied.
    public Path workFolder(String name) {
        Path folder = root.resolve("work").resolve(name);
        try {
            delete(folder);
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw DiskTrouble.writing(root, e);
        }
    }

    /// The published manifest, if a build has ever finished.
    ///
    /// @throws UserMistake if it is there, but broken
    public Optional<Manifest> manifest() {
        try {
            return read(manifestFile(), Manifest.class);
        } catch (JacksonException e) {
            throw new UserMistake(
                    manifestFile() + " is broken: " + e.getOriginalMessage(),
                    "Remove it and build again; what stands in " + stages() + " is used.",
                    e);
        }
    }

    /// The published manifest.
    ///
    /// @throws UserMistake if there is no field here
    public Manifest published() {
        return manifest()
                .orElseThrow(() -> new UserMistake(
                        "there is no field in " + root, "Build one with: levelfield build " + root + " FILE..."));
    }

    /// A stage that was finished before and still has its record and all its files; any other is made anew.
    public Optional<StageOutput> finished(String folder) {
        Path place = stages().resolve(folder);
        try {
            return read(place.resolve("stage.json"), StageOutput.class)
                    .filter(output ->
                            output.files().stream().allMatch(file -> Files.isRegularFile(place.resolve(file))));
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    /// The folder of a stage of the published field.
    ///
    /// @throws UserMistake if there is no field here, or none that has this stage, or it has lost files
    public Path published(String stage) {
        StageOutput output = published().stages().stream()
                .filter(each -> each.stage().equals(stage))
                .findFirst()
                .flatMap(each -> finished(each.folder()))
                .orElseThrow(() -> new UserMistake(
                        "the field in " + root + " has no whole stage " + stage,
                        "Run the levelfield build that made it again; it makes what is missing."));
        return stages().resolve(output.folder());
    }

    /// Makes a finished stage's folder visible, by one rename.
    public void keep(Path made, StageOutput output) {
        try {
            JSON.writeValue(made.resolve("stage.json"), output);
            Path place = stages().resolve(output.folder());
            Files.createDirectories(stages());
            clear(place);
            Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | JacksonException e) {
            throw DiskTrouble.writing(root, e);
        }
    }

    /// Publishes a manifest by one rename, and clears the folders that neither it nor the one before it names.
    public void publish(Manifest manifest) {
        Set<String> wanted = new HashSet<>();
        manifest().ifPresent(previous -> previous.stages().forEach(stage -> wanted.add(stage.folder())));
        manifest.stages().forEach(stage -> wanted.add(stage.folder()));
        try {
            Path next = root.resolve("manifest.json.next");
            JSON.writeValue(next, manifest);
            Files.move(next, manifestFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            for (Path folder : list(stages())) {
                if (!wanted.contains(folder.getFileName().toString())) {
                    clear(folder);
                }
            }
        } catch (IOException | JacksonException e) {
            throw DiskTrouble.writing(root, e);
        }
    }

    /// Takes away what builds left that were stopped, and what this one spilled.
    public void tidy() {
        try {
            delete(root.resolve("work"));
        } catch (IOException e) {
            throw DiskTrouble.writing(root, e);
        }
    }

    /// Keeps other builds of this field out until the channel is closed, by a lock on the field's lock file.
    ///
    /// @throws UserMistake if another build holds it
    public FileChannel lock() {
        try {
            Files.createDirectories(root);
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel)) {
                return channel;
            }
            channel.close();
        } catch (IOException e) {
            throw DiskTrouble.writing(root, e);
        }
        throw new UserMistake("another build of " + root + " is running", "Wait for it, or build into another folder.");
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static <T> Optional<T> read(Path file, Class<T> type) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return Optional.of(JSON.readValue(file, type));
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    /// Takes a stage's folder away by one rename before its files go, so that a kill leaves no folder that has its
    /// record
    /// but not its files.
    private void clear(Path stage) throws IOException {
        if (Files.exists(stage)) {
            Path away = workFolder("cleared-" + stage.getFileName());
            Files.move(stage, away, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            delete(away);
        }
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
