package org.levelfield.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// How two rankings are added.
final class TransformerRankingTest {

    @Test
    void bothCountInStandardDeviations() {
        // 3, 2, 1 lie 1, 0 and -1 steps of sqrt(2/3) from their mean; the cosines turn them over, at twice the weight
        double[] sums = TransformerRanking.together(new double[] {3, 2, 1}, new double[] {0.7, 0.8, 0.9}, 2);
        double step = 1 / Math.sqrt(2.0 / 3);

        assertThat(sums[0]).isCloseTo(step - 2 * step, within(1e-9));
        assertThat(sums[1]).isCloseTo(0, within(1e-9));
        assertThat(sums[2]).isCloseTo(-step + 2 * step, within(1e-9));
    }

    @Test
    void whatIsAllTheSameSaysNothing() {
        assertThat(TransformerRanking.together(new double[] {1, 1}, new double[] {0.5, 0.5}, 1))
                .containsExactly(0, 0);
    }
}
