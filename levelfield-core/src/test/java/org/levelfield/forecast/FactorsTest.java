package org.levelfield.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class FactorsTest {

    private static final Offset<Double> CLOSE = Offset.offset(1e-4);

    /// Cells 0-1 and 1-2 of 1, 2-3 of 2: as many factors as rows give the matrix back.
    @Test
    void asManyFactorsAsRowsGiveTheMatrix() {
        int[] offsets = {0, 1, 3, 5, 6};
        int[] columns = {1, 0, 2, 1, 3, 2};
        float[] cells = {1, 1, 1, 1, 2, 2};
        Factors factors = Factors.of(offsets, columns, cells, 4, 3);

        assertThat(factors.at(0, 1, 1)).isCloseTo(1, CLOSE);
        assertThat(factors.at(2, 3, 1)).isCloseTo(2, CLOSE);
        assertThat(factors.at(0, 3, 1)).isCloseTo(0, CLOSE);
        assertThat(factors.at(0, 3, 3)).isCloseTo(2, CLOSE); // the one path of three steps, 1 · 1 · 2
        assertThat(factors.cosine(1, 1)).isCloseTo(1, CLOSE);
    }
}
