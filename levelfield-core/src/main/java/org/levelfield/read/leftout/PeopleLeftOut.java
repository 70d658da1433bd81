package org.levelfield.read.leftout;

import java.util.List;
import java.util.function.Consumer;
import org.levelfield.model.PersonLeftOut;
import org.levelfield.read.RecordSink;
import org.levelfield.read.csv.CellException;
import org.levelfield.read.csv.CsvRow;
import org.levelfield.read.csv.CsvTable;
import org.levelfield.read.csv.HandFilledCsv;

/// Persons to leave out as CSV: `leave_out_name,leave_out_id`, one of the two filled in each row.
public final class PeopleLeftOut extends HandFilledCsv {

    /// The format's name.
    public static final String FORMAT = "people-left-out";

    private static final String NAME = "leave_out_name";
    private static final String IDENTIFIER = "leave_out_id";

    public PeopleLeftOut() {
        super(FORMAT, List.of(NAME, IDENTIFIER));
    }

    @Override
    protected Consumer<CsvRow> rows(CsvTable table, RecordSink sink) {
        int name = table.column(NAME);
        int identifier = table.column(IDENTIFIER);
        return row -> {
            if (row.text(name) == null && row.text(identifier) == null) {
                throw new CellException("not-filled", "the row names nobody");
            }
            sink.personLeftOut(new PersonLeftOut(row.text(name), row.text(identifier)), row.raw());
        };
    }
}
