package org.levelfield.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class BoostedTreesTest {

    @Test
    void treesReadBackSayTheSame() {
        SplittableRandom random = new SplittableRandom(3);
        float[][] rows = new float[300][2];
        boolean[] labels = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new float[] {(float) random.nextDouble(), (float) random.nextDouble()};
            labels[i] = rows[i][0] > rows[i][1];
        }
        BoostedTrees grown = TreeGrowing.grow(
                new TreeGrowing.Settings(20, 3, 0.2, 1, 1, 1, 1, 1), rows, labels, new double[rows.length]);
        BoostedTrees read = BoostedTrees.of(grown.nodes());
        assertThat(read.trees()).isEqualTo(20);
        for (float[] row : rows) {
            assertThat(read.sum(row)).isEqualTo(grown.sum(row));
        }
    }
}
