package org.levelfield.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The likeliest of all pairs that a snapshot has never seen together. All pairs of the concepts that are named most
/// lately
/// are looked at; the most promising by resource allocation's cheap kin, the product of recent works, are scored.
final class OpenPairs {

    /// Concepts among which pairs are looked for: below them no pair is likely.
    private static final int CONCEPTS = 3_000;

    private static final int SHORTLIST = 200_000;
    private static final int BRIDGES = 3;

    /// Years of the horizon that decides the order.
    private static final int DECIDING = 3;

    private final ConceptHistory history;
    private final PairFeatures features;
    private final GenericWords generic = GenericWords.read();

    OpenPairs(ConceptHistory history, PairFeatures features) {
        this.history = history;
        this.features = features;
    }

    /// The likeliest pairs first.
    ///
    /// @param models by horizon, of which the one nearest to three years decides the order
    List<OpenPair> top(SortedMap<Integer, LinkModel> models, int most) {
        Pairs pairs = shortlist();
        LinkModel deciding = deciding(models);
        double[] scores = Forecast.probabilities(features, deciding, pairs);
        int[] best = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer pair) -> scores[pair])
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
        Pairs kept = new Pairs(
                IntStream.of(best).map(pair -> pairs.ones()[pair]).toArray(),
                IntStream.of(best).map(pair -> pairs.others()[pair]).toArray());
        float[][] rows = features.rows(kept);
        SortedMap<Integer, double[]> said = new TreeMap<>();
        models.forEach((horizon, model) -> said.put(horizon, model.probabilities(rows)));
        double[] attention = deciding.expectedWorks(rows);
        List<OpenPair> open = IntStream.range(0, best.length)
                .mapToObj(i -> open(kept.ones()[i], kept.others()[i], horizons(said, i), attention[i]))
                .toList();
        return LatestWorks.named(history, features.snapshot().until, open);
    }

    private static LinkModel deciding(SortedMap<Integer, LinkModel> models) {
        LinkModel found = models.values().iterator().next();
        for (Map.Entry<Integer, LinkModel> each : models.entrySet()) {
            found = each.getKey() <= DECIDING ? each.getValue() : found;
        }
        return found;
    }

    private static SortedMap<Integer, Double> horizons(SortedMap<Integer, double[]> said, int pair) {
        SortedMap<Integer, Double> each = new TreeMap<>();
        double least = 0;
        for (Map.Entry<Integer, double[]> horizon : said.entrySet()) { // more years never make a meeting less likely
            least = Math.max(least, horizon.getValue()[pair]);
            each.put(horizon.getKey(), least);
        }
        return each;
    }

    private OpenPair open(int one, int other, SortedMap<Integer, Double> probabilities, double attention) {
        Snapshot at = features.snapshot();
        boolean swap = at.works[one] < at.works[other];
        int more = swap ? other : one;
        int less = swap ? one : other;
        int common = 0;
        for (int place = at.offsets[less]; place < at.offsets[less + 1]; place++) {
            common += at.together(more, at.neighbours[place]) > 0 ? 1 : 0;
        }
        double either = Math.max(1, at.degrees[more] + at.degrees[less] - common);
        return new OpenPair(more, less, probabilities, attention, 1 - common / either, bridges(more, less));
    }

    private Pairs shortlist() {
        Snapshot at = features.snapshot();
        int[] lively = IntStream.of(at.presentConcepts())
                .filter(concept -> !generic.isGeneric(history.name(concept)))
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
