package org.levelfield.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.levelfield.measure.Measure;
import org.levelfield.measure.MeasureTable;
import org.levelfield.measure.TableText;

/// The figures of an answer that its measure draws over the years, by panel: one panel, or one for each value of a
/// second grouping.
///
/// A measure says what is drawn in its header's entry `chart`, as `column = label; column = label`. The interval of a
/// column stands in the columns `low_` and `high_` with its name, with or without a leading `share_`; the units behind
/// a
/// row in the column that the entry `count` names, or `n`.
///
/// By team, a panel is a figure, and its lines are the teams: they are to be compared with each other.
///
/// @param percent whether the figures are shares
/// @param grouping the second grouping, or the empty string
/// @param panels by name; the name is empty where there is only one
public record ChartedAnswer(Measure measure, boolean percent, String grouping, Map<String, List<Series>> panels) {

    /// The grouping whose values are lines of one chart.
    static final String TEAM = "team";

    private static final String YEAR = "year";
    private static final String SHARE = "share_";

    /// Columns that hold shares.
    private static final List<String> SHARES = List.of(SHARE, "hazard_");

    private record Column(String name, String label) {}

    /// Nothing is drawn of an answer without years, or of a measure that draws nothing.
    public static ChartedAnswer of(MeasureTable table) {
        Measure measure = table.question().measure();
        List<Column> columns = columns(measure).stream()
                .filter(column -> table.columns().contains(column.name()))
                .toList();
        List<String> by = table.question().by();
        String grouping =
                by.stream().filter(each -> !each.equals(YEAR)).findFirst().orElse("");
        Map<String, List<Series>> panels = new LinkedHashMap<>();
        if (by.contains(YEAR) && by.size() <= 2 && !columns.isEmpty()) {
            Map<String, List<List<@Nullable Object>>> rows = rows(table, grouping);
            panels = grouping.equals(TEAM) ? byFigure(table, columns, rows) : byGroup(table, columns, rows);
            panels.values().removeIf(List::isEmpty);
        }
        boolean percent = columns.stream().allMatch(column -> SHARES.stream().anyMatch(column.name()::startsWith));
        return new ChartedAnswer(measure, percent, grouping, panels);
    }

    private static Map<String, List<Series>> byGroup(
            MeasureTable table, List<Column> columns, Map<String, List<List<@Nullable Object>>> rows) {
        Map<String, List<Series>> panels = new LinkedHashMap<>();
        rows.forEach((panel, some) -> panels.put(
                panel,
                columns.stream()
                        .map(column -> new Series(column.name(), column.label(), points(table, some, column.name())))
                        .filter(series -> !series.points().isEmpty())
                        .toList()));
        return panels;
    }

    private static Map<String, List<Series>> byFigure(
            MeasureTable table, List<Column> columns, Map<String, List<List<@Nullable Object>>> rows) {
        Map<String, List<Series>> panels = new LinkedHashMap<>();
        for (Column column : columns) {
            panels.put(
                    Character.toUpperCase(column.label().charAt(0))
                            + column.label().substring(1),
                    TeamWords.teams().stream()
                            .filter(rows::containsKey)
                            .map(team -> new Series(
                                    team,
                                    TeamWords.of(team),
                                    points(table, rows.getOrDefault(team, List.of()), column.name())))
                            .filter(series -> !series.points().isEmpty())
                            .toList());
        }
        return panels;
    }

    /// Whether there is anything to draw.
    public boolean drawable() {
        return !panels.isEmpty();
    }

    private static List<Column> columns(Measure measure) {
        List<Column> columns = new ArrayList<>();
        for (String part : measure.entry("chart").split(";", -1)) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                columns.add(new Column(
                        part.substring(0, sign).strip(),
                        part.substring(sign + 1).strip()));
            }
        }
        return columns;
    }

    /// By the second grouping or, where there is none, by edition: figures of two editions are never one line.
    private static Map<String, List<List<@Nullable Object>>> rows(MeasureTable table, String grouping) {
        int panel = table.columns().indexOf(grouping.isEmpty() ? "edition" : grouping);
        Map<String, List<List<@Nullable Object>>> rows = new LinkedHashMap<>();
        for (List<@Nullable Object> row : table.rows()) {
            @Nullable Object name = panel >= 0 ? row.get(panel) : "";
            rows.computeIfAbsent(name == null ? "not given" : name.toString(), none -> new ArrayList<>())
                    .add(row);
        }
        if (grouping.isEmpty() && rows.size() == 1) {
            return new LinkedHashMap<>(Map.of("", rows.values().iterator().next()));
        }
        return rows;
    }

    private static List<Series.Point> points(MeasureTable table, List<List<@Nullable Object>> rows, String column) {
        String bare = column.startsWith(SHARE) ? column.substring(SHARE.length()) : column;
        String stated = table.question().measure().entry("count");
        String count = stated.isEmpty() ? "n" : stated;
        List<Series.Point> points = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            OptionalDouble year = number(table, row, YEAR);
            OptionalDouble value = number(table, row, column);
            if (year.isPresent() && value.isPresent()) {
                points.add(new Series.Point(
                        (int) year.getAsDouble(),
                        value.getAsDouble(),
                        first(number(table, row, "low_" + column), number(table, row, "low_" + bare)),
                        first(number(table, row, "high_" + column), number(table, row, "high_" + bare)),
                        number(table, row, count),
                        number(table, row, "coverage")));
            }
        }
        return points;
    }

    private static OptionalDouble first(OptionalDouble one, OptionalDouble other) {
        return one.isPresent() ? one : other;
    }

    /// Rounded as in CSV: sums of several threads differ in their last digits from run to run.
    private static OptionalDouble number(MeasureTable table, List<@Nullable Object> row, String column) {
        int at = table.columns().indexOf(column);
        return at >= 0 && row.get(at) instanceof Number number && Double.isFinite(number.doubleValue())
                ? OptionalDouble.of(Double.parseDouble(TableText.text(number)))
                : OptionalDouble.empty();
    }
}
