package org.levelfield.read.csv;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.levelfield.read.RawRecord;

/// One row of a table, its cells by column; column -1 stands for a column that the table does not have, and its cells
/// are absent, as blank ones are.
public final class CsvRow {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Pattern THOUSANDS = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+(\\.\\d*)?");

    private final List<String> header;
    private final List<String> cells;
    private final RawRecord raw;

    CsvRow(List<String> header, List<String> cells, RawRecord raw) {
        this.header = header;
        this.cells = cells;
        this.raw = raw;
    }

    public RawRecord raw() {
        return raw;
    }

    /// The cell, stripped; `null` where it is blank.
    public @Nullable String text(int column) {
        String cell = column < 0 ? "" : cells.get(column).strip();
        return cell.isEmpty() ? null : cell;
    }

    /// A number: `1.75e+11`, `12,000`, `$3.20`, `35%` (which is 0.35).
    ///
    /// @throws CellException if the cell holds anything else
    public @Nullable Double number(int column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        boolean percent = text.endsWith("%");
        String bare = text.startsWith("$") ? text.substring(1).strip() : text;
        bare = percent ? bare.substring(0, bare.length() - 1).strip() : bare;
        bare = THOUSANDS.matcher(bare).matches() ? bare.replace(",", "") : bare;
        if (!NUMBER.matcher(bare).matches()) {
            throw new CellException(
                    "unreadable-number", "column '" + header.get(column) + "' has no number but '" + text + "'");
        }
        double value = Double.parseDouble(bare);
        return percent ? value / 100 : value;
    }

    /// A whole number.
    ///
    /// @throws CellException if the cell holds anything else
    public @Nullable Integer integer(int column) {
        Double value = number(column);
        if (value == null) {
            return null;
        }
        if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
            throw new CellException(
                    "unreadable-number",
                    "column '" + header.get(column) + "' has no whole number but '" + text(column) + "'");
        }
        return value.intValue();
    }
}
