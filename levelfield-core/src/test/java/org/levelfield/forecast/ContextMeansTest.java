package org.levelfield.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class ContextMeansTest {

    private static final int UNTIL = 2007;
    private static final int YEARS = 5;

    private final ConceptHistory history = GivenHistory.random(60, 500, UNTIL, 1);
    private final Snapshot at = new Snapshot(history, UNTIL);
    private final WorkVectors works =
            new WorkVectors(history, at, Factors.of(at, new FactorCells(at).information(), 8, 1), YEARS);

    /// The mean over all works of both, one by one.
    private double slow(int one, int other, int years) {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < works.works.length; i++) {
            for (int j = 0; j < works.works.length; j++) {
                if (names(works.works[i], one, years) && names(works.works[j], other, years)) {
                    pairs++;
                    for (int k = 0; k < works.size; k++) {
                        sum += works.vectors[i * works.size + k] * works.vectors[j * works.size + k];
                    }
                }
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }

    private boolean names(int work, int concept, int years) {
        for (int place = history.from(work); place < history.to(work); place++) {
            if (history.named(place) == concept) {
                return history.year(work) > UNTIL - years;
            }
        }
        return false;
    }

    @Test
    void theProductIsTheMeanCosineOfWorks() {
        for (int years : new int[] {2, YEARS}) {
            ContextMeans means = new ContextMeans(history, at, works, years);
            for (int one = 0; one < 12; one++) {
                assertThat(means.product(one, 30)).isCloseTo(slow(one, 30, years), Offset.offset(1e-5));
                assertThat(means.narrowness(one)).isBetween(0f, 1.0001f);
                assertThat(means.cosine(one, 30)).isBetween(-1.0001, 1.0001);
            }
        }
    }

    @Test
    void worksAreVectorsOfLengthOneOfTheLastYears() {
        for (int i = 0; i < works.works.length; i++) {
            double sum = 0;
            for (int k = i * works.size; k < (i + 1) * works.size; k++) {
                sum += works.vectors[k] * works.vectors[k];
            }
            assertThat(sum).isCloseTo(1, Offset.offset(1e-4));
            assertThat(history.year(works.works[i])).isBetween(UNTIL - YEARS + 1, UNTIL);
        }
    }
}
