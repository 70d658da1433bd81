package org.levelfield.map;

import java.util.Arrays;
import org.levelfield.graph.ConceptGraph;
import org.levelfield.graph.WeightedGraph;

/// How strongly concepts belong together.
///
/// The weight of two concepts is the number of works that name both times the logarithm of how much oftener that is
/// than
/// chance would have it (positive pointwise mutual information, weighted by count, also called local mutual
/// information). The count alone would tie everything to the words that all works use; the logarithm alone, and
/// association strength even more, would set a pair that met once above one that meets in a hundred works. Of each
/// concept its strongest ties are kept, and those that keep it.
final class Ties {

    private final ConceptGraph graph;
    private final int[] works;
    private final int allWorks;

    /// @param works by concept, those that name it
    Ties(ConceptGraph graph, int[] works, int allWorks) {
        this.graph = graph;
        this.works = works;
        this.allWorks = allWorks;
    }

    /// How much oftener two concepts meet than chance would have it, in natural logarithms; below 0 for seldomer.
    double information(int edge, int one, int other) {
        double expected = (double) works[one] * works[other] / Math.max(1, allWorks);
        return Math.log(graph.weight(edge) / Math.max(expected, Double.MIN_NORMAL));
    }

    double weight(int edge, int one, int other) {
        return graph.weight(edge) * Math.max(0, information(edge, one, other));
    }

    /// @param strongest how many of each concept are kept at least
    WeightedGraph strongest(int strongest) {
        float[] weights = weights();
        float[] least = new float[graph.concepts()];
        for (int concept = 0; concept < least.length; concept++) {
            least[concept] = kept(weights, concept, strongest);
        }
        int[] ones = new int[1 << 12];
        int[] others = new int[1 << 12];
        double[] kept = new double[1 << 12];
        int count = 0;
        for (int concept = 0; concept < least.length; concept++) {
            for (int place = graph.from(concept); place < graph.to(concept); place++) {
                int other = graph.neighbour(place);
                float weight = weights[graph.edge(place)];
                if (other > concept && weight > 0 && weight >= Math.min(least[concept], least[other])) {
                    if (count == ones.length) {
                        ones = Arrays.copyOf(ones, 2 * count);
                        others = Arrays.copyOf(others, 2 * count);
                        kept = Arrays.copyOf(kept, 2 * count);
                    }
                    ones[count] = concept;
                    others[count] = other;
                    kept[count++] = weight;
                }
            }
        }
        return WeightedGraph.of(
                least.length, Arrays.copyOf(ones, count), Arrays.copyOf(others, count), Arrays.copyOf(kept, count));
    }

    private float[] weights() {
        float[] weights = new float[graph.edges()];
        for (int concept = 0; concept < graph.concepts(); concept++) {
            for (int place = graph.from(concept); place < graph.to(concept); place++) {
                int other = graph.neighbour(place);
                if (other > concept) {
                    weights[graph.edge(place)] = (float) weight(graph.edge(place), concept, other);
                }
            }
        }
        return weights;
    }

    /// The weight of the last tie of a concept that is kept for its own sake.
    private float kept(float[] weights, int concept, int strongest) {
        int from = graph.from(concept);
        int degree = graph.to(concept) - from;
        float[] own = new float[degree];
        for (int i = 0; i < degree; i++) {
            own[i] = weights[graph.edge(from + i)];
        }
        Arrays.sort(own);
        return degree <= strongest ? 0 : own[degree - strongest];
    }
}
