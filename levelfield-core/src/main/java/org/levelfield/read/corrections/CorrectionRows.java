package org.levelfield.read.corrections;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.levelfield.model.Sector;
import org.levelfield.model.SectorCorrection;
import org.levelfield.read.RecordSink;
import org.levelfield.read.csv.CellException;
import org.levelfield.read.csv.CsvRow;
import org.levelfield.read.csv.CsvTable;
import org.levelfield.text.CorrectionKey;

/// Rows of one file of corrections. Of two that speak for the same strings the first stands.
final class CorrectionRows implements Consumer<CsvRow> {

    private static final String SECTORS =
            Arrays.stream(Sector.values()).map(Sector::label).collect(Collectors.joining(", "));

    private final RecordSink sink;
    private final int affiliation;
    private final int sector;
    private final int organisation;
    private final int reason;
    private final Map<CorrectionKey, Said> said = new HashMap<>();

    CorrectionRows(CsvTable table, RecordSink sink) {
        this.sink = sink;
        affiliation = table.column(SectorCorrections.AFFILIATION);
        sector = table.column(SectorCorrections.SECTOR);
        organisation = table.column(SectorCorrections.ORGANISATION);
        reason = table.column(SectorCorrections.REASON);
    }

    private record Said(SectorCorrection correction, long line) {}

    @Override
    public void accept(CsvRow row) {
        String string = row.text(affiliation);
        String sectors = row.text(sector);
        String why = row.text(reason);
        if (sectors == null && why == null) {
            throw new CellException("not-filled", "the row has neither sector nor reason yet");
        }
        CorrectionKey key = key(string);
        if (string == null || key.words().isEmpty()) {
            throw new CellException("no-affiliation", "the row names no string that could be told from others");
        }
        if (why == null) {
            throw new CellException("no-reason", "a correction says why, for the next reader");
        }
        SectorCorrection correction = new SectorCorrection(string, sectors(sectors), row.text(organisation), why);
        Said before = said.get(key);
        if (before != null) {
            throw again(before, correction);
        }
        said.put(key, new Said(correction, row.raw().line()));
        sink.sectorCorrection(correction, row.raw());
    }

    private static CorrectionKey key(@Nullable String string) {
        return CorrectionKey.of(string == null ? "" : string);
    }

    private static List<Sector> sectors(@Nullable String joined) {
        try {
            return SectorCorrection.sectors(joined == null ? "" : joined);
        } catch (IllegalArgumentException e) {
            throw new CellException(
                    "unknown-sector",
                    "'" + (joined == null ? "" : joined) + "' is none of " + SECTORS
                            + "; several are joined by +, unknown stands alone");
        }
    }

    private static CellException again(Said before, SectorCorrection correction) {
        return before.correction.agreesWith(correction)
                ? new CellException("duplicate-correction", "line " + before.line + " says the same")
                : new CellException(
                        "contradicting-correction",
                        "line " + before.line + " says " + before.correction.label() + " for the same string");
    }
}
