package org.levelfield.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Curated tables that ship with the program, as CSV with a header line (RFC 4180), for people to read and change.
public final class CsvResource {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private CsvResource() {}

    /// The rows of a table, such as `sectors/companies.csv`; every row has all columns.
    ///
    /// @throws IllegalStateException if there is no such table, or a row has too few or too many fields
    public static List<CSVRecord> rows(String name) {
        try (InputStream in = CsvResource.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the table " + name + " is not among the resources");
            }
            try (CSVParser parser = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), FORMAT)) {
                List<CSVRecord> rows = parser.getRecords();
                rows.stream().filter(row -> !row.isConsistent()).findFirst().ifPresent(row -> {
                    throw new IllegalStateException(
                            name + ", row " + row.getRecordNumber() + ": wrong number of fields");
                });
                return rows;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
