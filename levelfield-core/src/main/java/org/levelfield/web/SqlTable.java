package org.levelfield.web;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.levelfield.store.Database;

/// The answer of any query, held in memory: columns and rows of numbers, truths, texts and nulls.
///
/// @param numeric whether a column holds numbers
/// @param cut whether there are more rows than were asked for
record SqlTable(List<String> columns, List<Boolean> numeric, List<List<@Nullable Object>> rows, boolean cut) {

    SqlTable {
        columns = List.copyOf(columns);
        numeric = List.copyOf(numeric);
        rows = List.copyOf(rows);
    }

    /// Runs a query.
    ///
    /// @param most rows to take
    static SqlTable of(Database database, String sql, int most) {
        List<String> columns = new ArrayList<>();
        List<Boolean> numeric = new ArrayList<>();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        boolean[] cut = new boolean[1];
        database.readTable(sql, header -> header(header, columns, numeric), row -> {
            if (rows.size() == most) {
                cut[0] = true;
                return;
            }
            List<@Nullable Object> values = new ArrayList<>(columns.size());
            for (int i = 1; i <= columns.size(); i++) {
                values.add(value(row.getObject(i)));
            }
            rows.add(Collections.unmodifiableList(values));
        });
        return new SqlTable(columns, numeric, rows, cut[0]);
    }

    private static void header(ResultSetMetaData header, List<String> columns, List<Boolean> numeric)
            throws SQLException {
        for (int i = 1; i <= header.getColumnCount(); i++) {
            columns.add(header.getColumnLabel(i));
            numeric.add(
                    switch (header.getColumnType(i)) {
                        case java.sql.Types.TINYINT,
                                java.sql.Types.SMALLINT,
                                java.sql.Types.INTEGER,
                                java.sql.Types.BIGINT,
                                java.sql.Types.FLOAT,
                                java.sql.Types.REAL,
                                java.sql.Types.DOUBLE,
                                java.sql.Types.DECIMAL,
                                java.sql.Types.NUMERIC -> true;
                        default -> false;
                    });
        }
    }

    private static @Nullable Object value(@Nullable Object value) {
        if (value == null) {
            return value;
        }
        boolean plain = value instanceof Integer
                || value instanceof Long
                || value instanceof Double
                || value instanceof Boolean
                || value instanceof BigDecimal
                || value instanceof BigInteger;
        return plain ? value : value.toString();
    }

    /// Rows as maps in the order of the columns, for JSON.
    List<Map<String, @Nullable Object>> maps() {
        return rows.stream()
                .map(row -> {
                    Map<String, @Nullable Object> map = new LinkedHashMap<>();
                    for (int i = 0; i < row.size(); i++) {
                        map.put(columns.get(i), row.get(i));
                    }
                    return map;
                })
                .toList();
    }
}
