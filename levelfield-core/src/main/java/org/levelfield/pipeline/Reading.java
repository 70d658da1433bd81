package org.levelfield.pipeline;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.levelfield.read.InputException;
import org.levelfield.read.InputFile;
import org.levelfield.read.concepts.ConceptLines;
import org.levelfield.run.ContentHash;
import org.levelfield.run.DiskTrouble;
import org.levelfield.run.Progress;
import org.levelfield.run.UserMistake;
import org.levelfield.run.Vintage;
import org.levelfield.store.Database;
import org.levelfield.store.StageOutput;
import org.levelfield.store.Workspace;

/// Reads all inputs, each into a folder of its own, several at once. An input that stands from an earlier build is not
/// read again.
final class Reading {

    static final String STAGE = "read";
    static final String RECORDS = "records";
    static final String REJECTS = StageOutput.REJECTS;

    private static final String EXPLAINED = "rejects that are no fault";
    private static final String FIRST_FAULT = StageOutput.FIRST_FAULT;
    private static final String REASON = StageOutput.REASON;

    private final StageRunner runner;
    private final BuildOptions options;
    private final Progress progress;
    private final String code;
    private final LeftOut leftOut;

    Reading(StageRunner runner, BuildOptions options, Progress progress, String code, LeftOut leftOut) {
        this.runner = runner;
        this.options = options;
        this.progress = progress;
        this.code = code;
        this.leftOut = leftOut;
    }

    String fingerprint(PlannedInput input) {
        List<String> parts = new ArrayList<>(List.of(STAGE, code, input.reader().format(), input.sha256()));
        parts.addAll(leftOut.fingerprint());
        return ContentHash.of(parts);
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
        StageRunner.Outcome outcome;
        try (Database own = database.another()) {
            outcome = runner.run(
                    new StageRunner.Making(STAGE, code, fingerprint(input), Map.of(), Optional.empty()),
                    own,
                    workspace -> read(input, workspace, task));
        }
        check(input, outcome.output());
        return outcome;
    }

    private void read(PlannedInput input, Workspace workspace, Progress.Task task) {
        String key = Vintage.shortHash(input.sha256());
        try (Rejects rejects = new Rejects(workspace.folder(), key, workspace.writer("reject"))) {
            TableSink sink = new TableSink(workspace, key, rejects, leftOut);
            readAll(input, workspace, sink, task);
            workspace.note(RECORDS, sink.records());
            workspace.note(REJECTS, rejects.count());
            workspace.note(EXPLAINED, sink.explained());
            sink.firstFault().ifPresent(line -> workspace.note(FIRST_FAULT, line));
            sink.reasons().forEach((reason, count) -> workspace.note(REASON + reason, count));
        } catch (IOException e) {
            throw DiskTrouble.reading(input.path(), e);
        }
    }

    private void readAll(PlannedInput input, Workspace workspace, TableSink sink, Progress.Task task)
            throws IOException {
        try {
            input.reader().read(new InputFile(input.path(), task::advance), sink);
        } catch (InputException e) {
            breaksOff(input, workspace, sink, e.reason(), e.detail());
        } catch (EOFException e) {
            breaksOff(input, workspace, sink, "truncated", String.valueOf(e.getMessage()));
        }
    }

    private void breaksOff(PlannedInput input, Workspace workspace, TableSink sink, String reason, String detail) {
        workspace.note("breaks off: " + reason, 1);
        String where = detail.contains(input.path().toString()) ? "" : input.path() + ": ";
        progress.say(where + detail + "; the " + sink.records() + " records before it are kept");
    }

    /// Holds what was read, now or by an earlier build that allowed more, against the share that may be unusable.
    private void check(PlannedInput input, StageOutput output) {
        long faults = output.noted(REJECTS) - output.noted(EXPLAINED);
        long all = output.noted(RECORDS) + faults;
        if (input.reader() instanceof ConceptLines && output.noted(RECORDS) == 0) {
            throw new UserMistake(
                    input.path() + " names no concept " + output.rejectReasons(),
                    "Give a text file in UTF-8 with one concept a line.");
        }
        if (faults > options.maxRejectShare() * all) {
            throw new UserMistake(
                    "%s: %,d of %,d records could not be used (%s); the first on line %d"
                            .formatted(input.path(), faults, all, output.rejectReasons(), output.noted(FIRST_FAULT)),
                    "Mend the file, leave it out, or allow more with --max-rejects (now %s). They stand whole in %s"
                            .formatted(
                                    options.maxRejectShare(),
                                    runner.place(output).resolve(Rejects.FILE)));
        }
    }
}
