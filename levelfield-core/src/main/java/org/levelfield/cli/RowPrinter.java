package org.levelfield.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Prints rows that all have the same columns: with tabs for people, as CSV or JSON for programs.
final class RowPrinter {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private RowPrinter() {}

    static void print(
            List<String> columns, List<Map<String, Object>> rows, @Nullable OutputFormat asked, PrintWriter out) {
        OutputFormat format = asked == null ? OutputFormat.byAudience() : asked;
        try {
            if (format == OutputFormat.JSON) {
                out.println(JSON.writeValueAsString(rows));
            } else {
                CSVFormat layout = (format == OutputFormat.CSV ? CSVFormat.RFC4180 : CSVFormat.TDF)
                        .builder()
                        .setRecordSeparator('\n')
                        .get();
                @SuppressWarnings("resource") // closing it would close the target
                CSVPrinter printer = new CSVPrinter(out, layout);
                printer.printRecord(columns);
                for (Map<String, Object> row : rows) {
                    printer.printRecord(columns.stream().map(row::get).toList());
                }
                printer.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.flush();
    }
}
