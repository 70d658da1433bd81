package org.levelfield.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Leiden communities against figures found by hand, and against slow obvious code on random graphs.
final class LeidenTest {

    /// Two triangles, 0 1 2 and 3 4 5, joined by the edge 2–3.
    private static final WeightedGraph TRIANGLES =
            graph(6, new int[][] {{0, 1}, {1, 2}, {0, 2}, {3, 4}, {4, 5}, {3, 5}, {2, 3}});

    @Test
    void modularityOfTwoTrianglesIsAsByHand() {
        // 6 of 7 edges within; either triangle has 7 of 14 ends: 6/7 - 2 · (1/2)² = 5/14
        assertThat(Leiden.modularity(TRIANGLES, new int[] {0, 0, 0, 1, 1, 1}, 1))
                .isCloseTo(5.0 / 14, within(1e-12));
        // all together: 1 - 1
        assertThat(Leiden.modularity(TRIANGLES, new int[] {7, 7, 7, 7, 7, 7}, 1))
                .isCloseTo(0, within(1e-12));
        // each alone: - Σ (degree / 14)² = - (4 · 4 + 2 · 9) / 196
        assertThat(Leiden.modularity(TRIANGLES, new int[] {0, 1, 2, 3, 4, 5}, 1))
                .isCloseTo(-34.0 / 196, within(1e-12));
    }

    @Test
    void findsTheTriangles() {
        assertThat(Leiden.communities(TRIANGLES, 1, 1, 10)).containsExactly(0, 0, 0, 1, 1, 1);
    }

    @Test
    void aHighResolutionLeavesEveryNodeAloneAndALowOneNone() {
        assertThat(Arrays.stream(Leiden.communities(TRIANGLES, 50, 1, 10)).distinct())
                .hasSize(6);
        assertThat(Arrays.stream(Leiden.communities(TRIANGLES, 0.01, 1, 10)).distinct())
                .hasSize(1);
    }

    @Test
    void nodesWithoutEdgesAreAloneAndStandLast() {
        WeightedGraph graph = graph(5, new int[][] {{1, 3}});
        assertThat(Leiden.communities(graph, 1, 1, 10)).containsExactly(1, 0, 2, 0, 3);
        assertThat(Leiden.communities(graph(0, new int[0][]), 1, 1, 10)).isEmpty();
        assertThat(Leiden.communities(graph(3, new int[0][]), 1, 1, 10)).containsExactly(0, 1, 2);
    }

    @Test
    void weightsCountAndRepeatedEdgesAddUp() {
        WeightedGraph path =
                WeightedGraph.of(4, new int[] {0, 1, 2, 0}, new int[] {1, 2, 3, 1}, new double[] {5, 1, 10, 5});
        assertThat(Leiden.communities(path, 1, 1, 10)).containsExactly(0, 0, 1, 1);
    }

    @Test
    void sameSeedSameCommunities() {
        WeightedGraph graph = planted(400, 8, 3);
        assertThat(Leiden.communities(graph, 1, 5, 10)).isEqualTo(Leiden.communities(graph, 1, 5, 10));
    }

    @Test
    void plantedCommunitiesAreFoundAndNoWorseThanThoseOfSlowCode() {
        for (int seed = 0; seed < 12; seed++) {
            WeightedGraph graph = planted(120, 6, seed);
            int[] found = Leiden.communities(graph, 1, seed, 10);
            double quality = Leiden.modularity(graph, found, 1);
            assertThat(quality).isCloseTo(slowModularity(graph, found), within(1e-9));
            int[] planted = IntStream.range(0, 120).map(node -> node % 6).toArray();
            assertThat(quality).isGreaterThanOrEqualTo(Leiden.modularity(graph, planted, 1) - 1e-9);
            assertThat(quality).isGreaterThanOrEqualTo(slowModularity(graph, slowMoves(graph)) - 0.02);
            assertThat(connected(graph, found))
                    .as("communities hang together, seed %d", seed)
                    .isTrue();
        }
    }

