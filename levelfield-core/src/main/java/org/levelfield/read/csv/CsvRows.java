package org.levelfield.read.csv;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.levelfield.read.InputException;
import org.levelfield.read.TextBlock;
import org.levelfield.read.TextLines;

/// Cuts rows out of lines (RFC 4180: a quoted cell may hold line ends) and takes each apart by itself, so that a broken
/// row costs one row and every row can be had as it stands in its input.
final class CsvRows {

    /// The longest row, characters; a quote that is never closed ends here.
    static final int MAX_ROW = 16 << 20;

    private final TextLines lines;
    private final CSVFormat format;
    private final char delimiter;
    private final int maxRow;
    private boolean quoted;
    private @Nullable TextBlock block;

    CsvRows(TextLines lines, char delimiter) {
        this(lines, delimiter, MAX_ROW);
    }

    CsvRows(TextLines lines, char delimiter, int maxRow) {
        this.lines = lines;
        this.delimiter = delimiter;
        this.maxRow = maxRow;
        this.format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    }

    /// Moves to the next row that is not blank; false at the end.
    boolean next() throws IOException {
        while (lines.next()) {
            if (lines.text().isBlank()) {
                continue;
            }
            TextBlock row = new TextBlock(lines);
            quoted = false;
            scan(lines.text());
            while (quoted && row.length() <= maxRow && lines.next()) {
                row.add(lines);
                scan(lines.text());
            }
            block = row;
            return true;
        }
        return false;
    }

    /// To be called after the last row.
    ///
    /// @throws InputException if the input did not end there but broke off
    void end() throws InputException {
        lines.end();
    }

    TextBlock raw() {
        if (block == null) {
            throw new IllegalStateException("no row was read");
        }
        return block;
    }

    /// The cells of the row.
    ///
    /// @throws CellException if the row is not CSV
    List<String> cells() throws IOException {
        TextBlock row = raw();
        String problem = row.problem();
        if (problem != null) {
            throw new CellException(problem, "the row is cut off or not valid UTF-8");
        }
        if (quoted) {
            throw new CellException("unclosed-quote", "a quote opens in the row and is not closed");
        }
        // rows end at newlines, so a carriage return by itself is dirt in a cell
        try (CSVParser parser = CSVParser.parse(row.text().replace('\r', ' '), format)) {
            List<CSVRecord> records = parser.getRecords();
            if (records.size() != 1) {
                throw new CellException("broken-csv", "the row's quotes do not fit its cells");
            }
            return records.getFirst().toList();
        } catch (IOException | RuntimeException e) {
            if (e instanceof CellException cell) {
                throw cell;
            }
            throw new CellException("broken-csv", "the row cannot be taken apart: " + e.getMessage());
        }
    }

    /// A quote opens a cell only where the cell begins; a doubled quote closes and opens again, which comes to the
    /// same.
    private void scan(String line) {
        boolean start = !quoted;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && (quoted || start)) {
                quoted = !quoted;
                // after a closing quote only a second one may reopen the cell
                start = !quoted;
            } else {
                start = c == delimiter && !quoted;
            }
        }
    }
}
