package org.levelfield.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Prints rows that all have the same columns: aligned for people, as CSV or JSON for programs.
final class RowPrinter {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private RowPrinter() {}

    /// @param columns what of each row CSV has, in this order; none where nothing is to be said of no rows
    static void print(List<String> columns, List<Map<String, Object>> rows, OutputFormat format, PrintWriter out) {
        switch (format) {
            case JSON -> out.println(JSON.writeValueAsString(rows));
            case TABLE -> AlignedLines.print(out, rows);
            case CSV -> csv(columns, rows, out);
        }
        out.flush();
    }

    private static void csv(List<String> columns, List<Map<String, Object>> rows, PrintWriter out) {
        if (columns.isEmpty()) {
            return;
        }
        try {
            @SuppressWarnings("resource") // closing it would close the target
            CSVPrinter printer = new CSVPrinter(
                    out, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
            printer.printRecord(columns);
            for (Map<String, Object> row : rows) {
                printer.printRecord(columns.stream().map(row::get).toList());
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
