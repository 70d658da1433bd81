package org.levelfield.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levelfield.measure.Measure;
import org.levelfield.measure.MeasureTable;
import org.levelfield.measure.Question;

/// Answers made by hand.
final class GivenAnswer {
    private static final Measure MEASURE = new Measure(
            "given",
            Map.of(
                    "title", "A given measure",
                    "groupings", "year, team",
                    "counting", "full",
                    "chart", "share_open = open works; share_closed = closed works"),
            "");

    private final List<List<Object>> rows = new ArrayList<>();
    private final String grouping;

    GivenAnswer(String grouping) {
        this.grouping = grouping;
    }

    /// @param figures n, coverage, share_open, low_open, high_open
    GivenAnswer row(Object group, double... figures) {
        List<Object> row = new ArrayList<>(List.of(group));
        Arrays.stream(figures).forEach(row::add);
        rows.add(row);
        return this;
    }

    MeasureTable table() {
        return new MeasureTable(
                new Question(
                        MEASURE, List.of(grouping), Optional.empty(), Optional.empty(), List.of(), List.of(), "full"),
                List.of(grouping, "n", "coverage", "share_open", "low_open", "high_open"),
                List.copyOf(rows),
                "select 1");
    }
}
