package org.levelfield.measure;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/// Tables of a measure as text for programs: the command and the page give the same bytes.
public final class TableText {

    private static final int DECIMALS = 6;
    private static final double LONG_NUMBER = 1e15;

    private TableText() {}

    /// CSV (RFC 4180, with a header line). Numbers have at most six decimals; what is not known is empty. The target is
    /// flushed, not closed: it is the caller's.
    public static void csv(MeasureTable table, Appendable out) throws IOException {
        @SuppressWarnings("resource") // closing it would close the target
        CSVPrinter printer = new CSVPrinter(
                out, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
        printer.printRecord(table.columns());
        for (List<@Nullable Object> row : table.rows()) {
            printer.printRecord(row.stream().map(TableText::text).toList());
        }
        printer.flush();
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

    /// Rounded to six decimals, without an exponent below 10¹⁵; what is no number is not known.
    private static String decimal(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        if (Math.abs(value) >= LONG_NUMBER) {
            return String.valueOf(value);
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /// Rows as maps in the order of the columns, for JSON. Decimals are rounded as in CSV.
    public static List<Map<String, @Nullable Object>> rows(MeasureTable table) {
        return table.rows().stream()
                .map(row -> {
                    Map<String, @Nullable Object> map = new LinkedHashMap<>();
                    for (int i = 0; i < row.size(); i++) {
                        map.put(table.columns().get(i), json(row.get(i)));
                    }
                    return map;
                })
                .toList();
    }

    private static @Nullable Object json(@Nullable Object value) {
        if (!(value instanceof Number)) {
            return value;
        }
        String text = text(value);
        boolean whole = !text.contains(".") && !text.contains("E");
        return text.isEmpty() ? null : whole ? (Object) Long.valueOf(text) : (Object) Double.valueOf(text);
    }
}
