package org.levelfield.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Building graphs: order, repetition, what is left out and counted.
final class CitationGraphTest {

    @Test
    void everyEdgeStandsOnBothSidesOnce() {
        for (long seed = 0; seed < 200; seed++) {
            GivenGraph given = GivenGraph.random(seed);
            CitationGraph graph = given.built();
            for (int node = 0; node < graph.nodes(); node++) {
                int label = graph.label(node);
                assertThat(labels(graph, references(graph, node)))
                        .as("seed %d, references of %d", seed, label)
                        .isEqualTo(new TreeSet<>(given.references(label)));
                assertThat(labels(graph, citers(graph, node)))
                        .as("seed %d, citers of %d", seed, label)
                        .isEqualTo(new TreeSet<>(given.citers(label)));
                assertThat(graph.year(node)).isEqualTo(given.years().get(label));
            }
        }
    }

    @Test
    void listsAreSortedAndNodesAreInTheOrderOfYears() {
        for (long seed = 0; seed < 100; seed++) {
            CitationGraph graph = GivenGraph.random(seed).built();
            for (int node = 0; node < graph.nodes(); node++) {
                assertThat(references(graph, node)).isSorted();
                assertThat(citers(graph, node)).isSorted();
                assertThat(node == 0 || graph.year(node - 1) <= graph.year(node))
                        .isTrue();
            }
        }
    }

    @Test
    void theOrderInWhichEdgesComeDoesNotMatter() {
        GivenGraph given = GivenGraph.random(20);
        List<GivenGraph.Edge> shuffled = new ArrayList<>(given.edges());
        Collections.shuffle(shuffled, new Random(1));
        CitationGraph one = given.built();
        CitationGraph other = given.built(shuffled);
        for (int node = 0; node < one.nodes(); node++) {
            assertThat(references(other, node)).isEqualTo(references(one, node));
            assertThat(citers(other, node)).isEqualTo(citers(one, node));
        }
    }

    @Test
    void whatIsLeftOutIsCounted() {
        // 0 cites itself; 1 cites 0 three times; 0 and 1 cite each other, so one of them cites forwards; 2 has no year
        CitationGraph graph = GivenGraph.of(
                        List.of(2000, 2001, GivenGraph.UNKNOWN), 0, 0, 1, 0, 1, 0, 1, 0, 0, 1, 2, 0, 0, 2)
                .built();
        assertThat(graph.counts()).isEqualTo(new CitationGraph.Counts(1, 2, 1, 1));
        assertThat(graph.edges()).isEqualTo(4);
    }

    @Test
    void aGraphOfNothing() {
        CitationGraph graph = GivenGraph.of(List.of()).built();
        assertThat(graph.nodes()).isZero();
        assertThat(graph.edges()).isZero();
        Disruption.of(graph, 5, 2);
    }

    @Test
    void yearsThatAreNoneAreRefused() {
        GivenGraph graph = GivenGraph.of(List.of(2000, 2_000_000_000));
        assertThatThrownBy(graph::built)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2000000000");
    }

    private static List<Integer> references(CitationGraph graph, int node) {
        List<Integer> references = new ArrayList<>();
        for (int i = graph.referencesFrom(node); i < graph.referencesFrom(node + 1); i++) {
            references.add(graph.reference(i));
        }
        return references;
    }

    private static List<Integer> citers(CitationGraph graph, int node) {
        List<Integer> citers = new ArrayList<>();
        for (int i = graph.citersFrom(node); i < graph.citersFrom(node + 1); i++) {
            citers.add(graph.citer(i));
        }
        return citers;
    }

    private static Set<Integer> labels(CitationGraph graph, List<Integer> nodes) {
        Set<Integer> labels = new TreeSet<>();
        nodes.forEach(node -> labels.add(graph.label(node)));
        return labels;
    }
}
