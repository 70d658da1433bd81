package org.levelfield.forecast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.levelfield.learn.BoostedTrees;
import org.levelfield.learn.Calibration;
import org.levelfield.learn.TreeGrowing;

/// The probability that two concepts never seen together will be within the horizon, learned from what became of the
/// pairs of earlier years of the same field.
///
/// The log-odds by which a lesson has more positives than nature are given to the trees as an offset; what they add are
/// log-odds at the natural rate of the years learned from. The rate drifts, so a [Calibration] comes on top.
final class LinkModel {

    private final BoostedTrees trees;
    private final double bias;
    private final Calibration calibration;
    private final Works works;

    private LinkModel(BoostedTrees trees, double bias, Calibration calibration, Works works) {
        this.trees = trees;
        this.bias = bias;
        this.calibration = calibration;
        this.works = works;
    }

    /// In how many works pairs met that met at all, by what was said of them: even shares of those learned from.
    @SuppressWarnings("ArrayRecordComponent") // a short table, never compared
    private record Works(double[] logits, double[] means) {

        private static final int SHARES = 10;

        /// @param logits of pairs that met
        static Works of(double[] logits, int[] works) {
            int[] order = IntStream.range(0, logits.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> logits[i]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            double[] from = new double[SHARES];
            double[] means = new double[SHARES];
            for (int share = 0; share < SHARES; share++) {
                int low = (int) ((long) share * order.length / SHARES);
                int high = (int) ((long) (share + 1) * order.length / SHARES);
                from[share] = low == high ? Double.POSITIVE_INFINITY : logits[order[low]];
                means[share] = Arrays.stream(order, low, high)
                        .map(i -> works[i])
                        .average()
                        .orElse(1);
            }
            return new Works(from, means);
        }

        double mean(double logit) {
            int share = 0;
            while (share + 1 < SHARES && logit >= logits[share + 1]) {
                share++;
            }
            return means[share];
        }
    }

    /// Many small steps over few features and rows each: trees that see different things, and little time. Small
    /// fields take smaller leaves.
    private static TreeGrowing.Settings settings(int cases, long seed) {
        double least = Math.min(30, 3 + cases / 6_000.0);
        return new TreeGrowing.Settings(700, 6, 0.04, least, least, 0.25, 0.15, seed);
    }

    static LinkModel train(Lesson lesson, long seed) {
        int size = lesson.size();
        float[] weights = new float[size];
        Arrays.fill(weights, 1);
        int[] met = IntStream.range(0, size).filter(i -> lesson.labels[i]).toArray();
        double mean = Arrays.stream(lesson.offsets).average().orElse(0);
        double bias = Math.log((met.length + 1.0) / (size - met.length + 1.0)) - mean;
        double[] offsets =
                Arrays.stream(lesson.offsets).map(offset -> offset + bias).toArray();
        BoostedTrees trees = TreeGrowing.grow(
                settings(size, seed),
                new TreeGrowing.Cases(lesson.bins, lesson.columns, lesson.labels, offsets, weights));
        double[] logits = IntStream.of(met)
                .parallel()
                .mapToDouble(i -> bias + trees.sum(lesson.columns, i))
                .toArray();
        int[] works = IntStream.of(met).map(i -> lesson.works[i]).toArray();
        return new LinkModel(trees, bias, Calibration.NONE, Works.of(logits, works));
    }

    /// What this model, learned from years before a lesson, says of it, set against what happened.
    Calibration calibration(Lesson lesson) {
        double[] logits = IntStream.range(0, lesson.size())
                .parallel()
                .mapToDouble(i -> bias + trees.sum(lesson.columns, i))
                .toArray();
        return Calibration.fit(logits, lesson.labels, lesson.natural);
    }

    LinkModel calibrated(Calibration by) {
        return new LinkModel(trees, bias, by, works);
    }

    /// The probability of each row's pair.
    double[] probabilities(float[][] rows) {
        return IntStream.range(0, rows.length)
                .parallel()
                .mapToDouble(row -> calibration.probability(bias + trees.sum(rows[row])))
                .toArray();
    }

    /// Works within the horizon that name both concepts of each row's pair: the probability times the works of pairs
    /// that met and were as likely.
    double[] expectedWorks(float[][] rows) {
        return IntStream.range(0, rows.length)
                .mapToDouble(row -> bias + trees.sum(rows[row]))
                .map(logit -> calibration.probability(logit) * works.mean(logit))
                .toArray();
    }
}
