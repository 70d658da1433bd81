package org.levelfield.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.levelfield.run.CodeVersion;
import org.levelfield.run.ContentHash;
import org.levelfield.run.Program;
import org.levelfield.run.Progress;
import org.levelfield.run.Vintage;
import org.levelfield.store.Database;
import org.levelfield.store.FieldDirectory;
import org.levelfield.store.FieldViews;
import org.levelfield.store.Manifest;
import org.levelfield.store.StageOutput;
import org.levelfield.store.TableFiles;

/// Builds a field: plans, reads, runs the stages of [Landscape], checks, publishes. Whatever stands from an earlier
/// build, finished or killed, is used again if its fingerprint is the same. Readers see the old field until the last
/// rename.
public final class FieldBuild {

    private final FieldDirectory field;
    private final BuildOptions options;
    private final Progress progress;
    private final Clock clock;
    private final List<Stage> stages;

    public FieldBuild(Path root, BuildOptions options, Progress progress, Clock clock) {
        this(root, options, progress, clock, Landscape.STAGES);
    }

    /// @param stages of [Landscape], in order, with all that they need; a field of fewer answers fewer questions
    public FieldBuild(Path root, BuildOptions options, Progress progress, Clock clock, List<Stage> stages) {
        this.stages = List.copyOf(stages);
        this.field = new FieldDirectory(root);
        this.options = options;
        this.progress = progress;
        this.clock = clock;
    }

    /// Builds from these files and folders.
    ///
    /// @throws org.levelfield.run.UserMistake where an input is missing, of no known format, or too broken
    public BuildReport run(List<Path> given) {
        return run(given, Optional.empty());
    }

    /// Builds from these files and folders.
    ///
    /// @param concepts a text file with one concept a line, which then are the only ones looked for
    /// @throws org.levelfield.run.UserMistake where an input is missing, of no known format, or too broken
    public BuildReport run(List<Path> given, Optional<Path> concepts) {
        long start = System.nanoTime();
        try (FileChannel lock = field.lock()) {
            assert lock.isOpen();
            field.tidy();
            return locked(given, concepts, start);
        } catch (IOException e) {
            throw new UncheckedIOException("the lock of " + field.root() + " cannot be given back", e);
        }
    }

    private BuildReport locked(List<Path> given, Optional<Path> concepts, long start) {
        HashCache hashes = new HashCache(field.root().resolve("input-hashes.tsv"));
        Inputs planning = new Inputs(hashes, progress);
        List<PlannedInput> inputs = new ArrayList<>(planning.plan(given));
        concepts.map(planning::conceptList).ifPresent(inputs::add);
        hashes.save();
        CodeVersion code = CodeVersion.ofThisProgram();
        StageRunner runner = new StageRunner(field, progress);
        Reading reading = new Reading(runner, options, progress, code.of(Landscape.READ_CODE), LeftOut.of(inputs));
        Plan.print(inputs, reading, progress);
        try (Database database = Database.open(options.limits(field.workFolder("spill")))) {
            return build(inputs, reading, runner, code, database, start);
        } finally {
            // a build that filled the disk must not leave it full
            field.tidy();
        }
    }

    private BuildReport build(
            List<PlannedInput> inputs,
            Reading reading,
            StageRunner runner,
            CodeVersion code,
            Database database,
            long start) {
        List<StageRunner.Outcome> outcomes = new ArrayList<>(reading.all(inputs, database));
        List<Vintage> vintages = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            StageOutput output = outcomes.get(i).output();
            vintages.add(inputs.get(i).vintage(output.noted(Reading.RECORDS), output.noted(Reading.REJECTS)));
        }
        Map<String, String> settings = new TreeMap<>();
        settings.put("max_reject_share", String.valueOf(options.maxRejectShare()));
        LeftLearned learned = new LeftLearned(field, options.leaveLearned());
        FieldViews views = new FieldViews(field, Landscape.READ);
        outcomes.forEach(outcome -> views.add(outcome.output()));
        for (Stage stage : stages) {
            views.show(database, stage.reads());
            StageRunner.Outcome outcome;
            StageRunner.Making making = learned.making(stage, anew(stage, version(stage, code), outcomes));
            Optional<StageOutput> left = learned.left(stage, making.fingerprint(), database);
            if (left.isPresent()) {
                outcome = new StageRunner.Outcome(left.get(), true);
            } else {
                try (Progress.Task task = progress.begin(stage.name(), 0, "")) {
                    outcome = runner.run(making, database, stage.work()::run);
                    task.advance(1);
                }
            }
            learned.note(stage, outcome.output());
            outcomes.add(outcome);
            views.add(outcome.output());
        }
        List<StageOutput> outputs =
                outcomes.stream().map(StageRunner.Outcome::output).toList();
        settings.putAll(learned.since());
        boolean unchanged = outcomes.stream().allMatch(StageRunner.Outcome::skipped)
                && field.manifest().filter(old -> old.stages().equals(outputs)).isPresent();
        Manifest manifest = new Manifest(
                Manifest.VERSION,
                field.name(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                Program.version(),
                vintages,
                settings,
                outputs);
        if (!unchanged) {
            field.publish(manifest);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return BuildReport.of(field.root(), manifest, outcomes, seconds);
    }

    /// Of the stage's name and code, and of what its tables look like.
    private static String version(Stage stage, CodeVersion code) {
        ContentHash hash =
                new ContentHash().add(stage.name()).add(code.of(stage.code())).add(code.of(Landscape.STORE_CODE));
        stage.writes().forEach(table -> hash.add(code.of(List.of("sql/tables/" + table + ".sql"))));
        return hash.hex();
    }

    /// With a fingerprint of the stage's version, and of the bytes of every table that it reads: what did not change
    /// upstream does not make it run again.
    private static StageRunner.Making anew(Stage stage, String version, List<StageRunner.Outcome> before) {
        Map<String, String> inputs = new TreeMap<>();
        ContentHash fingerprint = new ContentHash().add(version);
        for (String table : stage.reads()) {
            List<String> files = before.stream()
                    .flatMap(outcome -> outcome.output().tables().stream())
                    .filter(each -> each.table().equals(table))
                    .map(TableFiles::sha256)
                    .toList();
            inputs.put(table, ContentHash.of(files));
            fingerprint.add(table);
            files.forEach(fingerprint::add);
        }
        return new StageRunner.Making(stage.name(), version, fingerprint.hex(), inputs, Optional.empty());
    }
}
