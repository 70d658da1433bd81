package org.levelfield.graph;

import java.util.Arrays;

/// How usual it is that two groups, such as venues, stand together among the references of a work.
///
/// Every pair of a work's references counts for the pair of their groups. How often a pair of groups occurs is held
/// against
/// graphs whose citations are dealt anew, [EdgeSwitching]: z = (observed − mean) / standard deviation over them. A
/// work is characterised by the median z of its pairs, which says how conventional it is, and by their tenth
/// percentile, which
/// says how far its most unusual pairs go.
///
/// B. Uzzi, S. Mukherjee, M. Stringer, B. Jones, Atypical combinations and scientific impact, Science 342 (2013),
/// 468-472.
public final class ReferencePairs {

    /// Graphs to hold the observed one against, as in the paper.
    public static final int GRAPHS = 10;

    private static final int TRIES_PER_CITATION = 10;

    private final CitationGraph graph;
    private final int[] groups;
    private final PairTable table = new PairTable();
    private long[] observed = new long[1 << 10];
    private double[] scores = new double[0];

    /// The groups of one work's references, distinct, and how many references of each.
    private int[] held = new int[64];

    private int[] count = new int[64];

    /// What the z of a work's pairs come to.
    ///
    /// @param pairs pairs of references that have a z
    /// @param median the median z
    /// @param tenth the tenth percentile of z
    public record Novelty(int pairs, double median, double tenth) {}

    private ReferencePairs(CitationGraph graph, int[] groups) {
        this.graph = graph;
        this.groups = groups;
    }

    /// @param groups by node, from 0; −1 for none: such references are in no pair
    /// @param graphs to hold against, at least 2
    /// @param seed the same seed gives the same scores
    public static ReferencePairs of(CitationGraph graph, int[] groups, int graphs, long seed) {
        ReferencePairs pairs = new ReferencePairs(graph, groups);
        for (int node = 0; node < graph.nodes(); node++) {
            pairs.observe(node);
        }
        EdgeSwitching switching = new EdgeSwitching(graph, seed);
        double[] sums = new double[pairs.table.size()];
        double[] squares = new double[pairs.table.size()];
        for (int i = 0; i < graphs; i++) {
            switching.run(TRIES_PER_CITATION);
            long[] counts = pairs.counts(switching.cited());
            for (int pair = 0; pair < counts.length; pair++) {
                sums[pair] += counts[pair];
                squares[pair] += (double) counts[pair] * counts[pair];
            }
        }
        pairs.scores = new double[sums.length];
        for (int pair = 0; pair < sums.length; pair++) {
            double mean = sums[pair] / graphs;
            double variance = (squares[pair] - sums[pair] * mean) / (graphs - 1);
            // where no dealing changes the count, nothing can be said
            pairs.scores[pair] = variance > 1e-9 ? (pairs.observed[pair] - mean) / Math.sqrt(variance) : Double.NaN;
        }
        return pairs;
    }

    private void observe(int node) {
        int size = gather(graph.references(), node);
        for (int i = 0; i < size; i++) {
            for (int j = i; j < size; j++) {
                long times = times(i, j);
                if (times > 0) {
                    int pair = table.add(held[i], held[j]);
                    if (pair >= observed.length) {
                        observed = Arrays.copyOf(observed, observed.length * 2);
                    }
                    observed[pair] += times;
                }
            }
        }
    }

    /// How often the observed pairs occur where these works are cited.
    private long[] counts(int[] cited) {
        long[] counts = new long[table.size()];
        for (int node = 0; node < graph.nodes(); node++) {
            int size = gather(cited, node);
            for (int i = 0; i < size; i++) {
                for (int j = i; j < size; j++) {
                    long times = times(i, j);
                    int pair = times > 0 ? table.find(held[i], held[j]) : PairTable.NONE;
                    if (pair != PairTable.NONE) {
                        counts[pair] += times;
                    }
                }
            }
        }
        return counts;
    }

    /// Fills the groups of a work's references, in their order, and gives how many groups there are.
    private int gather(int[] cited, int node) {
        int from = graph.referencesFrom(node);
        int[] own = new int[graph.referenceCount(node)];
        for (int i = 0; i < own.length; i++) {
            own[i] = groups[cited[from + i]];
        }
        Arrays.sort(own);
        if (own.length > held.length) {
            held = new int[own.length];
            count = new int[own.length];
        }
        int size = 0;
        for (int group : own) {
            if (group >= 0) {
                boolean again = size > 0 && held[size - 1] == group;
                size += again ? 0 : 1;
                held[size - 1] = group;
                count[size - 1] = again ? count[size - 1] + 1 : 1;
            }
        }
        return size;
    }

    /// Pairs of references of two of the groups gathered.
    private long times(int i, int j) {
        return i == j ? (long) count[i] * (count[i] - 1) / 2 : (long) count[i] * count[j];
    }

    /// How often two groups stand together.
    public long observed(int one, int other) {
        int pair = table.find(one, other);
        return pair == PairTable.NONE ? 0 : observed[pair];
    }

    /// z of two groups; not a number where they never stand together, or where dealing anew changes nothing.
    public double score(int one, int other) {
        int pair = table.find(one, other);
        return pair == PairTable.NONE ? Double.NaN : scores[pair];
    }

    /// The novelty of a node; of no pairs where none of its pairs has a z.
    public Novelty novelty(int node) {
        int size = gather(graph.references(), node);
        double[] own = new double[size * (size + 1) / 2];
        long[] weights = new long[own.length];
        int found = 0;
        long all = 0;
        for (int i = 0; i < size; i++) {
            for (int j = i; j < size; j++) {
                double score = times(i, j) > 0 ? score(held[i], held[j]) : Double.NaN;
                if (!Double.isNaN(score)) {
                    own[found] = score;
                    weights[found++] = times(i, j);
                    all += times(i, j);
                }
            }
        }
        return all == 0
                ? new Novelty(0, Double.NaN, Double.NaN)
                : new Novelty(
                        (int) Math.min(all, Integer.MAX_VALUE),
                        quantile(own, weights, found, all, 0.5),
                        quantile(own, weights, found, all, 0.1));
    }

    /// The smallest score that at least this share of the pairs does not exceed.
    private static double quantile(double[] scores, long[] weights, int size, long all, double share) {
        Integer[] order = new Integer[size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(scores[a], scores[b]));
        long needed = (long) Math.ceil(all * share);
        long seen = 0;
        for (int i : order) {
            seen += weights[i];
            if (seen >= needed) {
                return scores[i];
            }
        }
        return scores[order[size - 1]];
    }
}
