package org.levelfield.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.levelfield.run.Progress;
import org.levelfield.run.Vintage;
import org.levelfield.store.Field;
import org.levelfield.store.StageOutput;
import org.levelfield.store.TableFiles;

/// A temporary folder in which fields are built from hand-made inputs.
public final class Workshop {

    private final Path folder;
    private final Path root;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    private final List<String> said = Collections.synchronizedList(new ArrayList<>());

    public Workshop(Path folder) {
        this(folder, folder.resolve("field"));
    }

    public Workshop(Path folder, Path root) {
        this.folder = folder;
        this.root = root;
    }

    public Path root() {
        return root;
    }

    /// Lines that builds have said.
    public List<String> said() {
        return List.copyOf(said);
    }

    /// A file of JSON Lines; the name may hold folders.
    public Path file(String name, GivenWork... works) throws IOException {
        return file(name, Arrays.stream(works).map(GivenWork::json).collect(Collectors.joining("\n", "", "\n")));
    }

    public Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    public Path gzip(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), gzip(text));
    }

    static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    public BuildReport build(Path... inputs) {
        return build(0.25, inputs);
    }

    public BuildReport build(double maxRejects, Path... inputs) {
        return build(maxRejects, Optional.empty(), inputs);
    }

    /// Builds, but leaves what was learned before.
    public BuildReport buildLeavingLearned(Path... inputs) {
        return new FieldBuild(root, new BuildOptions(2, 256, 0.25).leavingLearned(), Progress.SILENT, CLOCK)
                .run(List.of(inputs));
    }

    /// @param concepts a list of concepts, if there is one
    public BuildReport build(double maxRejects, Optional<Path> concepts, Path... inputs) {
        Progress progress = new Progress() {
            @Override
            public Task begin(String what, long total, String unit) {
                return SILENT.begin(what, total, unit);
            }

            @Override
            public void say(String line) {
                said.add(line);
            }
        };
        return new FieldBuild(root, new BuildOptions(2, 256, maxRejects), progress, CLOCK)
                .run(List.of(inputs), concepts);
    }

    /// The rows of a query of the published field, values joined by a bar.
    public List<String> ask(String sql) {
        try (Field field = Field.open(root, Landscape.tableNames())) {
            return field.database().query(sql, row -> {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(row.getObject(i)));
                }
                return String.join("|", values);
            });
        }
    }

    /// What was done and not skipped, in order.
    public static List<String> done(BuildReport report) {
        return report.stages().stream()
                .filter(line -> !line.skipped())
                .map(BuildReport.StageLine::what)
                .toList();
    }

    /// The hash of every table, by stage and table.
    public static Map<String, String> hashes(List<StageOutput> stages) {
        Map<String, String> hashes = new TreeMap<>();
        for (StageOutput stage : stages) {
            for (TableFiles table : stage.tables()) {
                String key = stage.stage() + " " + Vintage.shortHash(stage.fingerprint()) + " " + table.table();
                hashes.put(key, table.sha256());
            }
        }
        return hashes;
    }
}
