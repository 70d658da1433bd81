package org.levelfield.read.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.levelfield.read.InputException;
import org.levelfield.read.RecordSink;
import org.levelfield.read.TextLines;

/// A table with a header. Columns are found by name, whatever their order and case.
public final class CsvTable {

    private final CsvRows rows;
    private final List<String> header;

    /// Reads the header.
    public CsvTable(InputStream in, char delimiter) throws IOException {
        rows = new CsvRows(new TextLines(in), delimiter);
        if (!rows.next()) {
            throw new InputException("empty", "the table has no header");
        }
        if (rows.raw().text().indexOf('\r') >= 0) {
            throw new InputException(
                    "line-ends", "the table's lines end in carriage returns alone; save it with newlines");
        }
        try {
            header = rows.cells().stream().map(String::strip).toList();
        } catch (CellException e) {
            throw new InputException(e.reason(), "the header cannot be read: " + e.detail());
        }
    }

    public List<String> header() {
        return header;
    }

    /// The place of the first of these names that is a column, or -1.
    public int column(String... names) {
        for (String name : names) {
            for (int i = 0; i < header.size(); i++) {
                if (header.get(i).equalsIgnoreCase(name)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /// Whether a column's name begins so, in any case.
    public boolean hasColumnLike(String beginning) {
        String lower = beginning.toLowerCase(Locale.ROOT);
        return header.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(lower));
    }

    /// Reads all rows; a row for which `reader` throws a [CellException] is put aside.
    public void rows(RecordSink sink, Consumer<CsvRow> reader) throws IOException {
        while (rows.next()) {
            try {
                List<String> cells = rows.cells();
                if (cells.size() != header.size()) {
                    throw new CellException(
                            "wrong-columns", "the row has " + cells.size() + " cells, the header " + header.size());
                }
                reader.accept(new CsvRow(header, cells, rows.raw()));
            } catch (CellException e) {
                sink.reject(e.reason(), e.detail(), rows.raw());
            }
        }
        rows.end();
    }
}
