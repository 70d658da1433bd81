package org.levelfield.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.levelfield.pipeline.BuildReport;
import org.levelfield.pipeline.BuildReport.StageLine;

/// What a build says at its end: time, rows and size of every stage, then what the stages noted and what was rejected.
final class ClosingTable {

    private ClosingTable() {}

    static List<String> lines(BuildReport report) {
        List<String> lines = new ArrayList<>();
        lines.add("%-44s %9s %12s %9s".formatted("stage", "seconds", "rows", "MB"));
        for (StageLine stage : report.stages()) {
            lines.add("%-44s %9s %,12d %9.1f"
                    .formatted(
                            stage.what(),
                            stage.skipped()
                                    ? "stands"
                                    : "%.1f".formatted(stage.output().seconds()),
                            stage.output().rows(),
                            stage.output().bytes() / 1e6));
        }
        for (StageLine stage : report.stages()) {
            new TreeMap<>(stage.output().notes())
                    .forEach((what, count) -> lines.add("  %s: %s %,d".formatted(stage.what(), what, count)));
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
}
