package org.levelfield.graph;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/// How alike the contexts of concepts are, whether or not they meet themselves: the cosine of sparse vectors, found
/// through an index by context. A vector's few entries are the concepts that its concept favours most.
public final class ContextLikeness {

    private final int[] offsets;
    private final int[] contexts;
    private final float[] weights;
    private final int[] indexOffsets;
    private final int[] indexed;
    private final float[] indexedWeights;

    private ContextLikeness(int[] offsets, int[] contexts, float[] weights) {
        this.offsets = offsets;
        this.contexts = contexts;
        this.weights = weights;
        int nodes = offsets.length - 1;
        indexOffsets = new int[nodes + 1];
        for (int context : contexts) {
            indexOffsets[context + 1]++;
        }
        Rows.accumulate(indexOffsets);
        indexed = new int[contexts.length];
        indexedWeights = new float[contexts.length];
        int[] next = indexOffsets.clone();
        for (int node = 0; node < nodes; node++) {
            for (int place = offsets[node]; place < offsets[node + 1]; place++) {
                int to = next[contexts[place]]++;
                indexed[to] = node;
                indexedWeights[to] = weights[place];
            }
        }
    }

    /// What a context is worth to a concept.
    @FunctionalInterface
    public interface Worth {
        /// @return not above 0 where it is none
        double of(int edge, int concept, int context);
    }

    /// @param takesPart which concepts have a vector and are contexts
    /// @param most entries of a vector
    public static ContextLikeness of(ConceptGraph graph, IntPredicate takesPart, Worth worth, int most) {
        int nodes = graph.concepts();
        int[] offsets = new int[nodes + 1];
        int[] contexts = new int[1 << 12];
        float[] weights = new float[1 << 12];
        int at = 0;
        for (int node = 0; node < nodes; node++) {
            long[] best = takesPart.test(node) ? best(graph, node, takesPart, worth, most) : new long[0];
            if (at + best.length > contexts.length) {
                contexts = Arrays.copyOf(contexts, 2 * contexts.length + best.length);
                weights = Arrays.copyOf(weights, contexts.length);
            }
            double squares = 0;
            for (long each : best) {
                double weight = Float.intBitsToFloat((int) (each >>> 32));
                squares += weight * weight;
            }
            for (long each : best) {
                contexts[at] = Integer.MAX_VALUE - (int) each;
                weights[at++] = (float) (Float.intBitsToFloat((int) (each >>> 32)) / Math.sqrt(squares));
            }
            offsets[node + 1] = at;
        }
        return new ContextLikeness(offsets, Arrays.copyOf(contexts, at), Arrays.copyOf(weights, at));
    }

    /// Weight and context of the best entries, packed; positive floats sort as their bits do.
    private static long[] best(ConceptGraph graph, int node, IntPredicate takesPart, Worth worth, int most) {
        long[] packed = new long[graph.to(node) - graph.from(node)];
        int count = 0;
        for (int place = graph.from(node); place < graph.to(node); place++) {
            int context = graph.neighbour(place);
            if (takesPart.test(context)) {
                double weight = worth.of(graph.edge(place), node, context);
                if (weight > 0) {
                    packed[count++] = (long) Float.floatToIntBits((float) weight) << 32 | Integer.MAX_VALUE - context;
                }
            }
        }
        Arrays.sort(packed, 0, count);
        return Arrays.copyOfRange(packed, Math.max(0, count - most), count);
    }

    /// The concepts whose contexts are most like those of one.
    ///
    /// @param wanted which of them count
    /// @param trust by concept, what a likeness to it is multiplied by
    /// @param gathered emptied afterwards; one a thread
    /// @return the most alike first, of equals the one with the smaller number
    int[] nearest(int concept, IntPredicate wanted, IntToDoubleFunction trust, int most, Gathered gathered) {
        for (int place = offsets[concept]; place < offsets[concept + 1]; place++) {
            int context = contexts[place];
            for (int i = indexOffsets[context]; i < indexOffsets[context + 1]; i++) {
                gathered.add(indexed[i], (double) weights[place] * indexedWeights[i]);
            }
        }
        long[] packed = new long[gathered.size()];
        for (int i = 0; i < packed.length; i++) {
            int other = gathered.key(i);
            packed[i] = (long) Float.floatToIntBits((float) (gathered.sum(other) * trust.applyAsDouble(other))) << 32
                    | Integer.MAX_VALUE - other;
        }
        gathered.clear();
        Arrays.sort(packed);
        int[] nearest = new int[most];
        int count = 0;
        for (int i = packed.length - 1; i >= 0 && count < most; i--) {
            int other = Integer.MAX_VALUE - (int) packed[i];
            if (other != concept && wanted.test(other)) {
                nearest[count++] = other;
            }
        }
        return Arrays.copyOf(nearest, count);
    }

    /// Takes the nearest of each concept, in the order of concepts.
    @FunctionalInterface
    public interface Taker {
        void take(int concept, int[] nearest);
    }

    /// The nearest of all concepts.
    public void all(IntPairPredicate wanted, IntToDoubleFunction trust, int most, Taker taker) {
        Gathered gathered = new Gathered(offsets.length - 1);
        for (int concept = 0; concept + 1 < offsets.length; concept++) {
            int own = concept;
            taker.take(concept, nearest(concept, other -> wanted.test(own, other), trust, most, gathered));
        }
    }

    /// Which pairs count.
    @FunctionalInterface
    public interface IntPairPredicate {
        boolean test(int one, int other);
    }

    /// The cosine of two concepts' contexts, 0 to 1.
    public double likeness(int one, int other) {
        double sum = 0;
        for (int place = offsets[one]; place < offsets[one + 1]; place++) {
            sum += weights[place] * weight(other, contexts[place]);
        }
        return sum;
    }

    /// The contexts that make most of the likeness of two concepts, the strongest first.
    public int[] shared(int one, int other, int most) {
        long[] packed = new long[offsets[one + 1] - offsets[one]];
        int count = 0;
        for (int place = offsets[one]; place < offsets[one + 1]; place++) {
            float product = weights[place] * weight(other, contexts[place]);
            if (product > 0) {
                packed[count++] = (long) Float.floatToIntBits(product) << 32 | Integer.MAX_VALUE - contexts[place];
            }
        }
        Arrays.sort(packed, 0, count);
        int[] shared = new int[Math.min(most, count)];
        for (int i = 0; i < shared.length; i++) {
            shared[i] = Integer.MAX_VALUE - (int) packed[count - 1 - i];
        }
        return shared;
    }

    private float weight(int concept, int context) {
        for (int place = offsets[concept]; place < offsets[concept + 1]; place++) {
            if (contexts[place] == context) {
                return weights[place];
            }
        }
        return 0;
    }
}
