package org.levelfield.graph;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Communities of a graph by the Leiden method (Traag, Waltman and van Eck, From Louvain to Leiden, 2019), for
/// modularity
/// with a resolution: the edge weight within communities, less what chance would put there times the resolution. The
/// greater the resolution, the more and the smaller the communities. The same graph, seed and start give the same
/// communities, on any machine.
public final class Leiden {

    /// How freely the refinement chooses between gains, as a share of the mean weight of an edge.
    private static final double SOFTNESS = 0.01;

    private final LeidenLevel graph;
    private final double price;
    private final double softness;
    private final SplittableRandom random;

    private Leiden(WeightedGraph graph, double resolution, long seed) {
        this.graph = LeidenLevel.of(graph);
        double total = Arrays.stream(this.graph.nodeWeights()).sum();
        price = total > 0 ? resolution / total : 0;
        softness = total > 0 ? SOFTNESS * total / (2.0 * graph.edges()) : 1;
        random = new SplittableRandom(seed);
    }

    /// @param resolution above 0; 1 is modularity itself
    /// @param rounds at most; it ends earlier when a round changes nothing
    /// @return by node the number of its community; 0 is the one with most nodes, a node without edges is alone
    public static int[] communities(WeightedGraph graph, double resolution, long seed, int rounds) {
        return communities(graph, resolution, seed, rounds, new int[0]);
    }

    /// @param start a number for each node, from which the search sets out: nodes with one number are together; empty
    /// for none
    public static int[] communities(WeightedGraph graph, double resolution, long seed, int rounds, int[] start) {
        int[] communities =
                start.length == 0 ? IntStream.range(0, graph.nodes()).toArray() : renumbered(start);
        Leiden leiden = new Leiden(graph, resolution, seed);
        for (int round = 0; round < rounds; round++) {
            if (!leiden.improve(leiden.graph, communities)) {
                break;
            }
        }
        return bySize(communities);
    }

    /// Communities that are given, in which only those nodes change places that gain by it: a graph that has hardly
    /// changed keeps what it had.
    public static int[] adjusted(WeightedGraph graph, double resolution, long seed, int[] start) {
        int[] communities = renumbered(start);
        Leiden leiden = new Leiden(graph, resolution, seed);
        LocalMoving.run(leiden.graph, communities, leiden.price, leiden.random);
        return bySize(communities);
    }

    /// The share of edge weight within communities, less what chance would put there times the resolution.
    public static double modularity(WeightedGraph graph, int[] communities, double resolution) {
        double within = 0;
        double total = 0;
        double[] weights = new double[graph.nodes()];
        int[] dense = renumbered(communities);
        for (int node = 0; node < graph.nodes(); node++) {
            for (int place = graph.from(node); place < graph.from(node + 1); place++) {
                double weight = graph.weight(place);
                total += weight;
                weights[dense[node]] += weight;
                within += dense[node] == dense[graph.neighbour(place)] ? weight : 0;
            }
        }
        double expected = 0;
        for (double weight : weights) {
            expected += weight * weight;
        }
        return total > 0 ? within / total - resolution * expected / (total * total) : 0;
    }

    /// One round over all levels.
    private boolean improve(LeidenLevel level, int[] communities) {
        boolean changed = LocalMoving.run(level, communities, price, random);
        int[] groups = Refinement.run(level, communities, price, softness, random);
        int count = dense(groups);
        if (count == level.nodes()) {
            return changed;
        }
        int[] above = new int[count];
        for (int node = 0; node < groups.length; node++) {
            above[groups[node]] = communities[node];
        }
        int[] numbered = renumbered(above);
        changed |= improve(level.drawnTogether(groups, count), numbered);
        for (int node = 0; node < groups.length; node++) {
            communities[node] = numbered[groups[node]];
        }
        return changed;
    }

    /// Numbers groups from 0 in the order of their first nodes, in place.
    private static int dense(int[] groups) {
        int[] numbers = new int[groups.length];
        int count = 0;
        for (int node = 0; node < groups.length; node++) {
            if (numbers[groups[node]] == 0) {
                numbers[groups[node]] = ++count;
            }
            groups[node] = numbers[groups[node]] - 1;
        }
        return count;
    }

    /// Any numbers as numbers below the length, in the order in which they first come.
    private static int[] renumbered(int[] communities) {
        int[] order = IntStream.of(communities).sorted().distinct().toArray();
        int[] numbers = new int[order.length];
        int[] result = new int[communities.length];
        int count = 0;
        for (int node = 0; node < communities.length; node++) {
            int at = Arrays.binarySearch(order, communities[node]);
            if (numbers[at] == 0) {
                numbers[at] = ++count;
            }
            result[node] = numbers[at] - 1;
        }
        return result;
    }

    /// Numbers communities from the largest to the smallest; of equals, the one with the first node goes first.
    private static int[] bySize(int[] communities) {
        int[] result = renumbered(communities);
        int count = IntStream.of(result).max().orElse(-1) + 1;
        long[] sizes = new long[count];
        for (int community : result) {
            sizes[community] += 1L << 32;
        }
        for (int community = 0; community < count; community++) {
            sizes[community] += count - community;
        }
        long[] sorted = Arrays.stream(sizes).map(size -> -size).sorted().toArray();
        for (int node = 0; node < result.length; node++) {
            result[node] = Arrays.binarySearch(sorted, -sizes[result[node]]);
        }
        return result;
    }
}
