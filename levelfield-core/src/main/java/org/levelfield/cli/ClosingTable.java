package org.levelfield.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.levelfield.pipeline.BuildReport;
import org.levelfield.pipeline.BuildReport.StageLine;
import org.levelfield.store.StageOutput;

/// What a build says at its end: time, rows and size of every stage, then what the stages noted and what was rejected.
final class ClosingTable {

    private ClosingTable() {}

    static List<String> lines(BuildReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(line("stage", "seconds", "rows", "MB", "rejects"));
        for (StageLine stage : report.stages()) {
            StageOutput output = stage.output();
            lines.add(line(
                    stage.what(),
                    stage.skipped() ? "stands" : "%.1f".formatted(output.seconds()),
                    "%,d".formatted(output.rows()),
                    "%.1f".formatted(output.bytes() / 1e6),
                    rejects(output)));
        }
        for (StageLine stage : report.stages()) {
            String notes = notes(stage.output());
            if (!notes.isEmpty()) {
                lines.add("%s: %s".formatted(stage.what(), notes));
            }
        }
        lines.add(String.format(
                Locale.ROOT,
                "%s in %.1f s: %s (%,d records rejected; see the table reject)",
                report.unchanged() ? "Unchanged" : "Built",
                report.seconds(),
                report.field(),
                report.rejects()));
        return lines;
    }

    private static String line(String what, String seconds, String rows, String size, String rejects) {
        return "%-44s %9s %12s %9s  %s"
                .formatted(what, seconds, rows, size, rejects)
                .stripTrailing();
    }

    /// The number of records that an input's reading put aside, by reason.
    private static String rejects(StageOutput output) {
        Map<String, Long> reasons = output.rejectReasons();
        String detail = reasons.entrySet().stream()
                .map(reason -> "%s %,d".formatted(reason.getKey(), reason.getValue()))
                .collect(Collectors.joining(", "));
        long line = output.noted(StageOutput.FIRST_FAULT);
        String first = line > 0 ? "; the first at fault on line %,d".formatted(line) : "";
        return detail.isEmpty() ? "" : "%,d: %s%s".formatted(output.noted(StageOutput.REJECTS), detail, first);
    }

    /// What a stage tells of itself, without what the columns say.
    private static String notes(StageOutput output) {
        return output.stage().equals("read")
                ? ""
                : output.notes().entrySet().stream()
                        .filter(note -> note.getValue() > 0)
                        .map(note -> "%s %,d".formatted(note.getKey().replaceFirst("^merge: ", ""), note.getValue()))
                        .collect(Collectors.joining(", "));
    }
}
