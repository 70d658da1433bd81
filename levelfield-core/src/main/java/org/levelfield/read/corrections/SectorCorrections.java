package org.levelfield.read.corrections;

import java.util.List;
import java.util.function.Consumer;
import org.levelfield.read.RecordSink;
import org.levelfield.read.csv.CsvRow;
import org.levelfield.read.csv.CsvTable;
import org.levelfield.read.csv.HandFilledCsv;

/// Corrections of sectors: `affiliation,sector,organisation,reason`. What a row means stands in [SectorCorrection] and,
/// for people, in `docs/reference/sectors.md`.
///
/// [SectorCorrection]: org.levelfield.model.SectorCorrection
public final class SectorCorrections extends HandFilledCsv {

    static final String AFFILIATION = "affiliation";
    static final String SECTOR = "sector";
    static final String ORGANISATION = "organisation";
    static final String REASON = "reason";

    public SectorCorrections() {
        super("sector-corrections", List.of(AFFILIATION, SECTOR, ORGANISATION, REASON));
    }

    @Override
    protected Consumer<CsvRow> rows(CsvTable table, RecordSink sink) {
        return new CorrectionRows(table, sink);
    }
}
