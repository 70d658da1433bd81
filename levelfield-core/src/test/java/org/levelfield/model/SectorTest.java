package org.levelfield.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectorTest {
    @ParameterizedTest
    @EnumSource
    void labelsAreReadBack(Sector sector) {
        assertThat(sector.label()).isLowerCase();
        assertThat(Sector.parse(sector.label())).isEqualTo(sector);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "education", "acad"})
    void otherWordsAreRefused(String label) {
        assertThatIllegalArgumentException().isThrownBy(() -> Sector.parse(label));
    }
}
