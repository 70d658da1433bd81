package org.levelfield.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Builds a [CitationGraph] from a stream of edges in any order: the graph is the same whatever the order.
///
/// Counting sorts by citing and by cited node leave both sides sorted; no two edges are ever compared. At its peak an
/// edge
/// takes 16 bytes, 8 as given and 4 on either side of the graph.
public final class CitationGraphBuilder {

    private static final int BLOCK = 1 << 17;

    private final int[] years;
    private final List<int[]> blocks = new ArrayList<>();
    private int[] block = new int[BLOCK];
    private int filled;
    private long edges;
    private long selfCitations;

    /// @param years by label, [CitationGraph#NO_YEAR] where not known
    public CitationGraphBuilder(int[] years) {
        this.years = years;
    }

    /// An edge from the citing node to the cited one, by their labels.
    public void cite(int citing, int cited) {
        if (citing == cited) {
            selfCitations++;
            return;
        }
        if (filled == BLOCK) {
            blocks.add(block);
            block = new int[BLOCK];
            filled = 0;
        }
        block[filled] = citing;
        block[filled + 1] = cited;
        filled += 2;
        edges++;
    }

    /// The graph of all edges given so far; the builder is of no further use.
    ///
    /// @throws IllegalArgumentException for 2³¹ edges or more
    public CitationGraph build() {
        if (edges > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(edges + " edges are more than one array holds");
        }
        blocks.add(Arrays.copyOf(block, filled));
        block = new int[0];
        YearOrder order = YearOrder.of(years);
        Rows given = byCiting(order);
        Rows citers = given.transposed();
        Rows references = citers.transposed();
        return new CitationGraph(
                order.sortedYears(),
                order.labels(),
                references,
                citers,
                new CitationGraph.Counts(
                        selfCitations,
                        edges - references.size(),
                        backwards(references, order.sortedYears()),
                        order.withoutYear()));
    }

    /// The edges as given, in rows of the citing nodes, each row in the order of arrival.
    private Rows byCiting(YearOrder order) {
        int[] offsets = new int[years.length + 1];
        for (int[] each : blocks) {
            for (int i = 0; i < each.length; i += 2) {
                offsets[order.node(each[i]) + 1]++;
            }
        }
        Rows.accumulate(offsets);
        int[] next = Arrays.copyOf(offsets, years.length);
        int[] targets = new int[(int) edges];
        for (int b = 0; b < blocks.size(); b++) {
            int[] each = blocks.get(b);
            for (int i = 0; i < each.length; i += 2) {
                targets[next[order.node(each[i])]++] = order.node(each[i + 1]);
            }
            blocks.set(b, new int[0]);
        }
        return new Rows(offsets, targets);
    }

    private static long backwards(Rows references, int[] years) {
        long backwards = 0;
        int[] offsets = references.offsets();
        for (int node = 0; node < years.length; node++) {
            int year = years[node];
            for (int i = offsets[node]; year != CitationGraph.NO_YEAR && i < offsets[node + 1]; i++) {
                backwards += years[references.targets()[i]] > year ? 1 : 0;
            }
        }
        return backwards;
    }
}
