package org.levelfield.graph;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/// How alike the contexts of concepts are, whether or not they meet themselves: the cosine of sparse vectors. A
/// vector's
/// entries are the contexts that its concept favours most.
///
/// The nearest are sought in two steps: an index over the few strongest entries of each vector proposes candidates, and
/// the cosine of the whole vectors decides among these. Eight bytes an entry, and eight more a strong entry.
public final class ContextLikeness {

    /// Entries of a vector that propose candidates.
    private static final int STRONG = 40;

    /// Candidates whose whole vectors are compared, as a multiple of those asked for.
    private static final int PROPOSED = 6;

    private final int[] offsets;
    private final int[] contexts;
    private final float[] weights;
    private final float[] weakestStrong;
    private final int[] indexOffsets;
    private final int[] indexed;
    private final float[] indexedWeights;

    private ContextLikeness(int[] offsets, int[] contexts, float[] weights, float[] weakestStrong) {
        this.offsets = offsets;
        this.contexts = contexts;
        this.weights = weights;
        this.weakestStrong = weakestStrong;
        int nodes = offsets.length - 1;
        indexOffsets = new int[nodes + 1];
        for (int node = 0; node < nodes; node++) {
            for (int place = offsets[node]; place < offsets[node + 1]; place++) {
                indexOffsets[contexts[place] + 1] += weights[place] >= weakestStrong[node] ? 1 : 0;
            }
        }
        Rows.accumulate(indexOffsets);
        indexed = new int[indexOffsets[nodes]];
        indexedWeights = new float[indexed.length];
        int[] next = indexOffsets.clone();
        for (int node = 0; node < nodes; node++) {
            for (int place = offsets[node]; place < offsets[node + 1]; place++) {
                if (weights[place] >= weakestStrong[node]) {
                    int to = next[contexts[place]]++;
                    indexed[to] = node;
                    indexedWeights[to] = weights[place];
                }
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
        float[] weakestStrong = new float[nodes];
        int at = 0;
        for (int node = 0; node < nodes; node++) {
            long[] best = takesPart.test(node) ? best(graph, node, takesPart, worth, most) : new long[0];
            if (at + best.length > contexts.length) {
                int wanted = contexts.length + (contexts.length >> 1) + best.length;
                contexts = Arrays.copyOf(contexts, wanted);
                weights = Arrays.copyOf(weights, wanted);
            }
            double squares = 0;
            for (long each : best) {
                squares += Math.pow(weightOf(each), 2);
            }
            double length = Math.sqrt(squares);
            if (best.length > 0) {
                weakestStrong[node] = (float) (weightOf(best[Math.max(0, best.length - STRONG)]) / length);
            }
            byContext(best);
            for (long each : best) {
                contexts[at] = (int) (each >>> 32);
                weights[at++] = (float) (Float.intBitsToFloat((int) each) / length);
            }
            offsets[node + 1] = at;
        }
        return new ContextLikeness(offsets, Arrays.copyOf(contexts, at), Arrays.copyOf(weights, at), weakestStrong);
    }

    private static float weightOf(long packed) {
        return Float.intBitsToFloat((int) (packed >>> 32));
    }

    /// Weight and context of the best entries, packed, ascending; positive floats sort as their bits do.
    private static long[] best(ConceptGraph graph, int node, IntPredicate takesPart, Worth worth, int most) {
        long[] packed = new long[graph.to(node) - graph.from(node)];
        int count = 0;
        for (int place = graph.from(node); place < graph.to(node); place++) {
            int context = graph.neighbour(place);
            if (takesPart.test(context)) {
                double weight = worth.of(graph.edge(place), node, context);
                if (weight > 0) {
                    packed[count++] = packed((float) weight, context);
                }
            }
        }
        Arrays.sort(packed, 0, count);
        return Arrays.copyOfRange(packed, Math.max(0, count - most), count);
    }

    /// Of equal weights the smaller number stands above.
    private static long packed(float weight, int number) {
        return (long) Float.floatToIntBits(weight) << 32 | Integer.MAX_VALUE - number;
    }

    private static int numberOf(long packed) {
        return Integer.MAX_VALUE - (int) packed;
    }

    /// Swaps what is packed, so that the context stands above, and sorts by it.
    private static void byContext(long[] best) {
        for (int i = 0; i < best.length; i++) {
            best[i] = (long) numberOf(best[i]) << 32 | best[i] >>> 32;
        }
        Arrays.sort(best);
    }

    /// Takes the nearest of each concept, the most alike first, of equals the one with the smaller number; called from
    /// several threads, once a concept.
    @FunctionalInterface
    public interface Taker {
        void take(int concept, int[] nearest);
    }

    /// Which pairs count.
    @FunctionalInterface
    public interface IntPairPredicate {
        boolean test(int one, int other);
    }

    /// The nearest of all concepts.
    ///
    /// @param wanted which pairs count
    /// @param trust by concept, what a likeness to it is multiplied by, 0 to 1
    /// @param threads at least 1; the result does not depend on them
    public void all(IntPairPredicate wanted, IntToDoubleFunction trust, int most, int threads, Taker taker) {
        int nodes = offsets.length - 1;
        float[] trusted = new float[nodes];
        for (int node = 0; node < nodes; node++) {
            trusted[node] = (float) trust.applyAsDouble(node);
        }
        Chunks.run(nodes, threads, () -> {
            Seeker seeker = new Seeker(trusted, most);
            return (from, to) -> {
                for (int concept = from; concept < to; concept++) {
                    taker.take(concept, seeker.nearest(concept, wanted));
                }
            };
        });
    }

    /// The arrays of one thread.
    private final class Seeker {
        private final float[] trusted;
        private final Gathered gathered = new Gathered(offsets.length - 1);
        private final float[] own = new float[offsets.length - 1];
        private final HighestPacked proposed;
        private final HighestPacked compared;

        Seeker(float[] trusted, int most) {
            this.trusted = trusted;
            proposed = new HighestPacked(PROPOSED * most);
            compared = new HighestPacked(most);
        }

        int[] nearest(int concept, IntPairPredicate wanted) {
            propose(concept);
            for (int place = offsets[concept]; place < offsets[concept + 1]; place++) {
                own[contexts[place]] = weights[place];
            }
            compared.clear();
            for (int i = 0; i < proposed.size(); i++) {
                int other = numberOf(proposed.get(i));
                if (wanted.test(concept, other)) {
                    float sum = 0;
                    for (int place = offsets[other]; place < offsets[other + 1]; place++) {
                        sum += own[contexts[place]] * weights[place];
                    }
                    compared.add(packed(sum * trusted[other], other));
                }
            }
            for (int place = offsets[concept]; place < offsets[concept + 1]; place++) {
                own[contexts[place]] = 0;
            }
            return Arrays.stream(compared.descending())
                    .mapToInt(ContextLikeness::numberOf)
                    .toArray();
        }

        private void propose(int concept) {
            for (int place = offsets[concept]; place < offsets[concept + 1]; place++) {
                if (weights[place] >= weakestStrong[concept]) {
                    int context = contexts[place];
                    for (int i = indexOffsets[context]; i < indexOffsets[context + 1]; i++) {
                        gathered.add(indexed[i], (double) weights[place] * indexedWeights[i]);
                    }
                }
            }
            proposed.clear();
            for (int i = 0; i < gathered.size(); i++) {
                int other = gathered.key(i);
                if (other != concept) {
                    proposed.add(packed((float) (gathered.sum(other) * trusted[other]), other));
                }
            }
            gathered.clear();
        }
    }

    /// The cosine of two concepts' contexts, 0 to 1.
    public double likeness(int one, int other) {
        double sum = 0;
        int at = offsets[other];
        for (int place = offsets[one]; place < offsets[one + 1]; place++) {
            while (at < offsets[other + 1] && contexts[at] < contexts[place]) {
                at++;
            }
            if (at < offsets[other + 1] && contexts[at] == contexts[place]) {
                sum += (double) weights[place] * weights[at];
            }
        }
        return sum;
    }

    /// The contexts that make most of the likeness of two concepts, the strongest first.
    public int[] shared(int one, int other, int most) {
        HighestPacked shared = new HighestPacked(most);
        int at = offsets[other];
        for (int place = offsets[one]; place < offsets[one + 1]; place++) {
            while (at < offsets[other + 1] && contexts[at] < contexts[place]) {
                at++;
            }
            if (at < offsets[other + 1] && contexts[at] == contexts[place]) {
                shared.add(packed(weights[place] * weights[at], contexts[place]));
            }
        }
        return Arrays.stream(shared.descending())
                .mapToInt(ContextLikeness::numberOf)
                .toArray();
    }
}
