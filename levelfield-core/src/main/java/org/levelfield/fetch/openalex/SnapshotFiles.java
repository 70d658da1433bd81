package org.levelfield.fetch.openalex;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.levelfield.run.DiskTrouble;
import org.levelfield.run.UserMistake;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The files of one kind of entity in a copy of OpenAlex's snapshot, as its manifest lists them. Both layouts: the
/// older
/// with `data/works/manifest`, and that of 2026 with one `data/jsonl/manifest.json` for all kinds.
///
/// @param manifest the list itself
/// @param folder of this kind of entity
/// @param files in the manifest's order
public record SnapshotFiles(Path manifest, Path folder, List<Part> files) {

    public SnapshotFiles {
        files = List.copyOf(files);
    }

    /// A file as the manifest has it.
    ///
    /// @param bytes and `records` as announced; -1 where they are not
    public record Part(Path file, long bytes, long records) {}

    /// @throws UserMistake where no manifest is found
    public static SnapshotFiles in(Path root, String entity) {
        for (String place : List.of("data/jsonl", "jsonl", "")) {
            Path all = root.resolve(place).resolve("manifest.json");
            if (Files.isRegularFile(all)) {
                return newer(
                        all,
                        root.resolve(place).resolve(entity).toAbsolutePath().normalize(),
                        entity);
            }
        }
        for (String place : List.of("data", "legacy-data", "")) {
            Path one = root.resolve(place).resolve(entity).resolve("manifest");
            if (Files.isRegularFile(one)) {
                return of(
                        one,
                        tree(one).path("entries"),
                        root.resolve(place).resolve(entity).toAbsolutePath().normalize(),
                        "/" + entity + "/");
            }
        }
        throw new UserMistake(
                root + " holds no snapshot of OpenAlex: neither data/jsonl/manifest.json nor data/" + entity
                        + "/manifest",
                "Copy it with: aws s3 sync s3://openalex/data/jsonl/" + entity + " " + root + "/data/jsonl/" + entity
                        + " --no-sign-request, and its manifest.json likewise.");
    }

    private static SnapshotFiles newer(Path all, Path folder, String entity) {
        for (JsonNode kind : tree(all).path("entities")) {
            if (kind.path("entity").asString("").equals(entity)) {
                return of(all, kind.path("files"), folder, "/" + entity + "/");
            }
        }
        throw new UserMistake(
                all + " lists no " + entity, "It is a manifest of another kind, or broken; copy it again.");
    }

    /// @param marker what stands in every address before the part that is the same here
    private static SnapshotFiles of(Path manifest, JsonNode entries, Path folder, String marker) {
        List<Part> files = new ArrayList<>();
        for (JsonNode entry : entries) {
            String url = entry.path("url").asString("");
            int at = url.lastIndexOf(marker);
            Path file = folder.resolve(at < 0 ? url : url.substring(at + marker.length()))
                    .normalize();
            if (!file.startsWith(folder)) {
                throw new UserMistake(manifest + " names a file outside of the snapshot: " + url, "Copy it again.");
            }
            JsonNode meta = entry.path("meta");
            files.add(new Part(
                    file,
                    meta.path("content_length").asLong(-1),
                    meta.path("record_count").asLong(-1)));
        }
        if (files.isEmpty()) {
            throw new UserMistake(manifest + " lists no files", "Copy it again.");
        }
        return new SnapshotFiles(manifest, folder, files);
    }

    private static JsonNode tree(Path file) {
        try {
            return OpenAlexPages.JSON.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw DiskTrouble.reading(file, e);
        } catch (JacksonException e) {
            throw new UserMistake(file + " is broken: " + e.getOriginalMessage(), "Copy it again.", e);
        }
    }

    public long bytes() {
        return files.stream().mapToLong(part -> Math.max(0, part.bytes())).sum();
    }

    public long records() {
        return files.stream().mapToLong(part -> Math.max(0, part.records())).sum();
    }

    /// What is wrong with the copy, by the sizes that its manifest tells; records are counted as they are read.
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (Part part : files) {
            try {
                if (!Files.isRegularFile(part.file())) {
                    faults.add("missing: " + part.file());
                } else if (part.bytes() >= 0 && Files.size(part.file()) != part.bytes()) {
                    faults.add("%s has %,d bytes, the manifest says %,d"
                            .formatted(part.file(), Files.size(part.file()), part.bytes()));
                }
            } catch (IOException e) {
                throw DiskTrouble.reading(part.file(), e);
            }
        }
        left(faults);
        return faults;
    }

    /// Files that the manifest does not list: a sync without `--delete` leaves records twice.
    private void left(List<String> faults) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> listed = files.stream().map(Part::file).toList();
            walk.filter(file -> file.toString().endsWith(".gz") && !listed.contains(file))
                    .sorted()
                    .forEach(file -> faults.add("not in the manifest: " + file));
        } catch (IOException e) {
            throw DiskTrouble.reading(folder, e);
        }
    }
}
