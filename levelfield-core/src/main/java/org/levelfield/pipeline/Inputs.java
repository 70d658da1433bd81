package org.levelfield.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.levelfield.read.Formats;
import org.levelfield.read.InputFile;
import org.levelfield.read.RecordReader;
import org.levelfield.read.concepts.ConceptLines;
import org.levelfield.run.ContentHash;
import org.levelfield.run.DiskTrouble;
import org.levelfield.run.Progress;
import org.levelfield.run.UserMistake;

/// The inputs of a build: files as given, folders walked (a snapshot's `updated_date=…/part_*` among them), each file
/// recognised by its content and known by its hash.
final class Inputs {

    private final HashCache hashes;
    private final Progress progress;

    Inputs(HashCache hashes, Progress progress) {
        this.hashes = hashes;
        this.progress = progress;
    }

    /// The files to read, in the order given, a folder's files by name. The same content given twice is read once.
    ///
    /// @throws UserMistake naming the first file that is missing, empty or of no known format
    List<PlannedInput> plan(List<Path> given) {
        List<PlannedInput> inputs = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Path path : given) {
            for (Path file : files(path)) {
                Optional<PlannedInput> input = input(file, Files.isDirectory(path));
                input.filter(one -> seen.add(one.sha256())).ifPresent(inputs::add);
            }
        }
        if (inputs.isEmpty()) {
            throw new UserMistake(
                    "nothing to read in " + given, "Give files in one of these formats: " + Formats.names());
        }
        return inputs;
    }

    private Optional<PlannedInput> input(Path file, boolean fromFolder) {
        try {
            if (Files.size(file) == 0) {
                if (fromFolder) {
                    // such as the marker that Spark leaves beside its parts
                    progress.say("left out: " + file + " (empty)");
                    return Optional.empty();
                }
                throw new UserMistake(file + " is empty", "Leave it out, or fetch it again.");
            }
            InputFile content = new InputFile(file);
            Optional<RecordReader> reader = Formats.recognise(content);
            if (reader.isEmpty()) {
                if (fromFolder) {
                    progress.say("left out: " + file + " (no known format)");
                    return Optional.empty();
                }
                throw new UserMistake(
                        "the format of " + file + " is not known",
                        "Known by content: " + Formats.names() + ". For other CSV files write a mapping beside it: "
                                + content.mapping().getFileName());
            }
            String hash = hashes.of(file);
            if (Files.exists(content.mapping())) {
                hash = ContentHash.of(List.of(hash, ContentHash.ofFile(content.mapping())));
            }
            return Optional.of(planned(file, reader.get(), hash));
        } catch (IOException e) {
            throw DiskTrouble.reading(file, e);
        }
    }

    /// A list of concepts, whose format is not recognised but known by the option that names it.
    ///
    /// @throws UserMistake if there is no such file, or nothing in it
    PlannedInput conceptList(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UserMistake(
                        "there is no list of concepts " + file, "Give a text file with one concept a line.");
            }
            if (Files.size(file) == 0) {
                throw new UserMistake(file + " is empty", "Give a text file with one concept a line.");
            }
            return planned(file, new ConceptLines(), hashes.of(file));
        } catch (IOException e) {
            throw DiskTrouble.reading(file, e);
        }
    }

    private static PlannedInput planned(Path file, RecordReader reader, String hash) throws IOException {
        Instant modified = Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS);
        return new PlannedInput(file, reader, Files.size(file), hash, modified.toString());
    }

    private static List<Path> files(Path path) {
        if (!Files.exists(path)) {
            throw new UserMistake("there is no " + path, "Check the name; a shell expands * only where files match.");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        // a snapshot often lies on another disk, behind a link
        try (Stream<Path> walk = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
            List<Path> files = walk.filter(Files::isRegularFile)
                    .filter(file ->
                            !file.getFileName().toString().matches("manifest(\\.json)?|\\..*|.*\\.mapping\\.json"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new UserMistake("the folder " + path + " holds no files", "Give the files, or a folder of them.");
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new UserMistake("cannot list " + path + ": " + e.getMessage(), "Check that it is readable.", e);
        }
    }
}
