package org.levelfield.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.levelfield.measure.Measure;
import org.levelfield.measure.MeasureTable;
import org.levelfield.measure.Question;

/// Answers made by hand.
final class GivenAnswer {
    private static final Measure MEASURE = new Measure(
            "given",
            Map.of(
                    "title", "A given measure",
                    "groupings", "year, team, venue",
                    "counting", "full",
                    "chart", "share_open = open works; share_closed = closed works"),
            "");

    private final List<List<Object>> rows = new ArrayList<>();
    private final List<String> groupings;

    GivenAnswer(String... groupings) {
        this.groupings = List.of(groupings);
    }

    /// @param figures n, coverage, share_open, low_open, high_open
    GivenAnswer row(Object group, double... figures) {
        return row(List.of(group), figures);
    }

    /// A row of a group within a panel or team.
    GivenAnswer row(String panel, int year, double... figures) {
        return row(List.<Object>of(panel, year), figures);
    }

    private GivenAnswer row(List<Object> groups, double... figures) {
        List<Object> row = new ArrayList<>(groups);
        Arrays.stream(figures).forEach(row::add);
        rows.add(row);
        return this;
    }

    MeasureTable table() {
        return new MeasureTable(
                new Question(MEASURE, groupings, Optional.empty(), Optional.empty(), List.of(), List.of(), "full"),
                Stream.concat(groupings.stream(), Stream.of("n", "coverage", "share_open", "low_open", "high_open"))
                        .toList(),
                List.copyOf(rows),
                "select 1");
    }
}
