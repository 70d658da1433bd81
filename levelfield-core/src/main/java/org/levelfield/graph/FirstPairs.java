package org.levelfield.graph;

import java.util.Arrays;

/// Which pairs of items a work joins that no work of an earlier year has joined, such as two concepts.
///
/// J. Wang, R. Veugelers, P. Stephan, Bias against novelty in science, Research Policy 46 (2017), 1416-1436, there of
/// the
/// journals that a work cites. Works of the same year that join the same pair are all first.
///
/// @param pairs of each work
/// @param firstPairs of each work: those not joined in an earlier year; of works of the data's first year, all
/// @param tooMany works with more items than are compared; they have no pairs
@SuppressWarnings("ArrayRecordComponent") // one column each, for kernels and tables
public record FirstPairs(int[] pairs, int[] firstPairs, int tooMany) {

    /// A work with more items names what there is, not what it joins.
    private static final int MOST_ITEMS = 200;

    /// @param years of the works, [CitationGraph#NO_YEAR] where not known: such works have pairs, and no first ones,
    /// and
    ///     make nothing known
    /// @param items of each work, from 0; repetitions count once
    public static FirstPairs of(int[] years, int[][] items) {
        PairTable table = new PairTable();
        int[] first = new int[1 << 10];
        int[][] distinct = new int[items.length][];
        int tooMany = 0;
        for (int work = 0; work < items.length; work++) {
            int[] own = Arrays.stream(items[work]).sorted().distinct().toArray();
            tooMany += own.length > MOST_ITEMS ? 1 : 0;
            distinct[work] = own.length > MOST_ITEMS ? new int[0] : own;
            if (years[work] == CitationGraph.NO_YEAR) {
                continue;
            }
            own = distinct[work];
            for (int i = 0; i < own.length; i++) {
                for (int j = i + 1; j < own.length; j++) {
                    int known = table.size();
                    int pair = table.add(own[i], own[j]);
                    if (pair >= first.length) {
                        first = Arrays.copyOf(first, first.length * 2);
                    }
                    first[pair] = pair == known ? years[work] : Math.min(first[pair], years[work]);
                }
            }
        }
        return counted(years, distinct, table, first, tooMany);
    }

    private static FirstPairs counted(int[] years, int[][] items, PairTable table, int[] first, int tooMany) {
        int[] pairs = new int[years.length];
        int[] firstPairs = new int[years.length];
        for (int work = 0; work < years.length; work++) {
            int[] own = items[work];
            pairs[work] = own.length * (own.length - 1) / 2;
            for (int i = 0; i < own.length && years[work] != CitationGraph.NO_YEAR; i++) {
                for (int j = i + 1; j < own.length; j++) {
                    firstPairs[work] += first[table.find(own[i], own[j])] == years[work] ? 1 : 0;
                }
            }
        }
        return new FirstPairs(pairs, firstPairs, tooMany);
    }
}
