package org.levelfield.graph;

import java.util.Arrays;
import java.util.SplittableRandom;

/// A citation graph whose citations are dealt anew, and which keeps for every work how many works of which year it
/// cites
/// and is cited by: two citations between the same two years exchange their cited works, unless a work would then cite
/// one twice or itself. The chain of exchanges goes on from one call to the next.
///
/// The null model of B. Uzzi, S. Mukherjee, M. Stringer, B. Jones, Atypical combinations and scientific impact, Science
/// 342
/// (2013), 468-472.
final class EdgeSwitching {

    private final CitationGraph graph;
    private final int[] citing;
    private final int[] cited;

    /// Places of citations, those between the same two years next to each other.
    private final int[] places;

    /// Where each pair of years begins among the places, and the end of the last.
    private final int[] strata;

    private final SplittableRandom random;

    EdgeSwitching(CitationGraph graph, long seed) {
        this.graph = graph;
        random = new SplittableRandom(seed);
        cited = graph.references().clone();
        citing = new int[cited.length];
        for (int node = 0; node < graph.nodes(); node++) {
            Arrays.fill(citing, graph.referencesFrom(node), graph.referencesFrom(node + 1), node);
        }
        long[] keys = new long[cited.length];
        int[] yearIndex = yearIndex(graph);
        for (int place = 0; place < keys.length; place++) {
            long pair = (long) yearIndex[citing[place]] << 16 | yearIndex[cited[place]];
            keys[place] = pair << 31 | place;
        }
        Arrays.sort(keys);
        places = new int[keys.length];
        int[] starts = new int[keys.length + 1];
        int found = 0;
        for (int i = 0; i < keys.length; i++) {
            places[i] = (int) (keys[i] & Integer.MAX_VALUE);
            if (i == 0 || keys[i] >>> 31 != keys[i - 1] >>> 31) {
                starts[found++] = i;
            }
        }
        starts[found] = keys.length;
        strata = Arrays.copyOf(starts, found + 1);
    }

    /// Every year's place among the years that occur, by node.
    private static int[] yearIndex(CitationGraph graph) {
        int[] index = new int[graph.nodes()];
        for (int node = 1; node < index.length; node++) {
            index[node] = index[node - 1] + (graph.year(node) != graph.year(node - 1) ? 1 : 0);
        }
        return index;
    }

    /// Tries so many exchanges for each citation.
    void run(int triesPerCitation) {
        for (int stratum = 0; stratum + 1 < strata.length; stratum++) {
            int from = strata[stratum];
            int size = strata[stratum + 1] - from;
            if (size > 1) {
                for (long left = (long) size * triesPerCitation; left > 0; left--) {
                    exchange(places[from + random.nextInt(size)], places[from + random.nextInt(size)]);
                }
            }
        }
    }

    private void exchange(int one, int other) {
        int citingOne = citing[one];
        int citingOther = citing[other];
        int citedOne = cited[one];
        int citedOther = cited[other];
        if (citingOne == citedOther
                || citingOther == citedOne
                || cites(citingOne, citedOther)
                || cites(citingOther, citedOne)) {
            return;
        }
        cited[one] = citedOther;
        cited[other] = citedOne;
    }

    private boolean cites(int node, int reference) {
        for (int place = graph.referencesFrom(node); place < graph.referencesFrom(node + 1); place++) {
            if (cited[place] == reference) {
                return true;
            }
        }
        return false;
    }

    /// The works that are cited now, in the places of the graph's references.
    int[] cited() {
        return cited;
    }
}
