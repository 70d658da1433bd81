package org.levelfield.read.csv;

import java.io.IOException;
import java.io.InputStream;
import org.levelfield.read.InputFile;
import org.levelfield.read.RecordReader;
import org.levelfield.read.RecordSink;
import org.levelfield.read.Sample;

/// Any table as CSV, with a mapping file beside it that says what its columns mean: see [Mapping].
public final class MappedCsv implements RecordReader {

    @Override
    public String format() {
        return "mapped-csv";
    }

    @Override
    public boolean recognises(Sample sample) {
        boolean other = sample.startsWith("{") || sample.startsWith("[") || sample.startsWith("<");
        return sample.mapped() && !other && !sample.firstLine().isBlank();
    }

    @Override
    public void read(InputFile input, RecordSink sink) throws IOException {
        Mapping mapping = Mapping.of(input.mapping());
        try (InputStream in = input.open()) {
            CsvTable table = new CsvTable(in, mapping.delimiter());
            MappedRow reader = mapping.bind(input.mapping(), table);
            table.rows(sink, row -> reader.read(row, sink));
        }
    }
}
