package org.levelfield.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TreeLinesTest {

    @Test
    void treesReadAgainSayTheSame() {
        SplittableRandom random = new SplittableRandom(5);
        float[][] rows = new float[300][3];
        boolean[] labels = new boolean[300];
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < 3; k++) {
                rows[i][k] = (float) random.nextDouble();
            }
            labels[i] = rows[i][0] + rows[i][1] > 1;
        }
        BoostedTrees grown =
                TreeGrowing.grow(new TreeGrowing.Settings(20, 3, 0.2, 1, 1, 0.8, 1, 3), rows, labels, new double[300]);
        BoostedTrees read = TreeLines.read(TreeLines.of(grown));
        assertThat(read.trees()).isEqualTo(20);
        for (float[] row : rows) {
            assertThat(read.sum(row)).isEqualTo(grown.sum(row));
        }
    }

    @Test
    void brokenLineIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TreeLines.read(List.of("", "1,2")))
                .withMessageContaining("1,2");
    }
}
