package org.levelfield.forecast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

    private static TreeGrowing.Settings settings(long seed) {
        return new TreeGrowing.Settings(320, 6, 0.08, 5, 8, 0.5, 0.5, seed);
    }

    /// Learns from lessons of one or several years, which share their bins.
    static LinkModel train(List<Lesson> lessons, long seed) {
        int size = lessons.stream().mapToInt(Lesson::size).sum();
        int features = lessons.getFirst().columns.length;
        byte[][] columns = new byte[features][size];
        boolean[] labels = new boolean[size];
        double[] offsets = new double[size];
        float[] weights = new float[size];
        Arrays.fill(weights, 1);
        int from = 0;
        for (Lesson lesson : lessons) {
            for (int feature = 0; feature < features; feature++) {
                System.arraycopy(lesson.columns[feature], 0, columns[feature], from, lesson.size());
            }
            System.arraycopy(lesson.labels, 0, labels, from, lesson.size());
            System.arraycopy(lesson.offsets, 0, offsets, from, lesson.size());
            from += lesson.size();
        }
        double mean = Arrays.stream(offsets).average().orElse(0);
        double yes = IntStream.range(0, size).filter(i -> labels[i]).count();
        double bias = Math.log((yes + 1) / (size - yes + 1)) - mean;
        for (int i = 0; i < size; i++) {
            offsets[i] += bias;
        }
        TreeGrowing.Cases cases = new TreeGrowing.Cases(lessons.getFirst().bins, columns, labels, offsets, weights);
        BoostedTrees trees = TreeGrowing.grow(settings(seed), cases);
        int[] met = IntStream.range(0, size).filter(i -> labels[i]).toArray();
        double[] logits = IntStream.of(met)
                .parallel()
                .mapToDouble(i -> bias + trees.sum(columns, i))
                .toArray();
        int[] works = lessons.stream()
                .flatMapToInt(lesson -> IntStream.of(lesson.works))
                .filter(count -> count > 0)
                .toArray();
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
