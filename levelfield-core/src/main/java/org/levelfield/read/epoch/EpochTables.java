package org.levelfield.read.epoch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Consumer;
import org.levelfield.read.InputException;
import org.levelfield.read.InputFile;
import org.levelfield.read.RecordReader;
import org.levelfield.read.RecordSink;
import org.levelfield.read.Sample;
import org.levelfield.read.csv.CsvRow;
import org.levelfield.read.csv.CsvTable;

/// Epoch AI's tables as CSV: models, chips, prices of chips. Which it is shows in the header; columns are found by
/// name, those that are not known are passed, those that are missing stay unknown.
public final class EpochTables implements RecordReader {

    @Override
    public String format() {
        return "epoch";
    }

    @Override
    public boolean recognises(Sample sample) {
        String header = ","
                + sample.firstLine().toLowerCase(Locale.ROOT).replace("\"", "").replaceAll(", *", ",") + ",";
        boolean models = (header.contains(",model,") || header.contains(",system,"))
                && header.contains("training compute (flop");
        boolean chips = (header.contains(",hardware name,") || header.contains(",name of the hardware,"))
                && header.contains("performance");
        boolean prices = header.contains(",price per chip-hour") || header.contains(",price source,");
        return models || chips || prices;
    }

    @Override
    public void read(InputFile input, RecordSink sink) throws IOException {
        try (InputStream in = input.open()) {
            CsvTable table = new CsvTable(in, ',');
            table.rows(sink, rows(input, table, sink));
        }
    }

    private static Consumer<CsvRow> rows(InputFile input, CsvTable table, RecordSink sink) throws InputException {
        if (table.hasColumnLike("Training compute (FLOP")) {
            return new ModelRows(table, sink);
        }
        if (table.hasColumnLike("Price per chip-hour") || table.column("Price source") >= 0) {
            return new PriceRows(table, sink);
        }
        if (table.column("Hardware name", "Name of the hardware") >= 0) {
            return new ChipRows(table, sink);
        }
        throw new InputException(
                "unknown-table",
                input.path() + ": none of Epoch's tables has these columns: " + String.join(", ", table.header()));
    }
}
