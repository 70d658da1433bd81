package org.levelfield.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.levelfield.measure.MeasureTable;
import org.levelfield.measure.TableText;

/// One figure of an answer, with its interval, the units behind it and their coverage.
record Ours(double value, OptionalDouble low, OptionalDouble high, double n, double coverage) {
    /// Fewer measured units, or a smaller share of them, cannot speak against a published figure.
    private static final double FEW = 20;

    private static final double HALF = 0.5;

    static Optional<Ours> of(MeasureTable table, String group, String column) {
        for (List<@Nullable Object> row : table.rows()) {
            if (group(table, row).equals(group)) {
                String bare = column.replaceFirst("^share_", "");
                OptionalDouble value = number(table, row, column);
                return value.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Ours(
                                value.getAsDouble(),
                                either(number(table, row, "low_" + column), number(table, row, "low_" + bare)),
                                either(number(table, row, "high_" + column), number(table, row, "high_" + bare)),
                                number(table, row, "n").orElse(0),
                                number(table, row, "coverage").orElse(0)));
            }
        }
        return Optional.empty();
    }

    /// The values of a row's groupings, with spaces between.
    private static String group(MeasureTable table, List<@Nullable Object> row) {
        int groupings = Math.max(1, table.question().by().size());
        return row.subList(0, groupings).stream().map(TableText::text).collect(Collectors.joining(" "));
    }

    /// Whether enough was measured for a verdict.
    boolean speaks() {
        return n * coverage >= FEW && coverage >= HALF;
    }

    /// Whether a published value lies in the interval, or within a tolerance where there is none or it is narrow.
    boolean allows(double published, double tolerance) {
        return published >= low.orElse(value) - tolerance && published <= high.orElse(value) + tolerance;
    }

    private static OptionalDouble either(OptionalDouble one, OptionalDouble other) {
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
