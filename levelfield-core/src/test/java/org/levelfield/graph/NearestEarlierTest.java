package org.levelfield.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nearest earlier documents against every pair compared in full.
final class NearestEarlierTest {

    /// Three documents: terms 0 and 1 stand in two of three, ln 3/2; terms 2, 3 in one, ln 3.
    @Test
    void asWorkedOutByHand() {
        int[] years = {2000, 2001, 2001};
        int[][] terms = {{0, 1}, {0, 2}, {1, 3}};
        NearestEarlier found = NearestEarlier.of(years, terms, 4, 1);

        double common = Math.log(1.5) * Math.log(1.5);
        double rare = Math.log(3) * Math.log(3);
        double expected = common / (Math.sqrt(2 * common) * Math.sqrt(common + rare));
        assertThat(found.nearest()).containsExactly(-1, 0, 0);
        assertThat(found.similarity()[1]).isCloseTo(expected, within(1e-12));
        assertThat(found.similarity()[2]).isCloseTo(expected, within(1e-12));
    }

    @Test
    void nothingInCommonIsNoNeighbour() {
        NearestEarlier found = NearestEarlier.of(new int[] {2000, 2001, 2002}, new int[][] {{0}, {1}, {}}, 2, 2);
        assertThat(found.nearest()).containsExactly(-1, -1, -1);
        assertThat(found.similarity()).containsExactly(0, 0, 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void likeTheSlowTwin(long seed) {
        Random random = new Random(seed);
        int documents = 700;
        int count = 80;
        int[] years = random.ints(documents, 2000, 2010).sorted().toArray();
        int[][] terms = new int[documents][];
        for (int document = 0; document < documents; document++) {
            terms[document] = random.ints(random.nextInt(12), 0, count)
                    .map(term -> term * term / count)
                    .distinct()
                    .toArray();
        }
        NearestEarlier found = NearestEarlier.of(years, terms, count, 2);

        double[][] weights = weights(terms, count);
        for (int query = 0; query < documents; query++) {
            double best = 0;
            for (int other = 0; other < documents; other++) {
                best = years[other] < years[query] ? Math.max(best, cosine(weights[query], weights[other])) : best;
            }
            int nearest = found.nearest()[query];
            assertThat(found.similarity()[query]).as("document %d", query).isCloseTo(best, within(1e-9));
            assertThat(nearest < 0 ? 0 : cosine(weights[query], weights[nearest]))
                    .isCloseTo(best, within(1e-9));
            assertThat(nearest < 0 || years[nearest] < years[query]).isTrue();
        }
        assertThat(Arrays.stream(found.nearest()).filter(each -> each >= 0).count())
                .isGreaterThan(documents / 2);
    }

    private static double[][] weights(int[][] terms, int count) {
        int[] frequency = new int[count];
        Arrays.stream(terms).flatMapToInt(Arrays::stream).forEach(term -> frequency[term]++);
        double[][] weights = new double[terms.length][count];
        for (int document = 0; document < terms.length; document++) {
            for (int term : terms[document]) {
                boolean common = NearestEarlier.isCommon(frequency[term], terms.length);
                weights[document][term] = common ? 0 : Math.log((double) terms.length / frequency[term]);
            }
        }
        return weights;
    }

    private static double cosine(double[] one, double[] other) {
        double product = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
            first += one[i] * one[i];
            second += other[i] * other[i];
        }
        return product == 0 ? 0 : product / Math.sqrt(first * second);
    }
}
