package org.levelfield.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// A graph as edges in a set, to build from and to count in the slow and obvious way.
///
/// @param years by label, UNKNOWN where not known
record GivenGraph(List<Integer> years, List<Edge> edges) {

    /// From the citing label to the cited one.
    record Edge(int citing, int cited) {}

    static final int UNKNOWN = CitationGraph.NO_YEAR;

    static GivenGraph of(List<Integer> years, int... citingAndCited) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < citingAndCited.length; i += 2) {
            edges.add(new Edge(citingAndCited[i], citingAndCited[i + 1]));
        }
        return new GivenGraph(years, edges);
    }

    /// A graph with everything that occurs in real ones: cycles, self-citations, repetitions, unknown and absurd years,
    /// hubs, works without references.
    static GivenGraph random(long seed) {
        Random random = new Random(seed);
        int nodes = 1 + random.nextInt(random.nextInt(10) == 0 ? 300 : 40);
        int span = 1 + random.nextInt(12);
        List<Integer> years = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            int lot = random.nextInt(40);
            years.add(lot == 0 ? UNKNOWN : lot == 1 ? 9999 : 2000 + random.nextInt(span));
        }
        List<Edge> edges = new ArrayList<>();
        int wanted = random.nextInt(nodes * (1 + random.nextInt(8)) + 1);
        for (int i = 0; i < wanted; i++) {
            int cited = random.nextInt(3) == 0 ? random.nextInt(1 + nodes / 10) : random.nextInt(nodes);
            edges.add(new Edge(random.nextInt(nodes), cited));
        }
        return new GivenGraph(years, edges);
    }

    CitationGraph built() {
        return built(edges);
    }

    CitationGraph built(List<Edge> order) {
        CitationGraphBuilder builder = new CitationGraphBuilder(
                years.stream().mapToInt(Integer::intValue).toArray());
        order.forEach(edge -> builder.cite(edge.citing(), edge.cited()));
        return builder.build();
    }

    int nodes() {
        return years.size();
    }

    Set<Integer> references(int label) {
        Set<Integer> references = new LinkedHashSet<>();
        edges.stream()
                .filter(edge -> edge.citing() == label && edge.cited() != label)
                .forEach(edge -> references.add(edge.cited()));
        return references;
    }

    Set<Integer> citers(int label) {
        Set<Integer> citers = new HashSet<>();
        edges.stream()
                .filter(edge -> edge.cited() == label && edge.citing() != label)
                .forEach(edge -> citers.add(edge.citing()));
        return citers;
    }

    boolean hasYear(int label) {
        return years.get(label) != UNKNOWN;
    }
}
