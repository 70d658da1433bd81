package org.levelfield.graph;

/// A node's citations by age.
public final class YearlyCitations {

    private YearlyCitations() {}

    /// Citations in the node's own year, the year after, and so on to that of its latest citer; empty where the node or
    /// all its
    /// citers have no year, or all citers are of earlier years. Citers of earlier years or without one are not counted.
    public static int[] byAge(CitationGraph graph, int node) {
        int first = graph.citersFrom(node);
        int last = graph.citersFrom(node + 1) - 1;
        if (!graph.hasYear(node) || last < first) {
            return new int[0];
        }
        int born = graph.year(node);
        int latest = graph.year(graph.citer(last));
        if (latest < born) {
            return new int[0];
        }
        int[] counts = new int[latest - born + 1];
        for (int place = last; place >= first && graph.year(graph.citer(place)) >= born; place--) {
            counts[graph.year(graph.citer(place)) - born]++;
        }
        return counts;
    }
}
