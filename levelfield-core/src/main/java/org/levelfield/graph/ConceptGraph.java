package org.levelfield.graph;

import java.util.Arrays;

/// Which concepts stand together in works, by year, in compressed arrays.
///
/// Nodes are concepts, an edge joins two that some work names both. Each edge knows its history: in which years how
/// many
/// works named both. The neighbours of a node are sorted by the year of the first such work, so that *the graph until
/// year y* is a prefix of every list, and nothing has to be built for a cut-off.
///
/// Bytes: an edge takes 24, four for its upper end, four for where its history begins and sixteen for its two places
/// among
/// neighbours; each year in which it was seen takes six more; a concept takes eight.
public final class ConceptGraph {

    private final int[] years;
    private final int[] offsets;
    private final int[] neighbours;
    private final int[] edgeAt;
    private final int[] lowOffsets;
    private final int[] highs;
    private final int[] historyOffsets;
    private final short[] historyYears;
    private final int[] historyWorks;

    /// @param years ascending; elsewhere years are places in this list
    /// @param lowOffsets by concept, of the edges of which it is the lower end
    /// @param highs by edge, the upper end, ascending within a lower end
    /// @param historyOffsets by edge
    /// @param historyYears ascending within an edge, places in `years`
    /// @param historyWorks how many works up to and in that year
    ConceptGraph(
            int[] years,
            int[] lowOffsets,
            int[] highs,
            int[] historyOffsets,
            short[] historyYears,
            int[] historyWorks) {
        this.years = years;
        this.lowOffsets = lowOffsets;
        this.highs = highs;
        this.historyOffsets = historyOffsets;
        this.historyYears = historyYears;
        this.historyWorks = historyWorks;
        offsets = new int[lowOffsets.length];
        neighbours = new int[2 * highs.length];
        edgeAt = new int[2 * highs.length];
        fillNeighbours();
    }

    /// Concepts, also those without neighbours.
    public int concepts() {
        return offsets.length - 1;
    }

    public int edges() {
        return highs.length;
    }

    /// The years of works, ascending.
    public int[] years() {
        return years.clone();
    }

    /// The first place of a concept's neighbours; they end where those of the next concept begin.
    public int from(int concept) {
        return offsets[concept];
    }

    /// The place after the last neighbour of a concept.
    public int to(int concept) {
        return offsets[concept + 1];
    }

    /// The place after the last neighbour that a concept had by the end of a year.
    public int to(int concept, int untilYear) {
        int low = offsets[concept];
        int high = offsets[concept + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (firstYear(edgeAt[middle]) <= untilYear) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Neighbours of a concept by the end of a year.
    public int degree(int concept, int untilYear) {
        return to(concept, untilYear) - from(concept);
    }

    /// The neighbour at a place; those of one concept stand in the order of the first year together, then of number.
    public int neighbour(int place) {
        return neighbours[place];
    }

    /// The edge to the neighbour at a place.
    public int edge(int place) {
        return edgeAt[place];
    }

    /// The year of the first work that names both ends of an edge.
    public int firstYear(int edge) {
        return years[yearAt(historyOffsets[edge])];
    }

    /// Works until the end of a year that name both ends of an edge.
    public int weight(int edge, int untilYear) {
        int works = 0;
        for (int at = historyOffsets[edge]; at < historyOffsets[edge + 1]; at++) {
            if (years[yearAt(at)] > untilYear) {
                break;
            }
            works = historyWorks[at];
        }
        return works;
    }

    /// Works of all years that name both ends of an edge.
    public int weight(int edge) {
        return historyWorks[historyOffsets[edge + 1] - 1];
    }

    /// The edge between two concepts, or -1 where no work names both.
    public int edgeBetween(int one, int other) {
        int low = Math.min(one, other);
        int found = Arrays.binarySearch(highs, lowOffsets[low], lowOffsets[low + 1], Math.max(one, other));
        return Math.max(found, -1);
    }

    /// Works in exactly this year that name both ends of an edge.
    public int worksIn(int edge, int year) {
        return weight(edge, year) - weight(edge, year - 1);
    }

    /// Bytes that the arrays take.
    public long bytes() {
        return 4L
                        * (years.length
                                + offsets.length
                                + neighbours.length
                                + edgeAt.length
                                + lowOffsets.length
                                + highs.length
                                + historyOffsets.length
                                + historyWorks.length)
                + 2L * historyYears.length;
    }

    private int yearAt(int history) {
        return historyYears[history];
    }

    /// Counting sort by first year, so that every list is in the order of years without a comparison.
    private void fillNeighbours() {
        int[] byYear = edgesByFirstYear();
        int[] lows = lows();
        for (int edge = 0; edge < highs.length; edge++) {
            offsets[lows[edge] + 1]++;
            offsets[highs[edge] + 1]++;
        }
        for (int i = 1; i < offsets.length; i++) {
            offsets[i] += offsets[i - 1];
        }
        int[] next = Arrays.copyOf(offsets, offsets.length);
        for (int edge : byYear) {
            put(next[lows[edge]]++, highs[edge], edge);
            put(next[highs[edge]]++, lows[edge], edge);
        }
    }

    private void put(int place, int neighbour, int edge) {
        neighbours[place] = neighbour;
        edgeAt[place] = edge;
    }

    private int[] lows() {
        int[] lows = new int[highs.length];
        for (int low = 0; low + 1 < lowOffsets.length; low++) {
            Arrays.fill(lows, lowOffsets[low], lowOffsets[low + 1], low);
        }
        return lows;
    }

    /// Edges in the order of their first years; within a year in the order of their ends, so that the neighbours of a
    /// year come in ascending order: lower ends first, each before the upper ones.
    private int[] edgesByFirstYear() {
        int[] starts = new int[years.length + 1];
        for (int edge = 0; edge < highs.length; edge++) {
            starts[yearAt(historyOffsets[edge]) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] sorted = new int[highs.length];
        for (int edge = 0; edge < highs.length; edge++) {
            sorted[starts[yearAt(historyOffsets[edge])]++] = edge;
        }
        return sorted;
    }
}
