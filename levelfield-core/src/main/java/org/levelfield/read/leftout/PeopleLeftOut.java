package org.levelfield.read.leftout;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.levelfield.model.PersonLeftOut;
import org.levelfield.read.InputFile;
import org.levelfield.read.RecordReader;
import org.levelfield.read.RecordSink;
import org.levelfield.read.Sample;
import org.levelfield.read.csv.CellException;
import org.levelfield.read.csv.CsvTable;

/// Persons to leave out as CSV: `leave_out_name,leave_out_id`, one of the two filled in each row.
public final class PeopleLeftOut implements RecordReader {

    /// The format's name.
    public static final String FORMAT = "people-left-out";

    private static final String NAME = "leave_out_name";
    private static final String IDENTIFIER = "leave_out_id";

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Sample sample) {
        String header =
                sample.firstLine().toLowerCase(Locale.ROOT).replace("\"", "").replace(" ", "");
        return List.of(header.split(",", -1)).containsAll(List.of(NAME, IDENTIFIER));
    }

    @Override
    public void read(InputFile input, RecordSink sink) throws IOException {
        try (InputStream in = input.open()) {
            CsvTable table = new CsvTable(in, ',');
            int name = table.column(NAME);
            int identifier = table.column(IDENTIFIER);
            table.rows(sink, row -> {
                if (row.text(name) == null && row.text(identifier) == null) {
                    throw new CellException("not-filled", "the row names nobody");
                }
                sink.personLeftOut(new PersonLeftOut(row.text(name), row.text(identifier)), row.raw());
            });
        }
    }
}
