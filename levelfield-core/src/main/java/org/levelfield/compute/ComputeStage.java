package org.levelfield.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.levelfield.compute.ComputePredictor.WorkFacts;
import org.levelfield.compute.predict.BundledPredictor;
import org.levelfield.run.Workers;
import org.levelfield.store.RowsByKey;
import org.levelfield.store.SqlResource;
import org.levelfield.store.TableWriter;
import org.levelfield.store.Workspace;

/// The stage `compute`: for every work the compute that its text states or lets one estimate, and else a prediction,
/// always marked as such.
public final class ComputeStage {

    private static final String TABLE = "work_compute";
    private static final int BATCH = 4_000;
    private static final int MOST_THREADS = 4;
    private static final int MOST_EVIDENCE = 300;

    private record Known(String workId, WorkFacts facts) {}

    private final int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

    public void run(Workspace workspace) {
        ComputeText text = ComputeText.bundled();
        // a predictor serves one thread
        List<BundledPredictor> predictors = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            predictors.add(BundledPredictor.bundled());
        }
        List<Known> batch = new ArrayList<>(BATCH);
        RowsByKey rows = RowsByKey.ofWorks(workspace, SqlResource.text("stages/compute/works"), List.of(TABLE));
        rows.stream(row -> {
            int year = row.getInt("year");
            Integer known = row.wasNull() ? null : Integer.valueOf(year);
            WorkFacts facts = new WorkFacts(
                    row.getString("title"), row.getString("abstract"), known, row.getString("organizations"), null);
            batch.add(new Known(row.getString("work_id"), facts));
            if (batch.size() == BATCH) {
                write(workspace, batch, text, predictors);
                batch.clear();
            }
        });
        write(workspace, batch, text, predictors);
        rows.finish();
        workspace.noteCounts(TABLE, "basis");
    }

    private static void write(
            Workspace workspace, List<Known> batch, ComputeText text, List<BundledPredictor> predictors) {
        List<Callable<List<Optional<ComputeEstimate>>>> parts = new ArrayList<>();
        for (int i = 0; i < predictors.size(); i++) {
            List<Known> part =
                    batch.subList(i * batch.size() / predictors.size(), (i + 1) * batch.size() / predictors.size());
            ComputePredictor predictor = predictors.get(i);
            parts.add(() ->
                    part.stream().map(work -> of(work.facts(), text, predictor)).toList());
        }
        int at = 0;
        for (List<Optional<ComputeEstimate>> part : Workers.results(parts)) {
            for (Optional<ComputeEstimate> estimate : part) {
                write(workspace, batch.get(at++).workId(), estimate);
            }
        }
    }

    private static Optional<ComputeEstimate> of(WorkFacts facts, ComputeText text, ComputePredictor predictor) {
        String abstractText = facts.abstractText();
        if (abstractText != null && hasDigit(abstractText)) {
            Optional<ComputeEstimate> said = text.read(abstractText);
            if (said.isPresent()) {
                return said;
            }
        }
        return predictor.predict(facts);
    }

    /// Without a number nothing is said of compute.
    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static void write(Workspace workspace, String workId, Optional<ComputeEstimate> estimate) {
        TableWriter row = workspace.writer(TABLE).row().text(workId);
        if (estimate.isEmpty()) {
            row.number(null)
                    .number(null)
                    .number(null)
                    .number(null)
                    .text(null)
                    .text("none")
                    .text(null)
                    .text(null)
                    .end();
            return;
        }
        ComputeEstimate known = estimate.get();
        String evidence = known.evidence().stream().map(Evidence::words).collect(Collectors.joining(" | "));
        String basis = known.method().basis().label();
        row.number(known.flop().median())
                .number(known.flop().low())
                .number(known.flop().high())
                .number(known.gpuHours())
                .text(known.reach().label())
                .text(basis)
                .text(known.method().label())
                .text(evidence.isEmpty() ? null : evidence.substring(0, Math.min(MOST_EVIDENCE, evidence.length())))
                .end();
    }
}
