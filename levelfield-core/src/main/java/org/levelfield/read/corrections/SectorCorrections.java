package org.levelfield.read.corrections;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.levelfield.read.InputFile;
import org.levelfield.read.RecordReader;
import org.levelfield.read.RecordSink;
import org.levelfield.read.Sample;
import org.levelfield.read.csv.CsvTable;

/// Corrections of sectors as CSV: `affiliation,sector,organisation,reason` in any order, further columns passed. Cells
/// may also be divided by semicolons or tabs, as spreadsheets save them. What a row means stands in [SectorCorrection]
/// and, for people, in `docs/reference/sectors.md`.
///
/// [SectorCorrection]: org.levelfield.model.SectorCorrection
public final class SectorCorrections implements RecordReader {

    static final String AFFILIATION = "affiliation";
    static final String SECTOR = "sector";
    static final String ORGANISATION = "organisation";
    static final String REASON = "reason";

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    @Override
    public String format() {
        return "sector-corrections";
    }

    @Override
    public boolean recognises(Sample sample) {
        return delimiter(sample).isPresent();
    }

    @Override
    public void read(InputFile input, RecordSink sink) throws IOException {
        char delimiter = delimiter(input.sample()).orElse(',');
        try (InputStream in = input.open()) {
            CsvTable table = new CsvTable(in, delimiter);
            table.rows(sink, new CorrectionRows(table, sink));
        }
    }

    /// The first that parts the header into the columns of this format.
    private static Optional<Character> delimiter(Sample sample) {
        String header = sample.firstLine().toLowerCase(Locale.ROOT).replace("\"", "");
        return DELIMITERS.stream()
                .filter(delimiter -> Arrays.stream(header.split(String.valueOf(delimiter), -1))
                        .map(String::strip)
                        .toList()
                        .containsAll(List.of(AFFILIATION, SECTOR, ORGANISATION, REASON)))
                .findFirst();
    }
}
