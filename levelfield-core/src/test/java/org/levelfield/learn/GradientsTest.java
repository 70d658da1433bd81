package org.levelfield.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class GradientsTest {

    @Test
    void packedSumsComeBackAsTheyWere() {
        Random random = new Random(4);
        for (int rows : new int[] {1, 7, 20_000}) {
            Gradients gradients = new Gradients(rows);
            double gradient = 0;
            double curvature = 0;
            for (int row = 0; row < rows; row++) {
                double logOdds = 4 * random.nextGaussian();
                boolean label = random.nextInt(3) == 0;
                double weight = 1 + random.nextInt(5);
                gradients.put(row, logOdds, label, weight);
                double probability = 1 / (1 + Math.exp(-logOdds));
                gradient += weight * ((label ? 1 : 0) - probability);
                curvature += weight * probability * (1 - probability);
            }
            gradients.pack(IntStream.range(0, rows).toArray(), rows);
            long sum = 0;
            for (int row = 0; row < rows; row++) {
                sum += gradients.packed(row);
            }
            assertThat(gradients.gradient(sum)).isCloseTo(gradient, Offset.offset(1e-4 * (1 + Math.abs(gradient))));
            assertThat(gradients.curvature(sum)).isCloseTo(curvature, Offset.offset(1e-4 * (1 + curvature)));
        }
    }

    @Test
    void casesOfOneAnswerDoNotOverflow() {
        for (boolean label : new boolean[] {true, false}) {
            Gradients gradients = new Gradients(1_000);
            IntStream.range(0, 1_000).forEach(row -> gradients.put(row, label ? -30 : 30, label, 1));
            gradients.pack(IntStream.range(0, 1_000).toArray(), 1_000);
            long sum = IntStream.range(0, 1_000).mapToLong(gradients::packed).sum();
            assertThat(gradients.gradient(sum)).isCloseTo(label ? 1_000 : -1_000, Offset.offset(0.1));
            assertThat(gradients.curvature(sum)).isGreaterThan(0);
        }
    }
}
