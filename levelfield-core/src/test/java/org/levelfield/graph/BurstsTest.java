package org.levelfield.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Bursts by hand, and against trying every sequence of states.
final class BurstsTest {

    private static final Bursts TWO = new Bursts(2, 2, 1);

    @Test
    void aBurstByHand() {
        // ten years of 100 works; 10 of 100 in eight years and 60 in two, so p0 = 200/1000 and p1 = 0.4
        int[] relevant = {10, 10, 10, 60, 60, 10, 10, 10, 10, 10};
        int[] all = new int[10];
        Arrays.fill(all, 100);
        assertThat(TWO.states(relevant, all)).containsExactly(0, 0, 0, 1, 1, 0, 0, 0, 0, 0);
        List<Bursts.Burst> bursts = TWO.of(relevant, all);
        assertThat(bursts).hasSize(1);
        assertThat(bursts.getFirst().from()).isEqualTo(3);
        assertThat(bursts.getFirst().to()).isEqualTo(4);
        // both years together: 120 relevant and 80 not
        double expected = 120 * Math.log(0.4 / 0.2) + 80 * Math.log(0.6 / 0.8);
        assertThat(bursts.getFirst().weight()).isCloseTo(expected, within(1e-9));
    }

    @Test
    void aSmallRiseDoesNotPayForItsPrice() {
        // p0 = 0.22, p1 = 0.44: a year of 30 gains 30 ln 2 + 70 ln (0.56 / 0.78) = -2.4, so it is nearer to p0
        int[] all = {100, 100, 100, 100, 100};
        assertThat(TWO.of(new int[] {20, 20, 30, 20, 20}, all)).isEmpty();
        // three of 5 with p0 = 1/10: 3 ln 2 + 2 ln (0.8 / 0.9) = 1.84, more than ln 5 = 1.61
        assertThat(TWO.states(new int[] {0, 0, 3, 0, 0}, new int[] {5, 5, 5, 5, 10}))
                .containsExactly(0, 0, 1, 0, 0);
        // with twice the price it is not worth it
        assertThat(new Bursts(2, 2, 2).of(new int[] {0, 0, 3, 0, 0}, new int[] {5, 5, 5, 5, 10}))
                .isEmpty();
    }

    @Test
    void burstsWithinBursts() {
        int[] relevant = {2, 2, 16, 16, 64, 64, 16, 16, 2, 2, 2, 2};
        int[] all = new int[12];
        Arrays.fill(all, 200);
        List<Bursts.Burst> bursts = new Bursts(4, 2, 1).of(relevant, all);
        assertThat(bursts).isNotEmpty();
        for (Bursts.Burst inner : bursts) {
            assertThat(inner.level() == 1
                            || bursts.stream()
                                    .anyMatch(outer -> outer.level() == inner.level() - 1
                                            && outer.from() <= inner.from()
                                            && outer.to() >= inner.to()))
                    .as("a burst stands in one of the level below: %s", inner)
                    .isTrue();
        }
        assertThat(bursts.stream().filter(burst -> burst.level() == 2))
                .anyMatch(burst -> burst.from() == 4 && burst.to() == 5);
    }

    @Test
    void nothingBurstsWhereNothingOrAllIsRelevant() {
        int[] all = {5, 6, 7};
        assertThat(TWO.of(new int[3], all)).isEmpty();
        assertThat(TWO.of(all, all)).isEmpty();
        assertThat(TWO.of(new int[0], new int[0])).isEmpty();
        assertThatThrownBy(() -> TWO.of(new int[] {8, 0, 0}, all)).hasMessageContaining("8 of 5");
    }

    @Test
    void theCheapestOfAllSequences() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Bursts bursts = new Bursts(2 + random.nextInt(2), 1.5 + random.nextDouble(), random.nextDouble() * 2);
            int batches = 1 + random.nextInt(6);
            int[] all = new int[batches];
            int[] relevant = new int[batches];
            for (int i = 0; i < batches; i++) {
                all[i] = 1 + random.nextInt(30);
                relevant[i] = random.nextInt(random.nextInt(all[i]) + 1);
            }
            double found = cost(bursts, bursts.states(relevant, all), relevant, all);
            double least = all(bursts.states(), batches).stream()
                    .mapToDouble(sequence -> cost(bursts, sequence, relevant, all))
                    .min()
                    .orElseThrow();
            assertThat(found).as("seed %d", seed).isCloseTo(least, within(1e-9));
        }
    }

    private static List<int[]> all(int states, int batches) {
        List<int[]> sequences = new ArrayList<>(List.of(new int[0]));
        for (int batch = 0; batch < batches; batch++) {
            List<int[]> longer = new ArrayList<>();
            for (int[] sequence : sequences) {
                for (int state = 0; state < states; state++) {
                    int[] next = Arrays.copyOf(sequence, sequence.length + 1);
                    next[sequence.length] = state;
                    longer.add(next);
                }
            }
            sequences = longer;
        }
        return sequences;
    }

    /// As the paper has it.
    private static double cost(Bursts bursts, int[] sequence, int[] relevant, int[] all) {
        double share =
                (double) Arrays.stream(relevant).sum() / Arrays.stream(all).sum();
        double cost = 0;
        int before = 0;
        for (int i = 0; i < sequence.length && share > 0; i++) {
            double p = Math.min(0.9999, share * Math.pow(bursts.scaling(), sequence[i]));
            cost += Math.max(0, sequence[i] - before) * bursts.gamma() * Math.log(sequence.length);
            cost -= relevant[i] * Math.log(p) + (all[i] - relevant[i]) * Math.log(1 - p);
            before = sequence[i];
        }
        return cost;
    }
}
