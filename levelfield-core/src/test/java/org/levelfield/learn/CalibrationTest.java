package org.levelfield.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class CalibrationTest {

    private final Random random = new Random(3);
    private final double[] logits = new double[40_000];
    private final boolean[] labels = new boolean[logits.length];
    private final double[] weights = new double[logits.length];

    /// What happens has log-odds of half of what is said, less one.
    private void halfAndLess() {
        for (int i = 0; i < logits.length; i++) {
            logits[i] = 3 * random.nextGaussian();
            labels[i] = random.nextDouble() < 1 / (1 + Math.exp(1 - logits[i] / 2));
            weights[i] = 1;
        }
    }

    @Test
    void findsTheShiftAndTheSlope() {
        halfAndLess();
        Calibration found = Calibration.fit(logits, labels, weights);

        assertThat(found.shift()).isCloseTo(-1, Offset.offset(0.1));
        assertThat(found.slope()).isCloseTo(0.5, Offset.offset(0.05));
        assertThat(found.probability(2)).isCloseTo(0.5, Offset.offset(0.05));
    }

    @Test
    void aWeightCountsAsManyCases() {
        halfAndLess();
        for (int i = 0; i < weights.length; i++) {
            weights[i] = labels[i] ? 1 : 10;
        }
        Calibration found = Calibration.fit(logits, labels, weights);

        assertThat(found.shift()).isCloseTo(-1 - Math.log(10), Offset.offset(0.15));
    }

    @Test
    void withoutCasesNothingChanges() {
        assertThat(Calibration.fit(new double[0], new boolean[0], new double[0]))
                .isEqualTo(Calibration.NONE);
    }

    @Test
    void reliabilitySetsWhatWasSaidAgainstWhatHappened() {
        Reliability reliability = new Reliability(0, 0.5, 1);
        for (boolean each : new boolean[] {true, false, false, false}) {
            reliability.add(0.25, each);
        }
        Arrays.asList(true, false).forEach(each -> reliability.add(0.8, each));

        assertThat(reliability.cases(0)).isEqualTo(4);
        assertThat(reliability.said(0)).isEqualTo(0.25);
        assertThat(reliability.met(1)).isEqualTo(0.5);
        assertThat(reliability.error()).isCloseTo(0.6 / 6, Offset.offset(1e-12)); // (|1 − 1| + |1.6 − 1|) / 6
        assertThat(reliability.ratio()).isCloseTo(2.6 / 2, Offset.offset(1e-12));
    }

    @Test
    void aMeanOfFewFitsStaysNearNone() {
        Calibration one = Calibration.shrunkMean(List.of(new Calibration(-0.6, 0.8)));
        assertThat(one.shift()).isCloseTo(-0.3, Offset.offset(1e-12));
        assertThat(one.slope()).isCloseTo(0.9, Offset.offset(1e-12));
        Calibration two = Calibration.shrunkMean(List.of(new Calibration(-0.6, 1), new Calibration(0.3, 1)));
        assertThat(two.shift()).isCloseTo(-0.1, Offset.offset(1e-12));
        assertThat(Calibration.shrunkMean(List.of())).isEqualTo(Calibration.NONE);
    }
}
