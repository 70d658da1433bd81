package org.levelfield.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.levelfield.measure.Measure;
import org.levelfield.measure.MeasureTable;
import org.levelfield.measure.TableText;
import org.levelfield.report.Amounts;
import org.levelfield.web.chart.Numerals;
import org.levelfield.web.chart.ShareRow;
import org.levelfield.web.view.TableView;
import org.levelfield.web.view.TableView.Cell;

/// A measure's answer as a table for people: a figure with its interval in one cell and its bounds beneath, the latest
/// year first. Its CSV has every column by itself.
final class PlainTable {

    private static final String SHARE = "share_";
    private static final List<String> SHARES = List.of(SHARE, "hazard_", "bound_", "coverage");
    private static final List<String> ENDS = List.of("bound_low_", "bound_high_", "low_", "high_");
    private static final double WHOLE = 1e15;

    private final MeasureTable table;
    private final Map<String, String> labels;

    private PlainTable(MeasureTable table) {
        this.table = table;
        this.labels = labels(table.question().measure());
    }

    static TableView of(MeasureTable answer) {
        return new PlainTable(latestFirst(answer)).view();
    }

    /// The same rows, within each group by falling year.
    static MeasureTable latestFirst(MeasureTable table) {
        List<String> by = table.question().by();
        int year = by.indexOf("year");
        if (year < 0) {
            return table;
        }
        Map<List<@Nullable Object>, List<List<@Nullable Object>>> groups = new LinkedHashMap<>();
        for (List<@Nullable Object> row : table.rows()) {
            List<@Nullable Object> group = new ArrayList<>(row.subList(0, by.size()));
            group.remove(year);
            groups.computeIfAbsent(group, none -> new ArrayList<>()).add(row);
        }
        return new MeasureTable(
                table.question(),
                table.columns(),
                groups.values().stream()
                        .flatMap(rows -> Stream.concat(
                                rows.reversed().stream().filter(row -> row.get(year) != null),
                                rows.stream().filter(row -> row.get(year) == null)))
                        .toList(),
                table.sql());
    }

    private TableView view() {
        List<Integer> shown = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            if (!isEnd(table.columns().get(column))) {
                shown.add(column);
            }
        }
        int labelled = Math.max(1, table.question().by().size());
        return new TableView(
                caption(),
                labelled,
                shown.stream().map(column -> head(table.columns().get(column))).toList(),
                table.rows().stream()
                        .map(row -> new TableView.Row(
                                shown.stream()
                                        .map(column -> column < labelled ? label(row.get(column)) : figure(row, column))
                                        .toList(),
                                faint(row)))
                        .toList());
    }

    private String caption() {
        return "One row per " + table.question().measure().entry("one row per")
                + (table.question().by().contains("year") ? ", the latest year first" : "")
                + ". In brackets 95% intervals. The CSV has every number in a column of its own.";
    }

    /// Whether a column is an end of the interval or of the bounds of another.
    private boolean isEnd(String name) {
        return ENDS.stream()
                .filter(name::startsWith)
                .map(end -> name.substring(end.length()))
                .anyMatch(of -> table.columns().contains(of) || table.columns().contains(SHARE + of));
    }

    private boolean faint(List<@Nullable Object> row) {
        int coverage = table.columns().indexOf("coverage");
        return coverage >= 0
                && row.get(coverage) instanceof Number number
                && number.doubleValue() < ShareRow.WELL_COVERED;
    }

    private static Cell label(@Nullable Object value) {
        String text = TableText.text(value);
        return new Cell(text.isEmpty() ? "not given" : text.replace('_', ' '), "");
    }

    private Cell figure(List<@Nullable Object> row, int column) {
        String name = table.columns().get(column);
        @Nullable Object value = row.get(column);
        if (!(value instanceof Number number) || !Double.isFinite(number.doubleValue())) {
            return new Cell(value == null || value instanceof Number ? "–" : value.toString(), "");
        }
        Amounts amounts = new Amounts(SHARES.stream().anyMatch(name::startsWith));
        return new Cell(
                said(name, number, amounts) + between(row, name, "low_", "high_", amounts, " (", ")"),
                between(row, name, "bound_low_", "bound_high_", amounts, "bounds ", ""));
    }

    private static String said(String name, Number number, Amounts amounts) {
        double value = number.doubleValue();
        boolean share = SHARES.stream().anyMatch(name::startsWith);
        if (share || value != Math.rint(value) || Math.abs(value) >= WHOLE) {
            return amounts.of(value);
        }
        return name.contains("year") || name.contains("date")
                ? TableText.text(number)
                : Numerals.count(number.longValue());
    }

    private String between(
            List<@Nullable Object> row,
            String name,
            String low,
            String high,
            Amounts amounts,
            String before,
            String after) {
        String bare = name.startsWith(SHARE) ? name.substring(SHARE.length()) : name;
        boolean counted = table.columns().contains(SHARE + name); // the interval is that of the share
        for (String of : counted ? List.<String>of() : List.of(name, bare)) {
            int from = table.columns().indexOf(low + of);
            int to = table.columns().indexOf(high + of);
            if (from >= 0 && to >= 0 && row.get(from) instanceof Number least && row.get(to) instanceof Number most) {
                return before + amounts.of(least.doubleValue()) + " to " + amounts.of(most.doubleValue()) + after;
            }
        }
        return "";
    }

    private String head(String column) {
        if (column.equals("n")) {
            String counted = table.question().measure().entry("counted");
            return ShareTable.capitalised(
                    counted.isEmpty() ? table.question().measure().units() : counted);
        }
        if (table.columns().contains(SHARE + column)) {
            return "Number " + column.replace('_', ' ');
        }
        String known = labels.get(column);
        String words = known == null
                ? (column.startsWith(SHARE) ? "share " + column.substring(SHARE.length()) : column).replace('_', ' ')
                : known;
        return ShareTable.capitalised(words);
    }

    /// What the measure's chart calls its columns.
    private static Map<String, String> labels(Measure measure) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String part : measure.entry("chart").split(";", -1)) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                labels.put(
                        part.substring(0, sign).strip(),
                        part.substring(sign + 1).strip());
            }
        }
        return labels;
    }
}
