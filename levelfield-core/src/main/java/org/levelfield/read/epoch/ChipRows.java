package org.levelfield.read.epoch;

import java.util.function.Consumer;
import org.levelfield.model.Chip;
import org.levelfield.read.RecordSink;
import org.levelfield.read.csv.CellException;
import org.levelfield.read.csv.CsvRow;
import org.levelfield.read.csv.CsvTable;

/// Rows of accelerators and processors.
final class ChipRows implements Consumer<CsvRow> {

    private final RecordSink sink;
    private final int name;
    private final int manufacturer;
    private final int type;
    private final int releaseDate;
    private final int price;
    private final int fp64;
    private final int fp32;
    private final int fp16;
    private final int tf32;
    private final int tensorFp16;
    private final int fp8;
    private final int fp4;
    private final int int8;
    private final int int4;
    private final int memory;
    private final int bandwidth;
    private final int tdp;
    private final int link;

    ChipRows(CsvTable table, RecordSink sink) {
        this.sink = sink;
        name = table.column("Hardware name", "Name of the hardware");
        manufacturer = table.column("Manufacturer");
        type = table.column("Type");
        releaseDate = table.column("Release date");
        price = table.column("Release price (USD)");
        fp64 = table.column("FP64 (double precision) performance (FLOP/s)", "FP64 performance (FLOP/s)");
        fp32 = table.column("FP32 (single precision) performance (FLOP/s)", "FP32 performance (FLOP/s)");
        fp16 = table.column("FP16 (half precision) performance (FLOP/s)", "FP16 performance (FLOP/s)");
        tf32 = table.column("TF32 (TensorFloat-32) performance (FLOP/s)", "TF32 performance (FLOP/s)");
        tensorFp16 = table.column("Tensor-FP16/BF16 performance (FLOP/s)", "Tensor-FP16 performance (FLOP/s)");
        fp8 = table.column("FP8 performance (FLOP/s)");
        fp4 = table.column("FP4 performance (FLOP/s)");
        int8 = table.column("INT8 performance (OP/s)");
        int4 = table.column("INT4 performance (OP/s)");
        memory = table.column("Memory size per board (Byte)", "Memory (bytes)");
        bandwidth = table.column("Memory bandwidth (byte/s)");
        tdp = table.column("TDP (W)");
        link = table.column("Link to datasheet", "Datasheet");
    }

    @Override
    public void accept(CsvRow row) {
        String chip = row.text(name);
        if (chip == null) {
            throw new CellException("no-name", "the row names no chip");
        }
        sink.chip(
                new Chip(
                        chip,
                        row.text(manufacturer),
                        row.text(type),
                        row.text(releaseDate),
                        row.number(price),
                        row.number(fp64),
                        row.number(fp32),
                        row.number(fp16),
                        row.number(tf32),
                        row.number(tensorFp16),
                        row.number(fp8),
                        row.number(fp4),
                        row.number(int8),
                        row.number(int4),
                        row.number(memory),
                        row.number(bandwidth),
                        row.number(tdp),
                        row.text(link)),
                row.raw());
    }
}
