package org.levelfield.forecast;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The concepts and their graph as they were at the end of a year, in compressed arrays. Everything is counted from
/// works until that year; nothing later is read.
///
/// Bytes: an edge takes 16, eight for each of its two places among neighbours; while it is built, each pair of
/// concepts of a work takes eight more.
final class Snapshot {

    /// Years back over which growth is counted.
    static final int[] WINDOWS = {1, 2, 3, 5};

    /// Years that count as recent.
    static final int RECENT = 3;

    final int until;
    final int concepts;

    /// Works until then.
    final int totalWorks;

    final int[] works;
    final int[] titles;
    final int[] firstYears;

    /// By window and concept: works of the last years.
    final int[][] lately = new int[WINDOWS.length][];

    final int[] degrees;

    /// By window and concept: neighbours first met in the last years.
    final int[][] met = new int[WINDOWS.length][];

    final int[] offsets;

    /// Ascending within a concept.
    final int[] neighbours;

    /// Works together, 65,535 at most.
    final char[] weights;

    /// Those of the last years.
    final char[] recents;

    final double[] strengths;
    final double[] recentStrengths;

    /// One over the logarithm of each degree (Adamic and Adar 2003); 0 for degrees that no shared neighbour has.
    final float[] rarities;

    Snapshot(ConceptHistory history, int until) {
        this.until = until;
        concepts = history.concepts();
        works = new int[concepts];
        titles = new int[concepts];
        firstYears = new int[concepts];
        Arrays.fill(firstYears, until + 1);
        degrees = new int[concepts];
        offsets = new int[concepts + 1];
        strengths = new double[concepts];
        recentStrengths = new double[concepts];
        for (int window = 0; window < WINDOWS.length; window++) {
            lately[window] = new int[concepts];
            met[window] = new int[concepts];
        }
        totalWorks = countWorks(history);
        int[] years = history.years();
        int first = years.length == 0 ? until : Math.min(years[0], until);
        long[] pairs = history.pairs(first, until);
        for (int at = 0; at < pairs.length; at = next(pairs, at)) {
            degrees[ConceptHistory.low(pairs[at])]++;
            degrees[ConceptHistory.high(pairs[at])]++;
        }
        for (int concept = 0; concept < concepts; concept++) {
            offsets[concept + 1] = Math.addExact(offsets[concept], degrees[concept]);
        }
        neighbours = new int[offsets[concepts]];
        weights = new char[neighbours.length];
        recents = new char[neighbours.length];
        fill(pairs, first);
        rarities = new float[concepts];
        for (int concept = 0; concept < concepts; concept++) {
            rarities[concept] = degrees[concept] < 2 ? 0 : (float) (1 / Math.log(degrees[concept]));
        }
    }

    private int countWorks(ConceptHistory history) {
        int total = 0;
        for (int work = 0; work < history.works(); work++) {
            int year = history.year(work);
            if (year > until) {
                continue;
            }
            total++;
            for (int place = history.from(work); place < history.to(work); place++) {
                int concept = history.named(place);
                works[concept]++;
                titles[concept] += history.inTitle(place) ? 1 : 0;
                firstYears[concept] = Math.min(firstYears[concept], year);
                for (int window = 0; window < WINDOWS.length; window++) {
                    lately[window][concept] += year > until - WINDOWS[window] ? 1 : 0;
                }
            }
        }
        return total;
    }

    /// The place after the last work of the pair at a place.
    private static int next(long[] pairs, int at) {
        int end = at + 1;
        while (end < pairs.length && pairs[end] >>> 10 == pairs[at] >>> 10) {
            end++;
        }
        return end;
    }

    /// Pairs come by their lower ends, so that the neighbours of a concept come in ascending order.
    private void fill(long[] pairs, int first) {
        int[] next = Arrays.copyOf(offsets, concepts);
        for (int at = 0; at < pairs.length; ) {
            int end = next(pairs, at);
            int recent = 0;
            for (int work = at; work < end; work++) {
                recent += ConceptHistory.year(pairs[work], first) > until - RECENT ? 1 : 0;
            }
            int low = ConceptHistory.low(pairs[at]);
            int high = ConceptHistory.high(pairs[at]);
            int together = ConceptHistory.year(pairs[at], first);
            put(low, next[low]++, high, end - at, recent, together);
            put(high, next[high]++, low, end - at, recent, together);
            at = end;
        }
    }

    private void put(int concept, int place, int neighbour, int all, int recent, int firstTogether) {
        neighbours[place] = neighbour;
        weights[place] = (char) Math.min(all, Character.MAX_VALUE);
        recents[place] = (char) Math.min(recent, Character.MAX_VALUE);
        strengths[concept] += all;
        recentStrengths[concept] += recent;
        for (int window = 0; window < WINDOWS.length; window++) {
            met[window][concept] += firstTogether > until - WINDOWS[window] ? 1 : 0;
        }
    }

    /// Works until then that name both concepts.
    int together(int one, int other) {
        int found = Arrays.binarySearch(neighbours, offsets[one], offsets[one + 1], other);
        return found < 0 ? 0 : weights[found];
    }

    /// Whether some work had named it by then.
    boolean present(int concept) {
        return works[concept] > 0;
    }

    /// Numbers of the concepts that some work had named by then.
    int[] presentConcepts() {
        return IntStream.range(0, concepts).filter(this::present).toArray();
    }
}
