package org.levelfield.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The likeliest of all pairs that a snapshot has never seen together. All pairs of the concepts that are named most
/// lately
/// are looked at; the most promising by resource allocation's cheap kin, the product of recent works, are scored.
final class OpenPairs {

    /// Concepts among which pairs are looked for: below them no pair is likely.
    private static final int CONCEPTS = 3_000;

    private static final int SHORTLIST = 200_000;
    private static final int BRIDGES = 3;

    private final ConceptHistory history;
    private final PairFeatures features;
    private final LinkModel model;

    OpenPairs(ConceptHistory history, PairFeatures features, LinkModel model) {
        this.history = history;
        this.features = features;
        this.model = model;
    }

    List<OpenPair> top(int most) {
        Pairs pairs = shortlist();
        double[] scores = Forecast.probabilities(features, model, pairs);
        List<OpenPair> best = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer pair) -> scores[pair])
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .map(pair -> new OpenPair(
                        pairs.ones()[pair],
                        pairs.others()[pair],
                        scores[pair],
                        bridges(pairs.ones()[pair], pairs.others()[pair])))
                .toList();
        return LatestWorks.named(history, features.snapshot().until, best);
    }

    private Pairs shortlist() {
        Snapshot at = features.snapshot();
        int[] lively = IntStream.of(at.presentConcepts())
                .boxed()
                .sorted(Comparator.comparingInt((Integer concept) -> -at.lately[2][concept])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(CONCEPTS)
                .mapToInt(Integer::intValue)
                .toArray();
        long[] keys = new long[lively.length * (lively.length - 1) / 2];
        int size = 0;
        for (int i = 0; i < lively.length; i++) {
            for (int j = i + 1; j < lively.length; j++) {
                if (at.together(lively[i], lively[j]) == 0) {
                    long product = (long) at.lately[2][lively[i]] * at.lately[2][lively[j]];
                    keys[size++] = -(Math.min(product, 1L << 38) << 24) | ((long) i << 12 | j);
                }
            }
        }
        Arrays.sort(keys, 0, size);
        int[] ones = new int[Math.min(SHORTLIST, size)];
        int[] others = new int[ones.length];
        for (int k = 0; k < ones.length; k++) {
            ones[k] = lively[(int) (keys[k] >>> 12 & 0xfff)];
            others[k] = lively[(int) (keys[k] & 0xfff)];
        }
        return new Pairs(ones, others);
    }

    /// The concepts that tie two most: works with the one times works with the other, over the bridge's own.
    private List<OpenPair.Bridge> bridges(int one, int other) {
        Snapshot at = features.snapshot();
        List<OpenPair.Bridge> bridges = new ArrayList<>();
        for (int place = at.offsets[one]; place < at.offsets[one + 1]; place++) {
            int bridge = at.neighbours[place];
            int works = at.together(bridge, other);
            if (works > 0) {
                bridges.add(new OpenPair.Bridge(bridge, at.weights[place], works, "", ""));
            }
        }
        bridges.sort(Comparator.comparingDouble((OpenPair.Bridge bridge) ->
                        -(double) bridge.worksWithOne() * bridge.worksWithOther() / at.strengths[bridge.concept()])
                .thenComparingInt(OpenPair.Bridge::concept));
        return bridges.subList(0, Math.min(BRIDGES, bridges.size()));
    }
}
