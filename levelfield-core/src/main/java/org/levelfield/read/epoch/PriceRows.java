package org.levelfield.read.epoch;

import java.util.function.Consumer;
import org.levelfield.model.ChipPrice;
import org.levelfield.read.RecordSink;
import org.levelfield.read.csv.CellException;
import org.levelfield.read.csv.CsvRow;
import org.levelfield.read.csv.CsvTable;

/// Rows of what chips cost to rent and to buy.
final class PriceRows implements Consumer<CsvRow> {

    private final RecordSink sink;
    private final int chip;
    private final int date;
    private final int manufacturer;
    private final int vendor;
    private final int location;
    private final int perHour;
    private final int perHourOneYear;
    private final int perHourThreeYears;
    private final int purchase;
    private final int source;

    PriceRows(CsvTable table, RecordSink sink) {
        this.sink = sink;
        chip = table.column("Hardware model", "Hardware name", "Hardware");
        date = table.column("Price date", "Date");
        manufacturer = table.column("Manufacturer", "Manufacturer (from Hardware model)");
        vendor = table.column("Vendor");
        location = table.column("Location");
        perHour = table.column("Price per chip-hour (on-demand)");
        perHourOneYear = table.column("Price per chip-hour (1-year CUD)");
        perHourThreeYears = table.column("Price per chip-hour (3-year CUD)");
        purchase = table.column("Price (hardware purchase)");
        source = table.column("Price source");
    }

    @Override
    public void accept(CsvRow row) {
        String hardware = row.text(chip);
        if (hardware == null) {
            throw new CellException("no-name", "the row names no chip");
        }
        sink.chipPrice(
                new ChipPrice(
                        hardware,
                        row.text(date),
                        row.text(manufacturer),
                        row.text(vendor),
                        row.text(location),
                        row.number(perHour),
                        row.number(perHourOneYear),
                        row.number(perHourThreeYears),
                        row.number(purchase),
                        row.text(source)),
                row.raw());
    }
}
