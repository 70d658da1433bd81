package org.levelfield.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.levelfield.read.InputException;
import org.levelfield.read.InputFile;
import org.levelfield.run.ContentHash;
import org.levelfield.run.DiskTrouble;
import org.levelfield.run.Progress;
import org.levelfield.run.UserMistake;
import org.levelfield.run.Vintage;
import org.levelfield.store.Database;
import org.levelfield.store.Workspace;

/// Reads all inputs, each into a folder of its own, several at once. An input that stands from an earlier build is not
/// read again.
final class Reading {

    static final String STAGE = "read";
    static final String RECORDS = "records";
    static final String REJECTS = "rejects";

    private final StageRunner runner;
    private final BuildOptions options;
    private final Progress progress;
    private final String code;

    Reading(StageRunner runner, BuildOptions options, Progress progress, String code) {
        this.runner = runner;
        this.options = options;
        this.progress = progress;
        this.code = code;
    }

    String fingerprint(PlannedInput input) {
        return ContentHash.of(List.of(STAGE, code, input.reader().format(), input.sha256()));
    }

    boolean stands(PlannedInput input) {
        return runner.standing(STAGE, fingerprint(input)).isPresent();
    }

    /// The outcomes, in the order of the inputs; the largest files are begun first, so that no long one is left over.
    List<StageRunner.Outcome> all(List<PlannedInput> inputs, Database database) {
        long total = inputs.stream()
                .filter(input -> !stands(input))
                .mapToLong(PlannedInput::bytes)
                .sum();
        try (ExecutorService pool = Executors.newFixedThreadPool(options.threads());
                Progress.Task task =
                        total == 0 ? Progress.SILENT.begin("", 0, "") : progress.begin(STAGE, total, "B")) {
            List<Future<StageRunner.Outcome>> futures = new ArrayList<>(inputs.size());
            inputs.forEach(input -> futures.add(null));
            List<PlannedInput> bySize = new ArrayList<>(inputs);
            bySize.sort((a, b) -> Long.compare(b.bytes(), a.bytes()));
            for (PlannedInput input : bySize) {
                futures.set(inputs.indexOf(input), pool.submit(() -> one(input, database, task)));
            }
            return collect(futures, pool);
        }
    }

    private static List<StageRunner.Outcome> collect(List<Future<StageRunner.Outcome>> futures, ExecutorService pool) {
        List<StageRunner.Outcome> outcomes = new ArrayList<>();
        try {
            for (Future<StageRunner.Outcome> future : futures) {
                outcomes.add(future.get());
            }
            return outcomes;
        } catch (InterruptedException e) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the reading was interrupted", e);
        } catch (ExecutionException e) {
            pool.shutdownNow();
            if (e.getCause() instanceof UserMistake mistake) {
                throw mistake;
            }
            throw new IllegalStateException(String.valueOf(e.getCause()), e.getCause());
        }
    }

    private StageRunner.Outcome one(PlannedInput input, Database database, Progress.Task task) {
        try (Database own = database.another()) {
            return runner.run(STAGE, fingerprint(input), own, workspace -> read(input, workspace, task));
        }
    }

    private void read(PlannedInput input, Workspace workspace, Progress.Task task) {
        String key = Vintage.shortHash(input.sha256());
        TableSink sink;
        try (Rejects rejects = new Rejects(workspace.folder(), key, workspace.writer("reject"))) {
            sink = new TableSink(workspace, key, rejects);
            readAll(input, sink, task);
            workspace.note(RECORDS, sink.records());
            workspace.note(REJECTS, rejects.count());
            sink.reasons().forEach((reason, count) -> workspace.note("reject: " + reason, count));
            check(input, sink.records(), rejects.count(), sink);
        } catch (IOException e) {
            throw DiskTrouble.reading(input.path(), e);
        }
    }

    private void readAll(PlannedInput input, TableSink sink, Progress.Task task) throws IOException {
        try {
            input.reader().read(new InputFile(input.path(), task::advance), sink);
        } catch (InputException e) {
            sink.broken(e);
            progress.say(input.path() + ": " + e.detail() + "; the " + sink.records() + " records before it are kept");
        }
    }

    private void check(PlannedInput input, long records, long rejects, TableSink sink) {
        long faults = rejects - sink.explained();
        if (faults > options.maxRejectShare() * (records + faults) && faults > 0) {
            throw new UserMistake(
                    "%s: %,d of %,d records could not be used (%s)"
                            .formatted(input.path(), faults, records + faults, sink.reasons()),
                    "Mend the file, leave it out, or allow more with --max-rejects (now %s). First: %s"
                            .formatted(options.maxRejectShare(), sink.firstReject()));
        }
    }
}
