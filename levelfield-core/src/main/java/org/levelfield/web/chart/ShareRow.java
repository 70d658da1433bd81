package org.levelfield.web.chart;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levelfield.measure.MeasureTable;

/// One row of a measure that a [ShareChart] draws.
///
/// @param venue or the topic, where the table is grouped by topic; absent where it is grouped by neither, or the works
///     have none; likewise the year
/// @param works counted, classified or not
/// @param coverage share of them that is classified
/// @param shares in the order of the chart's series; none where nothing is classified
/// @param unclassified works of no class
public record ShareRow(
        Optional<String> venue,
        Optional<Integer> year,
        double works,
        double coverage,
        List<Share> shares,
        double unclassified) {

    /// Below this coverage, what is known says little about the whole.
    public static final double WELL_COVERED = 0.5;

    public ShareRow {
        shares = List.copyOf(shares);
    }

    /// The share of one class among the classified works.
    public record Share(double count, double share, double low, double high, double boundLow, double boundHigh) {

        /// Whether the intervals of both have a value in common.
        boolean overlaps(Share other) {
            return low <= other.high && other.low <= high;
        }
    }

    boolean known() {
        return !shares.isEmpty();
    }

    boolean wellCovered() {
        return known() && coverage >= WELL_COVERED;
    }

    double classified() {
        return works * coverage;
    }

    /// The rows of an answer, in its order.
    public static List<ShareRow> of(MeasureTable table, ShareChart chart) {
        return table.rows().stream()
                .map(row -> of(new Columns(table.columns(), row), chart))
                .toList();
    }

    private static ShareRow of(Columns row, ShareChart chart) {
        boolean known = chart.series().stream().allMatch(series -> row.has("share_" + series.key()));
        List<Share> shares = known
                ? chart.series().stream()
                        .map(series -> share(row, series.key()))
                        .toList()
                : List.of();
        return new ShareRow(
                row.text("venue").or(() -> row.text("topic")),
                row.text("year").map(Integer::valueOf),
                row.number("n"),
                row.number("coverage"),
                shares,
                row.number(chart.unclassified()));
    }

    private static Share share(Columns row, String key) {
        return new Share(
                row.number(key),
                row.number("share_" + key),
                row.number("low_" + key),
                row.number("high_" + key),
                row.number("bound_low_" + key),
                row.number("bound_high_" + key));
    }

    private record Columns(List<String> names, List<@Nullable Object> values) {

        private Optional<Object> value(String name) {
            int place = names.indexOf(name);
            return place < 0 ? Optional.empty() : Optional.ofNullable(values.get(place));
        }

        boolean has(String name) {
            return value(name).isPresent();
        }

        Optional<String> text(String name) {
            return value(name).map(Object::toString);
        }

        /// 0 where there is none: a count of nothing.
        double number(String name) {
            return value(name).map(value -> ((Number) value).doubleValue()).orElse(0.0);
        }
    }
}
