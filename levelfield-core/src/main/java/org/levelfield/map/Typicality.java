package org.levelfield.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.levelfield.graph.ConceptGraph;

/// What is typical of a community, and not merely frequent: for every concept the log-odds of its joint mentions with
/// members of its community against those with others, shrunk towards what all concepts have, in standard errors
/// (Monroe, Colaresi and Quinn, Fightin' Words, 2008).
final class Typicality {

    private static final int NAMED = 3;

    /// Joint mentions of the prior, spread as all concepts are.
    private static final double PRIOR = 10_000;

    private final double[] scores;
    private final int[] communities;

    private Typicality(double[] scores, int[] communities) {
        this.scores = scores;
        this.communities = communities;
    }

    /// @param communities by concept; -1 for none
    static Typicality of(ConceptGraph graph, int[] communities, int count) {
        double[] within = new double[graph.concepts()];
        double[] all = new double[graph.concepts()];
        double[] ofCommunity = new double[count];
        double total = 0;
        for (int concept = 0; concept < graph.concepts(); concept++) {
            for (int place = graph.from(concept); place < graph.to(concept); place++) {
                int other = communities[graph.neighbour(place)];
                int works = graph.weight(graph.edge(place));
                all[concept] += works;
                total += works;
                if (other >= 0) {
                    ofCommunity[other] += works;
                    within[concept] += other == communities[concept] ? works : 0;
                }
            }
        }
        double[] scores = new double[graph.concepts()];
        for (int concept = 0; concept < scores.length; concept++) {
            if (communities[concept] >= 0 && all[concept] > 0) {
                scores[concept] = score(within[concept], ofCommunity[communities[concept]], all[concept], total);
            }
        }
        return new Typicality(scores, communities);
    }

    /// Weighted log-odds in standard errors.
    ///
    /// @param within joint mentions of the concept with members of the community, of `community` of anything with them
    /// @param all joint mentions of the concept, of `total` of anything
    static double score(double within, double community, double all, double total) {
        double prior = PRIOR * all / total;
        double inside = (within + prior) / (community + PRIOR - within - prior);
        double without = all - within + prior;
        double outside = without / Math.max(1, total - community + PRIOR - without);
        return Math.log(inside / outside) / Math.sqrt(1 / (within + prior) + 1 / without);
    }

    double score(int concept) {
        return scores[concept];
    }

    /// By community, its most typical concepts, the most typical first.
    List<List<Integer>> most(int count) {
        List<List<Integer>> typical = new ArrayList<>();
        for (int community = 0; community < count; community++) {
            typical.add(new ArrayList<>());
        }
        IntStream.range(0, scores.length)
                .filter(concept -> communities[concept] >= 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(concept -> -scores[concept])
                        .thenComparing(Comparator.naturalOrder()))
                .filter(concept -> typical.get(communities[concept]).size() < NAMED)
                .forEach(concept -> typical.get(communities[concept]).add(concept));
        return typical;
    }
}
