package org.levelfield.graph;

import java.util.Arrays;

/// Works joined by what they share: references (bibliographic coupling, M. M. Kessler 1963) or citers (co-citation,
/// H. Small 1973). The weight is the number shared.
public final class SharedNeighbours {

    private SharedNeighbours() {}

    /// How many references each two works share.
    ///
    /// @param least weight of an edge that is kept
    /// @param mostCiters a reference with more citers joins nobody: what everybody cites says nothing about two
    public static WeightedGraph coupling(CitationGraph graph, int least, int mostCiters) {
        return shared(
                new Rows(graph.referenceOffsets(), graph.references()),
                new Rows(graph.citerOffsets(), graph.citers()),
                least,
                mostCiters);
    }

    /// How many citers each two works share.
    ///
    /// @param least weight of an edge that is kept
    /// @param mostReferences a citer with more references joins nobody
    public static WeightedGraph coCitation(CitationGraph graph, int least, int mostReferences) {
        return shared(
                new Rows(graph.citerOffsets(), graph.citers()),
                new Rows(graph.referenceOffsets(), graph.references()),
                least,
                mostReferences);
    }

    /// The upper half of A·Aᵀ, row by row: the lists behind a node's neighbours are walked from their ends back to the
    /// node
    /// itself, which stands in each of them.
    private static WeightedGraph shared(Rows forth, Rows back, int least, int longest) {
        int nodes = forth.offsets().length - 1;
        int[] counts = new int[nodes];
        int[] met = new int[nodes];
        int[] ones = new int[1 << 10];
        int[] others = new int[1 << 10];
        double[] weights = new double[1 << 10];
        int edges = 0;
        for (int node = 0; node < nodes; node++) {
            int size = 0;
            for (int i = forth.offsets()[node]; i < forth.offsets()[node + 1]; i++) {
                int neighbour = forth.targets()[i];
                if (back.offsets()[neighbour + 1] - back.offsets()[neighbour] > longest) {
                    continue;
                }
                int place = back.offsets()[neighbour + 1] - 1;
                for (int other = back.targets()[place]; other > node; other = back.targets()[--place]) {
                    met[size] = other;
                    size += counts[other]++ == 0 ? 1 : 0;
                }
            }
            for (int i = 0; i < size; i++) {
                int other = met[i];
                if (counts[other] >= least) {
                    if (edges == ones.length) {
                        ones = Arrays.copyOf(ones, edges * 2);
                        others = Arrays.copyOf(others, edges * 2);
                        weights = Arrays.copyOf(weights, edges * 2);
                    }
                    ones[edges] = node;
                    others[edges] = other;
                    weights[edges++] = counts[other];
                }
                counts[other] = 0;
            }
        }
        return WeightedGraph.of(
                nodes, Arrays.copyOf(ones, edges), Arrays.copyOf(others, edges), Arrays.copyOf(weights, edges));
    }
}
