package org.levelfield.graph;

/// Who cites whom, in compressed sparse rows: four bytes an edge on either side, eight a node for the offsets of both.
///
/// Nodes are numbered anew by year, those without a year first, and keep the caller's order within a year. So every
/// list
/// of citers, which is sorted by node, is sorted by year as well, and "cited after year y" is its tail. The caller's
/// own
/// numbers are *labels*.
public final class CitationGraph {

    /// The year of a node whose year is not known. Such a node is nobody's later citer.
    public static final int NO_YEAR = Integer.MIN_VALUE;

    private final int[] years;
    private final int[] labels;
    private final int[] referenceOffsets;
    private final int[] references;
    private final int[] citerOffsets;
    private final int[] citers;
    private final Counts counts;

    /// What was seen while building.
    ///
    /// @param selfCitations edges from a node to itself, left out
    /// @param duplicates edges given again, left out
    /// @param backwards edges from an earlier year to a later one, kept
    /// @param withoutYear nodes whose year is not known
    public record Counts(long selfCitations, long duplicates, long backwards, int withoutYear) {}

    CitationGraph(int[] years, int[] labels, Rows references, Rows citers, Counts counts) {
        this.years = years;
        this.labels = labels;
        this.referenceOffsets = references.offsets();
        this.references = references.targets();
        this.citerOffsets = citers.offsets();
        this.citers = citers.targets();
        this.counts = counts;
    }

    public int nodes() {
        return years.length;
    }

    public int edges() {
        return referenceOffsets[nodes()];
    }

    public Counts counts() {
        return counts;
    }

    /// The year of a node, or [#NO_YEAR].
    public int year(int node) {
        return years[node];
    }

    public boolean hasYear(int node) {
        return years[node] != NO_YEAR;
    }

    /// The number under which the caller knows a node.
    public int label(int node) {
        return labels[node];
    }

    public int referenceCount(int node) {
        return referenceOffsets[node + 1] - referenceOffsets[node];
    }

    public int citerCount(int node) {
        return citerOffsets[node + 1] - citerOffsets[node];
    }

    /// The reference at a place of [#references()], sorted by node within each citing node.
    public int reference(int place) {
        return references[place];
    }

    /// The first place of a node's references; they end where those of the next node begin.
    public int referencesFrom(int node) {
        return referenceOffsets[node];
    }

    /// The citing node at a place, sorted by node, and so by year, within each cited node.
    public int citer(int place) {
        return citers[place];
    }

    /// The first place of a node's citers; they end where those of the next node begin.
    public int citersFrom(int node) {
        return citerOffsets[node];
    }

    /// The first node of a year after this one; all nodes from there on are later.
    public int firstLaterThan(int year) {
        int low = 0;
        int high = years.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (years[middle] <= year) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The arrays themselves, for the kernels of this package.
    int[] references() {
        return references;
    }

    int[] referenceOffsets() {
        return referenceOffsets;
    }

    int[] citers() {
        return citers;
    }

    int[] citerOffsets() {
        return citerOffsets;
    }
}
