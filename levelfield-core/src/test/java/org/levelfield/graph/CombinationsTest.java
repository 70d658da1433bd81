package org.levelfield.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Pairs among references and among items: counts against lists of pairs, the null model's promises, and a planted
/// oddity.
final class CombinationsTest {

    @Test
    void firstPairsByHand() {
        int[] years = {2000, 2001, 2001, 2002, CitationGraph.NO_YEAR};
        int[][] items = {{1, 2}, {2, 1, 3}, {3, 2}, {1, 2, 3, 3}, {7, 8}};
        FirstPairs found = FirstPairs.of(years, items);
        assertThat(found.pairs()).containsExactly(1, 3, 1, 3, 1);
        // 1-2 is of 2000; 1-3 and 2-3 come in 2001, 2-3 twice
        assertThat(found.firstPairs()).containsExactly(1, 2, 1, 0, 0);
        assertThat(found.tooMany()).isZero();
    }

    @Test
    void firstPairsLikeASetOfEarlierPairs() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            int works = 1 + random.nextInt(30);
            int[] years = new int[works];
            int[][] items = new int[works][];
            for (int i = 0; i < works; i++) {
                years[i] = random.nextInt(12) == 0 ? CitationGraph.NO_YEAR : 2000 + random.nextInt(5);
                items[i] = random.ints(random.nextInt(7), 0, 9).toArray();
            }
            FirstPairs found = FirstPairs.of(years, items);
            for (int work = 0; work < works; work++) {
                int expected = 0;
                for (String pair : pairs(items[work])) {
                    boolean earlier = years[work] == CitationGraph.NO_YEAR;
                    for (int other = 0; other < works; other++) {
                        earlier |= years[other] != CitationGraph.NO_YEAR
                                && years[other] < years[work]
                                && pairs(items[other]).contains(pair);
                    }
                    expected += earlier ? 0 : 1;
                }
                assertThat(found.firstPairs()[work])
                        .as("seed %d, work %d", seed, work)
                        .isEqualTo(expected);
                assertThat(found.pairs()[work]).isEqualTo(pairs(items[work]).size());
            }
        }
    }

    @Test
    void dealingAnewKeepsDegreesAndYears() {
        for (long seed = 0; seed < 60; seed++) {
            CitationGraph graph = GivenGraph.random(seed).built();
            EdgeSwitching switching = new EdgeSwitching(graph, seed);
            switching.run(5);
            int[] cited = switching.cited();
            Map<String, Integer> before = degrees(graph, graph.references());
            assertThat(degrees(graph, cited)).as("seed %d", seed).isEqualTo(before);
            for (int node = 0; node < graph.nodes(); node++) {
                Set<Integer> own = new HashSet<>();
                for (int i = graph.referencesFrom(node); i < graph.referencesFrom(node + 1); i++) {
                    assertThat(cited[i]).as("cites itself").isNotEqualTo(node);
                    assertThat(own.add(cited[i])).as("cites one twice").isTrue();
                }
            }
        }
    }

    @Test
    void dealingAnewChangesSomething() {
        CitationGraph graph = planted().built();
        EdgeSwitching switching = new EdgeSwitching(graph, 3);
        int[] before = graph.references().clone();
        switching.run(5);
        assertThat(switching.cited()).isNotEqualTo(before);
    }

    @Test
    void pairsOfGroupsLikeAListOfPairs() {
        for (long seed = 0; seed < 60; seed++) {
            CitationGraph graph = GivenGraph.random(seed).built();
            Random random = new Random(seed);
            int[] groups = random.ints(graph.nodes(), -1, 4).toArray();
            ReferencePairs found = ReferencePairs.of(graph, groups, 2, seed);
            Map<String, Integer> expected = new HashMap<>();
            for (int node = 0; node < graph.nodes(); node++) {
                for (int i = graph.referencesFrom(node); i < graph.referencesFrom(node + 1); i++) {
                    for (int j = i + 1; j < graph.referencesFrom(node + 1); j++) {
                        int one = groups[graph.reference(i)];
                        int other = groups[graph.reference(j)];
                        expected.merge(Math.min(one, other) + " " + Math.max(one, other), 1, Integer::sum);
                    }
                }
            }
            for (int one = 0; one < 4; one++) {
                for (int other = one; other < 4; other++) {
                    assertThat(found.observed(one, other))
                            .as("seed %d, groups %d and %d", seed, one, other)
                            .isEqualTo((long) expected.getOrDefault(one + " " + other, 0));
                }
            }
        }
    }

    @Test
    void whatIsPlantedIsAtypicalAndTheRestIsNot() {
        CitationGraph graph = planted().built();
        int[] groups = new int[graph.nodes()];
        for (int node = 0; node < groups.length; node++) {
            groups[node] = graph.label(node) % 2;
        }
        ReferencePairs pairs = ReferencePairs.of(graph, groups, 10, 1);
        assertThat(pairs.score(0, 0)).isGreaterThan(5);
        assertThat(pairs.score(1, 1)).isGreaterThan(5);
        assertThat(pairs.score(0, 1)).isLessThan(-5);
        int odd = node(graph, 200);
        int usual = node(graph, 201);
        // 200 cites 0, 1, 2, 3: two pairs of one group and four across
        assertThat(pairs.novelty(odd).pairs()).isEqualTo(6);
        assertThat(pairs.novelty(odd).tenth()).isEqualTo(pairs.score(0, 1));
        assertThat(pairs.novelty(odd).median()).isEqualTo(pairs.score(0, 1));
        assertThat(pairs.novelty(usual).median()).isCloseTo(pairs.score(1, 1), within(1e-12));
        ReferencePairs again = ReferencePairs.of(graph, groups, 10, 1);
        assertThat(again.score(0, 1)).isEqualTo(pairs.score(0, 1));
    }

    /// 100 works of 2000 in two groups, even and odd; 100 works of 2001 that cite four works of their own group each;
    /// 200,
    /// which cites both, and 201.
    private static GivenGraph planted() {
        List<Integer> years = new ArrayList<>();
        List<GivenGraph.Edge> edges = new ArrayList<>();
        Random random = new Random(4);
        for (int i = 0; i < 202; i++) {
            years.add(i < 100 ? 2000 : 2001);
            for (int k = 0; i >= 100 && i != 200 && k < 4; k++) {
                edges.add(new GivenGraph.Edge(i, 2 * random.nextInt(50) + i % 2));
            }
        }
        for (int k = 0; k < 4; k++) {
            edges.add(new GivenGraph.Edge(200, k));
        }
        return new GivenGraph(years, edges);
    }

    private static int node(CitationGraph graph, int label) {
        int node = 0;
        while (graph.label(node) != label) {
            node++;
        }
        return node;
    }

    /// How many works of each year every work cites and is cited by.
    private static Map<String, Integer> degrees(CitationGraph graph, int[] cited) {
        Map<String, Integer> degrees = new HashMap<>();
        for (int node = 0; node < graph.nodes(); node++) {
            for (int i = graph.referencesFrom(node); i < graph.referencesFrom(node + 1); i++) {
                degrees.merge(node + " cites " + graph.year(cited[i]), 1, Integer::sum);
                degrees.merge(cited[i] + " cited " + graph.year(node), 1, Integer::sum);
            }
        }
        return degrees;
    }

    private static Set<String> pairs(int[] items) {
        Set<String> pairs = new HashSet<>();
        for (int one : items) {
            for (int other : items) {
                if (one < other) {
                    pairs.add(one + " " + other);
                }
            }
        }
        return pairs;
    }
}
