package org.levelfield.measure;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/// Tables of a measure as text for programs: the command and the page give the same bytes.
public final class TableText {

    private TableText() {}

    /// CSV (RFC 4180, with a header line). Numbers have six significant decimals; what is not known is empty.
    public static void csv(MeasureTable table, Appendable out) throws IOException {
        try (CSVPrinter printer = new CSVPrinter(
                out, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get())) {
            printer.printRecord(table.columns());
            for (List<@Nullable Object> row : table.rows()) {
                printer.printRecord(row.stream().map(TableText::text).toList());
            }
        }
    }

    /// A value as it stands in CSV.
    public static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number number && !(value instanceof Integer) && !(value instanceof Long)) {
            return decimal(number.doubleValue());
        }
        return value.toString();
    }

    private static String decimal(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return String.valueOf((long) value);
        }
        return String.valueOf(Math.round(value * 1e6) / 1e6);
    }

    /// Rows as maps in the order of the columns, for JSON. Decimals are rounded as in CSV.
    public static List<Map<String, @Nullable Object>> rows(MeasureTable table) {
        return table.rows().stream()
                .map(row -> {
                    Map<String, @Nullable Object> map = new LinkedHashMap<>();
                    for (int i = 0; i < row.size(); i++) {
                        Object value = row.get(i);
                        map.put(table.columns().get(i), value instanceof Number ? number(value) : value);
                    }
                    return map;
                })
                .toList();
    }

    private static Object number(Object value) {
        String text = text(value);
        return text.contains(".") || text.contains("E") ? (Object) Double.valueOf(text) : (Object) Long.valueOf(text);
    }
}