    @Test
    void noSingleMoveGainsAfterwards() {
        WeightedGraph graph = planted(90, 5, 77);
        int[] found = Leiden.communities(graph, 1, 3, 30);
        double quality = slowModularity(graph, found);
        int communities = Arrays.stream(found).max().orElse(0) + 1;
        for (int node = 0; node < found.length; node++) {
            int own = found[node];
            for (int target = 0; target <= communities; target++) {
                found[node] = target;
                assertThat(slowModularity(graph, found)).isLessThanOrEqualTo(quality + 1e-9);
            }
            found[node] = own;
        }
    }

    @Test
    void whatHardlyChangedKeepsItsCommunities() {
        int[] before = Leiden.communities(TRIANGLES, 1, 1, 10);
        WeightedGraph more =
                graph(7, new int[][] {{0, 1}, {1, 2}, {0, 2}, {3, 4}, {4, 5}, {3, 5}, {2, 3}, {6, 0}, {6, 1}});
        int[] start = Arrays.copyOf(before, 7);
        start[6] = 9;
        assertThat(Leiden.adjusted(more, 1, 1, start)).containsExactly(0, 0, 0, 1, 1, 1, 0);
    }

    private static WeightedGraph graph(int nodes, int[][] edges) {
        double[] weights = new double[edges.length];
        Arrays.fill(weights, 1);
        return WeightedGraph.of(
                nodes,
                Arrays.stream(edges).mapToInt(edge -> edge[0]).toArray(),
                Arrays.stream(edges).mapToInt(edge -> edge[1]).toArray(),
                weights);
    }

    /// Node i belongs to i mod communities; ties within are likelier and heavier.
    private static WeightedGraph planted(int nodes, int communities, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] ones = new int[nodes * nodes];
        int[] others = new int[nodes * nodes];
        double[] weights = new double[nodes * nodes];
        int count = 0;
        for (int one = 0; one < nodes; one++) {
            for (int other = one + 1; other < nodes; other++) {
                boolean together = one % communities == other % communities;
                if (random.nextDouble() < (together ? 0.5 : 0.03)) {
                    ones[count] = one;
                    others[count] = other;
                    weights[count++] = 1 + random.nextInt(3);
                }
            }
        }
        return WeightedGraph.of(
                nodes, Arrays.copyOf(ones, count), Arrays.copyOf(others, count), Arrays.copyOf(weights, count));
    }

    /// The definition, pair by pair.
    private static double slowModularity(WeightedGraph graph, int[] communities) {
        int nodes = graph.nodes();
        double[] degrees = new double[nodes];
        double total = 0;
        for (int one = 0; one < nodes; one++) {
            for (int other = 0; other < nodes; other++) {
                degrees[one] += graph.weight(one, other);
            }
            total += degrees[one];
        }
        double quality = 0;
        for (int one = 0; one < nodes; one++) {
            for (int other = 0; other < nodes; other++) {
                if (communities[one] == communities[other]) {
                    quality += graph.weight(one, other) - degrees[one] * degrees[other] / total;
                }
            }
        }
        return quality / total;
    }

    /// Single nodes to the best community of a neighbour, until none gains.
    private static int[] slowMoves(WeightedGraph graph) {
        int[] communities = IntStream.range(0, graph.nodes()).toArray();
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int node = 0; node < communities.length; node++) {
                double quality = slowModularity(graph, communities);
                int best = communities[node];
                for (int place = graph.from(node); place < graph.from(node + 1); place++) {
                    int before = communities[node];
                    communities[node] = communities[graph.neighbour(place)];
                    double other = slowModularity(graph, communities);
                    if (other > quality + 1e-12) {
                        quality = other;
                        best = communities[node];
                        moved = true;
                    }
                    communities[node] = before;
                }
                communities[node] = best;
            }
        }
        return communities;
    }

    private static boolean connected(WeightedGraph graph, int[] communities) {
        HashSet<Integer> begun = new HashSet<>();
        boolean[] seen = new boolean[communities.length];
        for (int node = 0; node < communities.length; node++) {
            if (!seen[node]) {
                if (!begun.add(communities[node])) {
                    return false;
                }
                visit(graph, communities, node, seen);
            }
        }
        return true;
    }

    private static void visit(WeightedGraph graph, int[] communities, int node, boolean[] seen) {
        seen[node] = true;
        for (int place = graph.from(node); place < graph.from(node + 1); place++) {
            int other = graph.neighbour(place);
            if (!seen[other] && communities[other] == communities[node]) {
                visit(graph, communities, other, seen);
            }
        }
    }
}
