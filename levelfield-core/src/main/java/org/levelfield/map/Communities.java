package org.levelfield.map;

import java.util.Arrays;
import org.levelfield.graph.Leiden;
import org.levelfield.graph.WeightedGraph;

/// The communities of one level, found anew or kept.
final class Communities {

    /// Rounds of a search: later ones hardly change anything.
    private static final int ROUNDS = 10;

    private static final long SEED = 20_201;

    private Communities() {}

    /// Sought anew, from the previous communities where there are some.
    ///
    /// @param previous by concept a number, -1 for none; those of none begin alone
    static int[] sought(WeightedGraph ties, Level level, int[] previous) {
        return Leiden.communities(ties, level.resolution(), SEED + level.number(), ROUNDS, start(previous));
    }

    /// The previous communities, in which only those concepts change places that gain by it.
    static int[] kept(WeightedGraph ties, Level level, int[] previous) {
        return Leiden.adjusted(ties, level.resolution(), SEED + level.number(), start(previous));
    }

    private static int[] start(int[] previous) {
        int[] start = previous.clone();
        int next = Arrays.stream(previous).max().orElse(-1) + 1;
        for (int concept = 0; concept < start.length; concept++) {
            if (start[concept] < 0) {
                start[concept] = next++;
            }
        }
        return start;
    }
}
