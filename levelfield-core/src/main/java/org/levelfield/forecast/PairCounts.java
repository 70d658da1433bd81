package org.levelfield.forecast;

import java.util.List;
import java.util.stream.IntStream;

/// What pairs of concepts have in common in the graph until a year: those features of the forecast that count
/// neighbours, for whoever wants nothing else.
public final class PairCounts {

    /// The columns: neighbours of the two, their product, shared ones, resource allocation, Adamic and Adar's measure
    /// and
    /// Jaccard's.
    public static final List<String> NAMES = List.of(
            "degree_more", "degree_less", "attachment", "common", "resource_allocation", "adamic_adar", "jaccard");

    /// Heads that one thread takes at a time.
    private static final int PIECE = 512;

    private final Snapshot at;
    private final float[] shares;

    /// @param until the last year that is seen
    public PairCounts(ConceptHistory history, int until) {
        at = new Snapshot(history, until);
        shares = new float[at.concepts];
        for (int concept = 0; concept < shares.length; concept++) {
            shares[concept] = at.degrees[concept] == 0 ? 0 : 1f / at.degrees[concept];
        }
    }

    /// Edges until the year.
    public int edges() {
        return at.neighbours.length / 2;
    }

    /// Whether some work until the year names both.
    public boolean joined(int one, int other) {
        return at.together(one, other) > 0;
    }

    /// The counts of each pair, one row of [#NAMES] after the other, in the order given.
    public float[] of(int[] ones, int[] others) {
        float[] rows = new float[NAMES.size() * ones.length];
        int[] starts = new int[at.concepts + 1];
        long[] tails = byHead(ones, others, starts);
        IntStream.range(0, (at.concepts + PIECE - 1) / PIECE)
                .parallel()
                .forEach(
                        piece -> count(piece * PIECE, Math.min(at.concepts, (piece + 1) * PIECE), starts, tails, rows));
        return rows;
    }

    /// The end with more neighbours, the first of equals.
    private int head(int one, int other) {
        return at.degrees[one] < at.degrees[other] ? other : one;
    }

    /// The pairs in the order of their heads, by a counting sort: above the other end, below the pair's place. They are
    /// read one after the other then, which matters more than how they are compared.
    ///
    /// @param starts where the pairs of each head begin, to be filled
    private long[] byHead(int[] ones, int[] others, int[] starts) {
        for (int i = 0; i < ones.length; i++) {
            starts[head(ones[i], others[i]) + 1]++;
        }
        for (int concept = 0; concept < at.concepts; concept++) {
            starts[concept + 1] += starts[concept];
        }
        int[] next = starts.clone();
        long[] tails = new long[ones.length];
        for (int i = 0; i < ones.length; i++) {
            int head = head(ones[i], others[i]);
            tails[next[head]++] = (long) (ones[i] + others[i] - head) << 32 | i;
        }
        return tails;
    }

    /// A head's neighbours stay marked while its tails' are walked through.
    private void count(int from, int to, int[] starts, long[] tails, float[] rows) {
        boolean[] marked = new boolean[at.concepts];
        for (int head = from; head < to; head++) {
            if (starts[head] == starts[head + 1]) {
                continue;
            }
            mark(marked, head, true);
            for (int i = starts[head]; i < starts[head + 1]; i++) {
                meet(marked, head, (int) (tails[i] >>> 32), rows, (int) tails[i] * NAMES.size());
            }
            mark(marked, head, false);
        }
    }

    private void meet(boolean[] marked, int head, int tail, float[] rows, int row) {
        int[] neighbours = at.neighbours;
        int common = 0;
        float allocation = 0;
        float adamicAdar = 0;
        int end = at.offsets[tail + 1];
        for (int place = at.offsets[tail]; place < end; place++) {
            int bridge = neighbours[place];
            if (marked[bridge]) {
                common++;
                allocation += shares[bridge];
                adamicAdar += at.rarities[bridge];
            }
        }
        float heads = at.degrees[head];
        float tails = at.degrees[tail];
        rows[row] = heads;
        rows[row + 1] = tails;
        rows[row + 2] = heads * tails;
        rows[row + 3] = common;
        rows[row + 4] = allocation;
        rows[row + 5] = adamicAdar;
        rows[row + 6] = common / Math.max(1, heads + tails - common);
    }

    private void mark(boolean[] marked, int concept, boolean on) {
        for (int place = at.offsets[concept]; place < at.offsets[concept + 1]; place++) {
            marked[at.neighbours[place]] = on;
        }
    }
}
