package org.levelfield.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.model.Sector;

class DualAffiliationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Google Brain and University of Toronto",
                "DeepMind, UCL",
                "Tsinghua University; Microsoft Research Asia",
                "Bosch Center for AI, University of Amsterdam",
                "MIT-IBM Watson AI Lab",
                "Apple and Stanford University",
                "CUHK-SenseTime Joint Lab",
                "Muster GmbH, Universität Ulm",
            })
    void bothSides(String affiliation) {
        assertThat(Decisions.sectors(affiliation)).isEqualTo("academia+industry");
    }

    @Test
    void evidenceStandsInTheOrderOfTheString() {
        List<SectorEvidence> evidence = Decisions.RULES
                .decide("Tsinghua University; Microsoft Research Asia")
                .evidence();

        assertThat(evidence).extracting(SectorEvidence::sector).containsExactly(Sector.ACADEMIA, Sector.INDUSTRY);
        assertThat(evidence)
                .extracting(SectorEvidence::organisation)
                .containsExactly("Tsinghua University", "Microsoft Research Asia");
    }

    @Test
    void joinedNamesAreCutApart() {
        assertThat(Decisions.RULES
                        .decide("Google Brain and University of Toronto")
                        .evidence())
                .extracting(SectorEvidence::organisation)
                .containsExactly("Google Brain", "University of Toronto");
        assertThat(Decisions.RULES.decide("Tel Aviv University Google Research").evidence())
                .extracting(SectorEvidence::organisation)
                .containsExactly("Tel Aviv University", "Google Research");
    }

    @Test
    void oneAffiliationHasOnePiece() {
        assertThat(Decisions.RULES.decide("Microsoft Research Asia").evidence()).hasSize(1);
        assertThat(Decisions.RULES.decide("Google, Inc.").evidence()).hasSize(1);
    }
}
