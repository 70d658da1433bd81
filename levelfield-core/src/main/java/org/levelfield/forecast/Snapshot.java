package org.levelfield.forecast;

import org.levelfield.graph.ConceptGraph;

/// The concepts and their graph as they were at the end of a year, in compressed arrays. Everything is counted from
/// works
/// until that year; nothing later is kept.
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
    final int[] neighbours;
    final float[] weights;
    final float[] recents;
    final double[] strengths;
    final double[] recentStrengths;

    Snapshot(ConceptHistory history, int until) {
        this.until = until;
        concepts = history.concepts();
        works = new int[concepts];
        titles = new int[concepts];
        firstYears = new int[concepts];
        java.util.Arrays.fill(firstYears, until + 1);
        degrees = new int[concepts];
        offsets = new int[concepts + 1];
        strengths = new double[concepts];
        recentStrengths = new double[concepts];
        for (int window = 0; window < WINDOWS.length; window++) {
            lately[window] = new int[concepts];
            met[window] = new int[concepts];
        }
        totalWorks = countWorks(history);
        ConceptGraph graph = history.graph();
        for (int concept = 0; concept < concepts; concept++) {
            degrees[concept] = graph.degree(concept, until);
            offsets[concept + 1] = Math.addExact(offsets[concept], degrees[concept]);
        }
        neighbours = new int[offsets[concepts]];
        weights = new float[neighbours.length];
        recents = new float[neighbours.length];
        fill(graph);
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

    private void fill(ConceptGraph graph) {
        for (int concept = 0; concept < concepts; concept++) {
            int at = offsets[concept];
            for (int place = graph.from(concept); at < offsets[concept + 1]; place++, at++) {
                int edge = graph.edge(place);
                int all = graph.weight(edge, until);
                neighbours[at] = graph.neighbour(place);
                weights[at] = all;
                recents[at] = all - graph.weight(edge, until - RECENT);
                strengths[concept] += all;
                recentStrengths[concept] += recents[at];
            }
            for (int window = 0; window < WINDOWS.length; window++) {
                met[window][concept] = degrees[concept] - graph.degree(concept, until - WINDOWS[window]);
            }
        }
    }

    /// Whether some work had named it by then.
    boolean present(int concept) {
        return works[concept] > 0;
    }

    /// Numbers of the concepts that some work had named by then.
    int[] presentConcepts() {
        return java.util.stream.IntStream.range(0, concepts)
                .filter(this::present)
                .toArray();
    }
}
