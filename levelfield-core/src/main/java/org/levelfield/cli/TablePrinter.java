package org.levelfield.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.levelfield.measure.MeasureTable;
import org.levelfield.measure.TableText;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Prints a measure's table: aligned for people, as CSV or JSON for programs.
final class TablePrinter {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PrintWriter out;

    TablePrinter(PrintWriter out) {
        this.out = out;
    }

    void print(MeasureTable table, @Nullable OutputFormat asked) {
        OutputFormat format = asked == null ? OutputFormat.byAudience() : asked;
        try {
            switch (format) {
                case CSV -> TableText.csv(table, out);
                case JSON -> out.println(JSON.writeValueAsString(TableText.rows(table)));
                case TABLE -> aligned(table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.flush();
    }

    /// The groupings, counts and shares; intervals stand beside their share, the rest is for the other formats.
    private void aligned(MeasureTable table) {
        List<String> header = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            String column = table.columns().get(i);
            if (!column.matches("(low|high|bound_low|bound_high)_.*")) {
                header.add(column);
                columns.add(i);
            }
        }
        List<List<String>> lines = new ArrayList<>();
        lines.add(header);
        for (List<@Nullable Object> row : table.rows()) {
            lines.add(columns.stream().map(i -> cell(table, row, i)).toList());
        }
        int[] widths = new int[header.size()];
        lines.forEach(line -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        });
        int groupings = Math.max(1, table.question().by().size());
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String pad = " ".repeat(widths[i] - line.get(i).length());
                text.append(i == 0 ? "" : "  ").append(i < groupings ? line.get(i) + pad : pad + line.get(i));
            }
            out.println(text.toString().stripTrailing());
        }
    }

    private static String cell(MeasureTable table, List<@Nullable Object> row, int column) {
        String name = table.columns().get(column);
        Object value = row.get(column);
        if (value instanceof Number share && name.startsWith("share_")) {
            String kind = name.substring("share_".length());
            Object low = row.get(table.columns().indexOf("low_" + kind));
            Object high = row.get(table.columns().indexOf("high_" + kind));
            String interval = low instanceof Number from && high instanceof Number to
                    ? String.format(Locale.ROOT, " (%.0f-%.0f)", from.doubleValue() * 100, to.doubleValue() * 100)
                    : "";
            return String.format(Locale.ROOT, "%.1f%%", share.doubleValue() * 100) + interval;
        }
        return name.equals("coverage") && value instanceof Number number
                ? String.format(Locale.ROOT, "%.0f%%", number.doubleValue() * 100)
                : TableText.text(value);
    }
}
