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

    /// The counts of each pair, in the order given, by column.
    public float[][] of(int[] ones, int[] others) {
        float[][] columns = new float[NAMES.size()][ones.length];
        Pairs pairs = new Pairs(ones, others);
        int[] heads = new int[ones.length];
        int[] tails = new int[ones.length];
        for (int i = 0; i < heads.length; i++) {
            boolean swap = at.degrees[ones[i]] < at.degrees[others[i]];
            heads[i] = swap ? others[i] : ones[i];
            tails[i] = swap ? ones[i] : others[i];
        }
        int[] order = pairs.grouped(heads, tails);
        IntStream.range(0, (order.length + PIECE - 1) / PIECE).parallel().forEach(piece -> {
            int[] part = Arrays.copyOfRange(order, piece * PIECE, Math.min(order.length, (piece + 1) * PIECE));
            count(part, heads, tails, columns);
        });
        return columns;
    }

    /// Pairs come by their heads, whose neighbours stay marked while their tails' are walked through.
    private void count(int[] pairs, int[] heads, int[] tails, float[][] columns) {
        boolean[] marked = new boolean[at.concepts];
        int head = -1;
        for (int pair : pairs) {
            if (heads[pair] != head) {
                mark(marked, head, false);
                head = heads[pair];
                mark(marked, head, true);
            }
            int tail = tails[pair];
            int common = 0;
            float allocation = 0;
            float adamicAdar = 0;
            for (int place = at.offsets[tail]; place < at.offsets[tail + 1]; place++) {
                int bridge = at.neighbours[place];
                if (marked[bridge]) {
                    common++;
                    allocation += shares[bridge];
                    adamicAdar += at.rarities[bridge];
                }
            }
            columns[0][pair] = at.degrees[head];
            columns[1][pair] = at.degrees[tail];
            columns[2][pair] = (float) at.degrees[head] * at.degrees[tail];
            columns[3][pair] = common;
            columns[4][pair] = allocation;
            columns[5][pair] = adamicAdar;
            columns[6][pair] = (float) common / Math.max(1, at.degrees[head] + at.degrees[tail] - common);
        }
    }

    private void mark(boolean[] marked, int concept, boolean on) {
        for (int place = concept < 0 ? 0 : at.offsets[concept];
                concept >= 0 && place < at.offsets[concept + 1];
                place++) {
            marked[at.neighbours[place]] = on;
        }
    }
}
