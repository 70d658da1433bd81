package org.levelfield.resolve.institution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "brandeis, brandeis, true",
        "brandeie, brandeis, true",
        "brandis, brandeis, true",
        "brandeiss, brandeis, true",
        "branedis, brandeis, true",
        "brandsie, brandeis, false",
        "bergen, bremen, false",
        "brand, brandeis, false"
    })
    void oneEditIsNear(String one, String other, boolean near) {
        assertThat(Spelling.isNear(one, other)).isEqualTo(near);
    }
}
