package org.levelfield.graph;

import java.util.Arrays;

/// The citers of the most cited nodes once more, as rows of bits: the union of long lists is then a few words' worth of
/// `or` where a list would be walked citer by citer.
///
/// A row pays where a list has more than a sixth as many citers as the row has words, as long as rows stay in the near
/// caches;
/// rows of larger graphs come from memory, and pay only from two citers a word on. All rows together take at most half
/// of what the lists take, or a mebibyte; where that is too little, the longest lists come first.
final class CiterBits {

    private static final int WORDS_PER_CITER = 6;

    /// Words of a row that stays in the near caches.
    private static final int NEAR = 1 << 14;

    private static final int CITERS_PER_FAR_WORD = 2;
    private static final long SMALLEST_BUDGET = 1 << 17;

    private final int threshold;
    private final int[] nodes;
    private final long[][] rows;

    private CiterBits(int threshold, int[] nodes, long[][] rows) {
        this.threshold = threshold;
        this.nodes = nodes;
        this.rows = rows;
    }

    static CiterBits of(CitationGraph graph) {
        int words = words(graph);
        long budget = Math.max(SMALLEST_BUDGET, graph.edges() / 4L);
        int most = (int) (budget / Math.max(1, words));
        int least = words <= NEAR ? words / WORDS_PER_CITER : words * CITERS_PER_FAR_WORD;
        int threshold = threshold(graph, Math.max(2, least), most);
        int[] nodes = new int[most];
        int found = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            if (graph.citerCount(node) >= threshold) {
                nodes[found++] = node;
            }
        }
        long[][] rows = new long[found][];
        for (int row = 0; row < found; row++) {
            rows[row] = row(graph, nodes[row], words);
        }
        return new CiterBits(threshold, Arrays.copyOf(nodes, found), rows);
    }

    /// The smallest length, at least `least`, that no more than `most` lists have.
    private static int threshold(CitationGraph graph, int least, int most) {
        int[] lengths = new int[graph.nodes()];
        int found = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            if (graph.citerCount(node) >= least) {
                lengths[found++] = graph.citerCount(node);
            }
        }
        if (found <= most) {
            return least;
        }
        Arrays.sort(lengths, 0, found);
        return lengths[found - most - 1] + 1;
    }

    private static long[] row(CitationGraph graph, int node, int words) {
        long[] row = new long[words];
        for (int i = graph.citersFrom(node); i < graph.citersFrom(node + 1); i++) {
            int citer = graph.citer(i);
            row[citer >>> 6] |= 1L << citer;
        }
        return row;
    }

    /// Words that hold a bit for every node.
    static int words(CitationGraph graph) {
        return (graph.nodes() + 63) >>> 6;
    }

    /// From how many citers on a node has a row.
    int threshold() {
        return threshold;
    }

    /// The row of a node that has one.
    long[] row(int node) {
        return rows[Arrays.binarySearch(nodes, node)];
    }
}
