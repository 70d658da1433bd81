package org.levelfield.graph;

/// Numbers nodes by year: those without a year first, the caller's order kept within a year.
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and never handed out of the package
record YearOrder(int[] nodes, int[] labels, int[] sortedYears, int withoutYear) {

    /// Years further apart than this are no years.
    private static final int WIDEST = 1 << 16;

    static YearOrder of(int[] years) {
        int first = Integer.MAX_VALUE;
        int last = CitationGraph.NO_YEAR;
        int withoutYear = 0;
        for (int year : years) {
            withoutYear += year == CitationGraph.NO_YEAR ? 1 : 0;
            first = year == CitationGraph.NO_YEAR ? first : Math.min(first, year);
            last = Math.max(last, year);
        }
        if (withoutYear == years.length) {
            first = 0;
            last = 0;
        }
        if ((long) last - first >= WIDEST) {
            throw new IllegalArgumentException("years from " + first + " to " + last + " are not years");
        }
        int[] starts = new int[last - first + 3];
        for (int year : years) {
            starts[slot(year, first) + 1]++;
        }
        Rows.accumulate(starts);
        int[] nodes = new int[years.length];
        int[] labels = new int[years.length];
        int[] sorted = new int[years.length];
        for (int label = 0; label < years.length; label++) {
            int node = starts[slot(years[label], first)]++;
            nodes[label] = node;
            labels[node] = label;
            sorted[node] = years[label];
        }
        return new YearOrder(nodes, labels, sorted, withoutYear);
    }

    /// 0 for no year, then the years from 1.
    private static int slot(int year, int first) {
        return year == CitationGraph.NO_YEAR ? 0 : year - first + 1;
    }

    int node(int label) {
        return nodes[label];
    }
}
