package org.levelfield.graph;

import java.util.Arrays;

/// Builds a [ConceptGraph] from works: the graph is the same whatever their order.
///
/// Every pair of concepts of a work is packed with the work's year into one long; sorted, equal pairs stand together in
/// the order of years. At its peak this takes eight bytes a pair and work, and the graph.
public final class ConceptGraphBuilder {

    /// Concepts that can be numbered.
    public static final int MOST_CONCEPTS = 1 << 27;

    /// Different years that works can have.
    public static final int MOST_YEARS = 512;

    private final int concepts;
    private final int[] years;
    private long[] pairs = new long[1 << 16];
    private int size;

    /// @param concepts how many there are; they are numbered from 0
    /// @param years of works, in any order; those not given are refused later
    public ConceptGraphBuilder(int concepts, int[] years) {
        this.concepts = concepts;
        this.years = Arrays.stream(years).sorted().distinct().toArray();
        if (concepts > MOST_CONCEPTS || this.years.length > MOST_YEARS) {
            throw new IllegalArgumentException(
                    concepts + " concepts and " + this.years.length + " years are more than a graph holds");
        }
    }

    /// Adds a work.
    ///
    /// @param named numbers of the concepts that it names; repeated ones count once
    /// @param count how many of them to read
    /// @throws IllegalArgumentException for a year that was not announced, or 2³¹ pairs
    public void work(int year, int[] named, int count) {
        int yearAt = Arrays.binarySearch(years, year);
        if (yearAt < 0) {
            throw new IllegalArgumentException("The year " + year + " was not announced");
        }
        int[] sorted = Arrays.stream(named, 0, count).sorted().distinct().toArray();
        reserve((long) sorted.length * (sorted.length - 1) / 2);
        for (int i = 0; i < sorted.length; i++) {
            for (int j = i + 1; j < sorted.length; j++) {
                pairs[size++] = (long) sorted[i] << 36 | (long) sorted[j] << 9 | yearAt;
            }
        }
    }

    /// The graph of all works added so far; the builder is of no further use.
    public ConceptGraph build() {
        Arrays.sort(pairs, 0, size);
        int edges = 0;
        int events = 0;
        for (int i = 0; i < size; i++) {
            edges += i == 0 || pairs[i] >>> 9 != pairs[i - 1] >>> 9 ? 1 : 0;
            events += i == 0 || pairs[i] != pairs[i - 1] ? 1 : 0;
        }
        int[] lowOffsets = new int[concepts + 1];
        int[] highs = new int[edges];
        int[] historyOffsets = new int[edges + 1];
        short[] historyYears = new short[events];
        int[] historyWorks = new int[events];
        int edge = -1;
        int event = -1;
        int works = 0;
        for (int i = 0; i < size; i++) {
            long pair = pairs[i] >>> 9;
            boolean another = i == 0 || pair != pairs[i - 1] >>> 9;
            if (another) {
                edge++;
                lowOffsets[(int) (pair >>> 27) + 1]++;
                highs[edge] = (int) pair & (MOST_CONCEPTS - 1);
                historyOffsets[edge] = event + 1;
                works = 0;
            }
            if (another || pairs[i] != pairs[i - 1]) {
                event++;
                historyYears[event] = (short) (pairs[i] & (MOST_YEARS - 1));
            }
            historyWorks[event] = ++works;
        }
        historyOffsets[edges] = events;
        for (int i = 1; i < lowOffsets.length; i++) {
            lowOffsets[i] += lowOffsets[i - 1];
        }
        pairs = new long[0];
        return new ConceptGraph(years, lowOffsets, highs, historyOffsets, historyYears, historyWorks);
    }

    private void reserve(long more) {
        if (size + more > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException((size + more) + " pairs of concepts are more than one array holds");
        }
        if (size + more > pairs.length) {
            long wanted = Math.max(size + more, pairs.length + (pairs.length >> 1));
            pairs = Arrays.copyOf(pairs, (int) Math.min(wanted, Integer.MAX_VALUE - 8));
        }
    }
}
