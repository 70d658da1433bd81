package org.levelfield.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class RankingTest {

    private static final Offset<Double> CLOSE = Offset.offset(1e-12);

    @Test
    void workedByHand() {
        double[] scores = {3, 2, 2, 1};
        boolean[] labels = {true, false, true, false};

        // Of the four pairs of a positive with a negative three are in order and one is a tie.
        assertThat(Ranking.auc(scores, labels)).isCloseTo(3.5 / 4, CLOSE);
        assertThat(Ranking.precisionAt(1, scores, labels)).isEqualTo(1);
        assertThat(Ranking.precisionAt(9, scores, labels)).isEqualTo(0.5);
        assertThat(Ranking.aucWithin(scores, labels, new int[] {0, 0, 1, 1})).isEqualTo(1);
    }

    @Test
    void oneKindAloneHasNoOrder() {
        assertThat(Ranking.auc(new double[] {1, 2}, new boolean[2])).isNaN();
        assertThat(Ranking.precisionAt(5, new double[0], new boolean[0])).isNaN();
    }

    @Test
    void equalsTheCountOverAllPairs() {
        Random random = new Random(3);
        double[] scores = random.ints(200, 0, 30).asDoubleStream().toArray();
        boolean[] labels = new boolean[200];
        double good = 0;
        int pairs = 0;
        for (int i = 0; i < 200; i++) {
            labels[i] = random.nextInt(3) == 0;
        }
        for (int i = 0; i < 200; i++) {
            for (int j = 0; j < 200; j++) {
                if (labels[i] && !labels[j]) {
                    good += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
                    pairs++;
                }
            }
        }
        assertThat(Ranking.auc(scores, labels)).isCloseTo(good / pairs, CLOSE);
    }
}
