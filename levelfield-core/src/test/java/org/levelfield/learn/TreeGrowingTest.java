package org.levelfield.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class TreeGrowingTest {

    private static final TreeGrowing.Settings SETTINGS = new TreeGrowing.Settings(80, 3, 0.2, 1, 1, 0.8, 1, 5);

    private final Random random = new Random(1);
    private final float[][] rows = new float[3_000][];
    private final boolean[] labels = new boolean[rows.length];

    /// Whether the first two numbers lie on different sides of a half, which no single split tells.
    private void either() {
        for (int row = 0; row < rows.length; row++) {
            rows[row] = new float[] {random.nextFloat(), random.nextFloat(), random.nextFloat()};
            labels[row] = rows[row][0] > 0.5f != rows[row][1] > 0.5f;
        }
    }

    @Test
    void learnsWhatNoSingleSplitTells() {
        either();
        BoostedTrees trees = TreeGrowing.grow(SETTINGS, rows, labels, new double[rows.length]);

        assertThat(trees.trees()).isEqualTo(80);
        assertThat(trees.sum(new float[] {0.2f, 0.8f, 0.5f})).isGreaterThan(1);
        assertThat(trees.sum(new float[] {0.2f, 0.3f, 0.5f})).isLessThan(-1);
    }

    @Test
    void theSameRowsGiveTheSameTrees() {
        either();
        BoostedTrees one = TreeGrowing.grow(SETTINGS, rows, labels, new double[rows.length]);
        BoostedTrees other = TreeGrowing.grow(SETTINGS, rows, labels, new double[rows.length]);

        for (float[] row : rows) {
            assertThat(one.sum(row)).isEqualTo(other.sum(row));
        }
    }

    @Test
    void whatTheOffsetsSayIsNotSaidAgain() {
        for (int row = 0; row < rows.length; row++) {
            rows[row] = new float[] {random.nextFloat()};
            labels[row] = random.nextInt(10) == 0;
        }
        double[] offsets = new double[rows.length];
        java.util.Arrays.fill(offsets, Math.log(1.0 / 9));
        BoostedTrees trees =
                TreeGrowing.grow(new TreeGrowing.Settings(10, 1, 0.1, 1, 50, 1, 1, 5), rows, labels, offsets);

        assertThat(trees.sum(new float[] {0.5f})).isCloseTo(0, Offset.offset(0.3));
    }
}
