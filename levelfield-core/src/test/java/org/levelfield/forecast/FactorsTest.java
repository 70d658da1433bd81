package org.levelfield.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class FactorsTest {

    private static final Offset<Double> CLOSE = Offset.offset(1e-4);

    private static ConceptHistory.NamingWork work(String id, int... concepts) {
        return new ConceptHistory.NamingWork(id, 2000, -1, concepts, new int[0]);
    }

    /// Cells 0-1 and 1-2 of 1, 2-3 of 2: as many factors as rows give the matrix back.
    @Test
    void asManyFactorsAsRowsGiveTheMatrix() {
        Snapshot at = new Snapshot(
                new ConceptHistory(
                        List.of("a", "b", "c", "d"),
                        List.of(work("u", 0, 1), work("v", 1, 2), work("w", 2, 3), work("x", 2, 3))),
                2000);
        Factors factors = Factors.of(at, (row, column, place) -> at.weights[place], 4, 3);

        assertThat(factors.at(0, 1, 1)).isCloseTo(1, CLOSE);
        assertThat(factors.at(2, 3, 1)).isCloseTo(2, CLOSE);
        assertThat(factors.at(0, 3, 1)).isCloseTo(0, CLOSE);
        assertThat(factors.at(0, 3, 3)).isCloseTo(2, CLOSE); // the one path of three steps, 1 · 1 · 2
        assertThat(factors.cosine(1, 1)).isCloseTo(1, CLOSE);
    }
}
