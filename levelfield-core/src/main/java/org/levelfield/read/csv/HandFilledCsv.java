package org.levelfield.read.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.levelfield.read.InputFile;
import org.levelfield.read.RecordReader;
import org.levelfield.read.RecordSink;
import org.levelfield.read.Sample;

/// A table that people fill in by hand. It is known by its columns, in any order, among which others may stand; cells
/// are
/// divided by commas, semicolons or tabs, as spreadsheets save them.
public abstract class HandFilledCsv implements RecordReader {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    private final String format;
    private final List<String> columns;

    /// @param columns that a table of this format has, in lower case
    protected HandFilledCsv(String format, List<String> columns) {
        this.format = format;
        this.columns = List.copyOf(columns);
    }

    /// What takes each row of a table and throws a [CellException] at one that cannot be used.
    protected abstract Consumer<CsvRow> rows(CsvTable table, RecordSink sink);

    @Override
    public final String format() {
        return format;
    }

    @Override
    public final boolean recognises(Sample sample) {
        return delimiter(sample).isPresent();
    }

    @Override
    public final void read(InputFile input, RecordSink sink) throws IOException {
        char delimiter = delimiter(input.sample()).orElse(',');
        try (InputStream in = input.open()) {
            CsvTable table = new CsvTable(in, delimiter);
            table.rows(sink, rows(table, sink));
        }
    }

    /// The first that parts the header into the columns of this format.
    private Optional<Character> delimiter(Sample sample) {
        String header = sample.firstLine().toLowerCase(Locale.ROOT).replace("\"", "");
        return DELIMITERS.stream()
                .filter(delimiter -> Arrays.stream(header.split(String.valueOf(delimiter), -1))
                        .map(String::strip)
                        .toList()
                        .containsAll(columns))
                .findFirst();
    }
}
