package org.levelfield.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Nearest contexts, beside a twin that compares every two.
final class ContextLikenessTest {

    @Test
    void twoThatNeverMeetAreAlikeByWhatTheyMeet() {
        // 0 and 1 each stand twice beside 2, and once beside 3 or 4
        ConceptGraphBuilder builder = new ConceptGraphBuilder(5, new int[] {2000});
        for (int[] work : new int[][] {{0, 2}, {0, 2}, {0, 3}, {1, 2}, {1, 2}, {1, 4}}) {
            builder.work(2000, work, 2);
        }
        ContextLikeness likeness = likeness(builder.build(), 10);
        assertThat(likeness.likeness(0, 1)).isCloseTo(4.0 / 5, within(1e-6));
        assertThat(likeness.shared(0, 1, 5)).containsExactly(2);
        assertThat(nearest(likeness, 5, 3, 1)[0]).containsExactly(1);
    }

    @Test
    void theNearestAreThoseOfTheTwinWhateverTheThreads() {
        for (long seed = 1; seed <= 5; seed++) {
            ConceptGraph graph = random(seed, 60, 300);
            ContextLikeness likeness = likeness(graph, 100);
            int[][] found = nearest(likeness, graph.concepts(), 10, 1);
            for (int concept = 0; concept < graph.concepts(); concept++) {
                double[] sought = all(graph, concept);
                assertThat(found[concept])
                        .as("seed %d, concept %d", seed, concept)
                        .hasSize((int) Math.min(
                                10,
                                Arrays.stream(sought).filter(each -> each > 0).count()));
                List<Double> expected = Arrays.stream(sought)
                        .boxed()
                        .sorted(Comparator.reverseOrder())
                        .toList();
                for (int place = 0; place < found[concept].length; place++) {
                    assertThat(sought[found[concept][place]]).isCloseTo(expected.get(place), within(1e-5));
                }
            }
            assertThat(nearest(likeness, graph.concepts(), 10, 3)).isDeepEqualTo(found);
        }
    }

    @Test
    void theHighestAreKept() {
        SplittableRandom random = new SplittableRandom(7);
        for (int most : new int[] {1, 2, 9, 200}) {
            HighestPacked highest = new HighestPacked(most);
            List<Long> given = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                given.add(random.nextLong(50));
                highest.add(given.getLast());
            }
            long[] expected = given.stream()
                    .sorted(Comparator.reverseOrder())
                    .limit(most)
                    .mapToLong(Long::longValue)
                    .toArray();
            assertThat(highest.descending()).containsExactly(expected);
        }
    }

    private static ContextLikeness likeness(ConceptGraph graph, int most) {
        return ContextLikeness.of(graph, concept -> true, (edge, concept, context) -> graph.weight(edge), most);
    }

    private static int[][] nearest(ContextLikeness likeness, int concepts, int most, int threads) {
        int[][] nearest = new int[concepts][];
        likeness.all((one, other) -> true, other -> 1, most, threads, (concept, found) -> nearest[concept] = found);
        return nearest;
    }

    /// Cosines of rows of the matrix of joint works; -1 for the concept itself.
    private static double[] all(ConceptGraph graph, int concept) {
        double[][] rows = IntStream.range(0, graph.concepts())
                .mapToObj(row -> row(graph, row))
                .toArray(double[][]::new);
        return IntStream.range(0, rows.length)
                .mapToDouble(other -> other == concept ? -1 : cosine(rows[concept], rows[other]))
                .toArray();
    }

    private static double[] row(ConceptGraph graph, int concept) {
        double[] row = new double[graph.concepts()];
        for (int place = graph.from(concept); place < graph.to(concept); place++) {
            row[graph.neighbour(place)] = graph.weight(graph.edge(place));
        }
        return row;
    }

    private static double cosine(double[] one, double[] other) {
        double product = 0;
        double ones = 0;
        double others = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
            ones += one[i] * one[i];
            others += other[i] * other[i];
        }
        return product == 0 ? 0 : product / Math.sqrt(ones * others);
    }

    private static ConceptGraph random(long seed, int concepts, int works) {
        SplittableRandom random = new SplittableRandom(seed);
        ConceptGraphBuilder builder = new ConceptGraphBuilder(concepts, new int[] {2000});
        for (int i = 0; i < works; i++) {
            builder.work(2000, random.ints(2, 0, concepts).toArray(), 2);
        }
        return builder.build();
    }
}
