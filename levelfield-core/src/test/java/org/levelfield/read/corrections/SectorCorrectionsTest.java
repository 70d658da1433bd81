package org.levelfield.read.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.model.Sector;
import org.levelfield.model.SectorCorrection;
import org.levelfield.read.CollectedRecords;

/// Which rows are corrections, and why the others are none.
final class SectorCorrectionsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void columnsInAnyOrderAndCase() throws IOException {
        CollectedRecords records = read("""
                works,Reason,sector,Affiliation,organisation
                12,its own page,industry,"Acme Labs, Paris",Acme
                3,spun out,Academia + industry,Foo *,University of Foo + Foo Ltd
                1,not a place,unknown,Equal contribution,
                """);

        assertThat(records.rejects).isEmpty();
        assertThat(records.corrections)
                .containsExactly(
                        new SectorCorrection("Acme Labs, Paris", List.of(Sector.INDUSTRY), "Acme", "its own page"),
                        new SectorCorrection(
                                "Foo *",
                                List.of(Sector.ACADEMIA, Sector.INDUSTRY),
                                "University of Foo + Foo Ltd",
                                "spun out"),
                        new SectorCorrection("Equal contribution", List.of(Sector.UNKNOWN), null, "not a place"));
        assertThat(records.corrections.get(1).label()).isEqualTo("academia+industry");
    }

    @Test
    void asSpreadsheetsSaveThem() throws IOException {
        for (String delimiter : List.of(";", "\t")) {
            CollectedRecords records = read("\uFEFF"
                    + "affiliation,sector,organisation,reason\nAcme,industry,,known\n".replace(",", delimiter));
            assertThat(records.corrections)
                    .extracting(SectorCorrection::affiliation)
                    .containsExactly("Acme");
        }
    }

    @Test
    void whatCannotBeUsedSaysLineAndReason() throws IOException {
        CollectedRecords records = read("""
                affiliation,sector,organisation,reason
                Acme,industrial,,known
                Acme,industry,,
                ,industry,,known
                *,industry,,everything
                "--, --",industry,,no letters
                Acme,unknown+industry,,both
                Acme,,,forgot the sector
                Acme,,,
                Acme,industry
                """);

        assertThat(records.corrections).isEmpty();
        assertThat(records.rejects)
                .extracting(reject -> reject.line() + " " + reject.reason())
                .containsExactly(
                        "2 unknown-sector",
                        "3 no-reason",
                        "4 no-affiliation",
                        "5 no-affiliation",
                        "6 no-affiliation",
                        "7 unknown-sector",
                        "8 unknown-sector",
                        "9 not-filled",
                        "10 wrong-columns");
        assertThat(records.rejects.getFirst().detail()).startsWith("'industrial' is none of academia, industry,");
    }

    @Test
    void ofTwoForTheSameStringTheFirstStands() throws IOException {
        CollectedRecords records = read("""
                affiliation,sector,organisation,reason
                Café Labs,industry,,known
                "CAFE, labs.",academia,,no
                cafe labs,industry,,known to others too
                Café Labs *,academia,,the beginning is another matter
                """);

        assertThat(records.corrections).extracting(SectorCorrection::label).containsExactly("industry", "academia");
        assertThat(records.rejects)
                .extracting(reject -> reject.line() + " " + reject.reason() + ": " + reject.detail())
                .containsExactly(
                        "3 contradicting-correction: line 2 says industry for the same string",
                        "4 duplicate-correction: line 2 says the same");
    }

    private CollectedRecords read(String text) throws IOException {
        return CollectedRecords.read(folder, "corrections.csv", text);
    }
}
