package org.levelfield.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChoiceModelTest {

    @Test
    void evenChoiceOfTwoHasTheWeightOfItsOdds() {
        // chosen three times of four where the number is 1 and not 0: weight ln 3
        List<float[][]> lists = new ArrayList<>();
        int[] chosen = new int[400];
        for (int i = 0; i < 400; i++) {
            lists.add(new float[][] {{1}, {0}});
            chosen[i] = i % 4 == 0 ? 1 : 0;
        }
        assertThat(ChoiceModel.fit(lists, chosen, 1e-6)[0]).isCloseTo(Math.log(3), within(1e-2));
    }

    @Test
    void ridgePullsWeightsToZero() {
        List<float[][]> lists = List.of(new float[][] {{1, 0}, {0, 1}}, new float[][] {{1, 1}, {0, 0}});
        double[] weights = ChoiceModel.fit(lists, new int[] {0, 0}, 1e6);
        assertThat(weights[0]).isCloseTo(0, within(1e-4));
        assertThat(ChoiceModel.fit(lists, new int[] {0, 0}, 1)[0]).isGreaterThan(0.1);
    }

    @Test
    void weightsThatMadeTheChoicesAreFoundAgain() {
        Random random = new Random(3);
        double[] made = {1.5, -1, 0};
        List<float[][]> lists = new ArrayList<>();
        int[] chosen = new int[3_000];
        for (int list = 0; list < chosen.length; list++) {
            float[][] rows = new float[5][3];
            for (float[] row : rows) {
                for (int i = 0; i < 3; i++) {
                    row[i] = (float) random.nextGaussian();
                }
            }
            double[] shares = ChoiceModel.shares(rows, made);
            double draw = random.nextDouble();
            int row = 0;
            while (row < 4 && draw > shares[row]) {
                draw -= shares[row++];
            }
            chosen[list] = row;
            lists.add(rows);
        }
        double[] found = ChoiceModel.fit(lists, chosen, 0.1);
        for (int i = 0; i < 3; i++) {
            assertThat(found[i]).isCloseTo(made[i], within(0.12));
        }
    }

    @Test
    void positiveDefiniteSystemIsSolved() {
        double[] solution = ChoiceModel.solved(new double[][] {{4, 0}, {2, 3}}, new double[] {2, 5});
        assertThat(solution[0]).isCloseTo(-0.5, within(1e-9));
        assertThat(solution[1]).isCloseTo(2, within(1e-9));
    }
}
