package org.levelfield.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levelfield.model.SectorCorrection;
import org.levelfield.run.UserMistake;

/// Which correction speaks for a string, and what it says.
final class CorrectionsTest {

    private static final Corrections CORRECTIONS = new Corrections(List.of(
            given("Acme", "industry", "the whole string"),
            given("Acme Research *", "facility", "the beginning"),
            given("Acme Research Paris *", "nonprofit", "the longer beginning"),
            given("Acme Research Paris, Unit 7", "health", "the whole string before its beginning"),
            given("华为 *", "industry", "an ideograph is a word"),
            given("R&D Unit", "government", "entities are read")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ACME.                        | industry",
                "Ácme                         | industry",
                "Acme Berlin                  | none",
                "The Acme                     | none",
                "Acme Research                | facility",
                "acme research, Rome          | facility",
                "Acme Researchers             | none",
                "Acme-Research Paris 12       | nonprofit",
                "Acme Research Parisians      | facility",
                "Acme Research Paris (Unit 7) | health",
                "华为技术有限公司                 | industry",
                "R&amp;D  unit                | government",
                "' '                          | none",
            })
    void theMostParticularSpeaks(String affiliation, String sector) {
        assertThat(CORRECTIONS.of(affiliation).map(SectorCorrection::label).orElse("none"))
                .isEqualTo(sector);
    }

    @Test
    void eachSectorIsEvidence() {
        SectorCorrection both = new SectorCorrection(
                "X *", SectorCorrection.sectors("academia+industry"), "University of X + X Ltd", "both");
        assertThat(Corrections.decision(both).evidence())
                .extracting(piece -> piece.sector().label() + " " + piece.organisation() + " " + piece.rule())
                .containsExactly("academia University of X correction", "industry X Ltd correction");
        assertThat(Corrections.decision(given("X *", "academia+industry", "one name for both"))
                        .evidence())
                .extracting(SectorEvidence::organisation)
                .containsExactly("X", "X");
    }

    @Test
    void unknownWithdraws() {
        assertThat(Corrections.decision(given("Google", "unknown", "a person's name here"))
                        .evidence())
                .isEmpty();
    }

    @Test
    void filesThatContradictEachOtherAreRefused() {
        List<SectorCorrection> two = List.of(given("Acme", "industry", "one"), given("acme!", "academia", "other"));
        assertThatThrownBy(() -> new Corrections(two))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("'Acme' is industry (one), and 'acme!' is academia (other)");
        assertThat(new Corrections(List.of(given("Acme", "industry", "one"), given("acme!", "industry", "other")))
                        .size())
                .isEqualTo(1);
    }

    @Test
    void aVeryLongStringCostsLittle() {
        char[] letters = new char[100_000];
        Arrays.fill(letters, 'a');
        assertThat(CORRECTIONS.of(new String(letters))).isEmpty();
        assertThat(CORRECTIONS.of("Acme Research " + new String(letters))).isPresent();
    }

    private static SectorCorrection given(String affiliation, String sector, String reason) {
        return new SectorCorrection(affiliation, SectorCorrection.sectors(sector), null, reason);
    }
}
