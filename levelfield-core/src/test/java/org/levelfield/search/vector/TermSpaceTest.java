package org.levelfield.search.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.levelfield.learn.RoundedRows;

/// Directions that carry what is in a matrix.
final class TermSpaceTest {

    /// Eight works on two themes: terms 0 to 2 stand together, and terms 3 to 5.
    private static TermMatrix twoThemes() {
        TermMatrix matrix = new TermMatrix(8);
        for (int term = 0; term < 6; term++) {
            matrix.term();
            for (int work = 0; work < 8; work++) {
                if (work / 4 == term / 3 && (work + term) % 4 != 0) {
                    matrix.add(work, 1);
                }
            }
        }
        matrix.normalise();
        return matrix;
    }

    @Test
    void columnsAreOrthonormal() {
        float[] directions = TermSpace.of(twoThemes(), 2, 7);
        double[] products = new double[3];
        for (int term = 0; term < 6; term++) {
            products[0] += directions[2 * term] * directions[2 * term];
            products[1] += directions[2 * term] * directions[2 * term + 1];
            products[2] += directions[2 * term + 1] * directions[2 * term + 1];
        }
        assertThat(products[0]).isCloseTo(1, within(1e-5));
        assertThat(products[1]).isCloseTo(0, within(1e-5));
        assertThat(products[2]).isCloseTo(1, within(1e-5));
    }

    @Test
    void wordsOfOneThemeLieTogetherEvenWhereTheyShareNoWork() {
        float[] directions = TermSpace.of(twoThemes(), 2, 7);

        assertThat(cosine(directions, 0, 2)).isGreaterThan(0.95);
        assertThat(cosine(directions, 3, 5)).isGreaterThan(0.95);
        assertThat(cosine(directions, 0, 3)).isLessThan(0.05);
    }

    @Test
    void equalSeedsGiveEqualDirections() {
        assertThat(TermSpace.of(twoThemes(), 2, 7)).isEqualTo(TermSpace.of(twoThemes(), 2, 7));
    }

    @Test
    void eightBitsKeepScalarProducts() {
        Random random = new Random(5);
        float[] one = new float[128];
        float[] other = new float[128];
        double expected = 0;
        for (int i = 0; i < one.length; i++) {
            one[i] = (float) random.nextGaussian();
            other[i] = one[i] / 2 + (float) random.nextGaussian();
            expected += one[i] * other[i];
        }
        assertThat((double) RoundedRows.of(one, 128).dot(0, RoundedRows.of(other, 128)))
                .isCloseTo(expected, within(0.02 * expected));
    }

    private static double cosine(float[] rows, int one, int other) {
        double product = 0;
        double squares = 0;
        double others = 0;
        for (int i = 0; i < 2; i++) {
            product += rows[2 * one + i] * rows[2 * other + i];
            squares += rows[2 * one + i] * rows[2 * one + i];
            others += rows[2 * other + i] * rows[2 * other + i];
        }
        return product / Math.sqrt(squares * others);
    }
}
