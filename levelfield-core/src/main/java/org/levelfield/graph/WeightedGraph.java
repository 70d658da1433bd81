package org.levelfield.graph;

import java.util.Arrays;

/// An undirected graph with weights in compressed sparse rows: every edge stands in the rows of both its nodes, which
/// are
/// sorted by neighbour; there are no loops. Twelve bytes an edge a side.
public final class WeightedGraph {

    private final int[] offsets;
    private final int[] neighbours;
    private final double[] weights;

    private WeightedGraph(int[] offsets, int[] neighbours, double[] weights) {
        this.offsets = offsets;
        this.neighbours = neighbours;
        this.weights = weights;
    }

    /// From edges given once each, in any order; an edge given again adds to its weight, a loop is left out.
    public static WeightedGraph of(int nodes, int[] ones, int[] others, double[] weights) {
        int[] offsets = new int[nodes + 1];
        for (int edge = 0; edge < ones.length; edge++) {
            if (ones[edge] != others[edge]) {
                offsets[ones[edge] + 1]++;
                offsets[others[edge] + 1]++;
            }
        }
        Rows.accumulate(offsets);
        int[] next = Arrays.copyOf(offsets, nodes);
        long[] halves = new long[offsets[nodes]];
        for (int edge = 0; edge < ones.length; edge++) {
            if (ones[edge] != others[edge]) {
                halves[next[ones[edge]]++] = (long) others[edge] << 32 | edge;
                halves[next[others[edge]]++] = (long) ones[edge] << 32 | edge;
            }
        }
        return closed(nodes, offsets, halves, weights);
    }

    /// Sorts each row and adds up repeated edges, in the order in which they were given.
    private static WeightedGraph closed(int nodes, int[] offsets, long[] halves, double[] weights) {
        int[] neighbours = new int[halves.length];
        double[] sums = new double[halves.length];
        int[] closed = new int[nodes + 1];
        int to = 0;
        for (int node = 0; node < nodes; node++) {
            Arrays.sort(halves, offsets[node], offsets[node + 1]);
            for (int i = offsets[node]; i < offsets[node + 1]; i++) {
                int neighbour = (int) (halves[i] >>> 32);
                boolean again = to > closed[node] && neighbours[to - 1] == neighbour;
                to += again ? 0 : 1;
                neighbours[to - 1] = neighbour;
                sums[to - 1] += weights[(int) halves[i]];
            }
            closed[node + 1] = to;
        }
        return new WeightedGraph(closed, Arrays.copyOf(neighbours, to), Arrays.copyOf(sums, to));
    }

    public int nodes() {
        return offsets.length - 1;
    }

    /// Edges, each counted once.
    public int edges() {
        return neighbours.length / 2;
    }

    /// The first place of a node's neighbours; they end where those of the next node begin.
    public int from(int node) {
        return offsets[node];
    }

    public int neighbour(int place) {
        return neighbours[place];
    }

    public double weight(int place) {
        return weights[place];
    }

    /// The weight between two nodes; 0 where there is no edge.
    public double weight(int one, int other) {
        int place = Arrays.binarySearch(neighbours, offsets[one], offsets[one + 1], other);
        return place < 0 ? 0 : weights[place];
    }

    /// The arrays themselves, for kernels of this package, which read them only.
    int[] offsets() {
        return offsets;
    }

    int[] neighbours() {
        return neighbours;
    }

    double[] weights() {
        return weights;
    }
}
