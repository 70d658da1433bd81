package org.levelfield.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Coupling and co-citation against intersections of sets.
final class SharedNeighboursTest {

    @Test
    void fourWorksByHand() {
        // 2 and 3 both cite 0 and 1: they share two references, and 0 and 1 share two citers
        CitationGraph graph = GivenGraph.of(List.of(2000, 2000, 2001, 2001), 2, 0, 2, 1, 3, 0, 3, 1)
                .built();
        WeightedGraph coupling = SharedNeighbours.coupling(graph, 1, 100);
        assertThat(coupling.weight(2, 3)).isEqualTo(2);
        assertThat(coupling.edges()).isEqualTo(1);
        assertThat(SharedNeighbours.coCitation(graph, 1, 100).weight(0, 1)).isEqualTo(2);
        assertThat(SharedNeighbours.coupling(graph, 3, 100).edges()).isZero();
        assertThat(SharedNeighbours.coupling(graph, 1, 1).edges()).isZero();
    }

    @Test
    void likeIntersectionsOfSetsOnRandomGraphs() {
        for (long seed = 0; seed < 60; seed++) {
            GivenGraph given = GivenGraph.random(seed);
            CitationGraph graph = given.built();
            WeightedGraph coupling = SharedNeighbours.coupling(graph, 1, Integer.MAX_VALUE);
            WeightedGraph coCitation = SharedNeighbours.coCitation(graph, 1, Integer.MAX_VALUE);
            for (int one = 0; one < Math.min(15, graph.nodes()); one++) {
                for (int other = 0; other < graph.nodes(); other++) {
                    int a = graph.label(one);
                    int b = graph.label(other);
                    boolean same = a == b;
                    assertThat(coupling.weight(one, other))
                            .as("seed %d, coupling of %d and %d", seed, a, b)
                            .isEqualTo(same ? 0 : common(given.references(a), given.references(b)));
                    assertThat(coCitation.weight(one, other))
                            .as("seed %d, co-citation of %d and %d", seed, a, b)
                            .isEqualTo(same ? 0 : common(given.citers(a), given.citers(b)));
                }
            }
        }
    }

    @Test
    void repeatedEdgesAddUpAndLoopsGo() {
        WeightedGraph graph =
                WeightedGraph.of(3, new int[] {0, 1, 2, 1}, new int[] {1, 0, 2, 2}, new double[] {1, 2, 9, 4});
        assertThat(graph.edges()).isEqualTo(2);
        assertThat(graph.weight(0, 1)).isEqualTo(3);
        assertThat(graph.weight(1, 0)).isEqualTo(3);
        assertThat(graph.weight(2, 2)).isZero();
        assertThat(graph.weight(2, 1)).isEqualTo(4);
    }

    private static int common(Set<Integer> one, Set<Integer> other) {
        Set<Integer> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size();
    }
}
