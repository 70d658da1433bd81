package org.levelfield.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer of a measure: named columns, rows of values, and the SQL that gave them.
///
/// @param columns names; the groupings first
/// @param rows values in the order of the columns: text, whole or decimal numbers, or null
/// @param sql as run, without placeholders
public record MeasureTable(Question question, List<String> columns, List<List<@Nullable Object>> rows, String sql) {

    public MeasureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
