package org.levelfield.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// CSV (RFC 4180) of cells that are text.
final class CsvFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private CsvFile() {}

    /// Sends rows as a file to keep.
    static void send(Context context, String name, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(line(row)).append('\n'));
        send(context, name, text.toString());
    }

    static void send(Context context, String name, String text) {
        context.contentType("text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .result(text);
    }

    /// One row, without a line end of its own.
    static String line(List<String> cells) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.substring(0, text.length() - 1);
    }
}
