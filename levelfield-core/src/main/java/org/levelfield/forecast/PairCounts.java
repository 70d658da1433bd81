package org.levelfield.forecast;

import java.util.Arrays;
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

    private static final int PIECE = 8_192;

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
        int[] order = byHead(ones, others);
        IntStream.range(0, (order.length + PIECE - 1) / PIECE)
                .parallel()
                .forEach(piece -> count(
                        Arrays.copyOfRange(order, piece * PIECE, Math.min(order.length, (piece + 1) * PIECE)),
                        ones,
                        others,
                        rows));
        return rows;
    }

    /// The end with more neighbours, the first of equals.
    private int head(int one, int other) {
        return at.degrees[one] < at.degrees[other] ? other : one;
    }

    /// Places in the order of the pairs' heads: a counting sort.
    private int[] byHead(int[] ones, int[] others) {
        int[] next = new int[at.concepts + 1];
        for (int i = 0; i < ones.length; i++) {
            next[head(ones[i], others[i]) + 1]++;
        }
        for (int concept = 0; concept < at.concepts; concept++) {
            next[concept + 1] += next[concept];
        }
        int[] order = new int[ones.length];
        for (int i = 0; i < ones.length; i++) {
            order[next[head(ones[i], others[i])]++] = i;
        }
        return order;
    }

    /// Pairs come by their heads, whose neighbours stay marked while their tails' are walked through.
    private void count(int[] pairs, int[] ones, int[] others, float[] rows) {
        boolean[] marked = new boolean[at.concepts];
        int marking = -1;
        for (int pair : pairs) {
            int head = head(ones[pair], others[pair]);
            if (head != marking) {
                mark(marked, marking, false);
                mark(marked, head, true);
                marking = head;
            }
            meet(marked, head, ones[pair] + others[pair] - head, rows, pair * NAMES.size());
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
        int end = concept < 0 ? 0 : at.offsets[concept + 1];
        for (int place = concept < 0 ? 0 : at.offsets[concept]; place < end; place++) {
            marked[at.neighbours[place]] = on;
        }
    }
}
