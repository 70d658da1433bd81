package org.levelfield.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.levelfield.learn.BoostedTrees;
import org.levelfield.learn.TreeGrowing;

/// The probability that two concepts never seen together will be within the horizon, learned from what became of the
/// pairs
/// of earlier years of the same field.
///
/// Pairs that meet are one in hundreds, so the sample is uneven, and by known probabilities: positives evenly,
/// negatives half
/// evenly and half by neighbours. The log-odds of being drawn are given to the trees as an offset; what they add are
/// log-odds at the natural rate.
final class LinkModel {

    private static final int POSITIVES = 60_000;
    private static final int NEGATIVES = 120_000;
    private static final TreeGrowing.Settings TREES = new TreeGrowing.Settings(320, 6, 0.08, 5, 8, 0.5, 0.5, 1);

    private final BoostedTrees trees;
    private final double bias;

    private LinkModel(BoostedTrees trees, double bias) {
        this.trees = trees;
        this.bias = bias;
    }

    /// Labelled rows of one earlier year.
    @SuppressWarnings("ArrayRecordComponent") // millions of numbers, never compared
    record Lesson(float[][] rows, boolean[] labels, double[] offsets) {}

    /// What can be learned at a year: features until then, labels from the horizon after it.
    static Lesson lesson(ConceptHistory history, PairFeatures features, int horizon, long seed) {
        PairSampling sampling = new PairSampling(history, features.snapshot(), horizon, seed);
        PairSampling.Drawn positives = sampling.positives(POSITIVES, 1);
        int yes = positives.pairs().size();
        int no = Math.min(NEGATIVES, 20 * yes + 200);
        int[] ones = java.util.Arrays.copyOf(positives.pairs().ones(), yes + no);
        int[] others = java.util.Arrays.copyOf(positives.pairs().others(), yes + no);
        for (int i = 0; i < no; i++) {
            int[] pair = i % 2 == 0 ? sampling.evenNegative() : sampling.attachedNegative();
            ones[yes + i] = pair[0];
            others[yes + i] = pair[1];
        }
        double drawnPositive = (double) yes / Math.max(1, positives.of());
        boolean[] labels = new boolean[yes + no];
        double[] offsets = new double[yes + no];
        for (int i = 0; i < offsets.length; i++) {
            labels[i] = i < yes;
            offsets[i] = Math.log(drawnPositive / (no * sampling.density(ones[i], others[i])));
        }
        return new Lesson(features.rows(new Pairs(ones, others)), labels, offsets);
    }

    /// Learns from lessons of one or several years.
    static LinkModel train(List<Lesson> lessons, long seed) {
        List<float[]> rows = new ArrayList<>();
        int size = lessons.stream().mapToInt(lesson -> lesson.labels().length).sum();
        boolean[] labels = new boolean[size];
        double[] offsets = new double[size];
        for (Lesson lesson : lessons) {
            for (int i = 0; i < lesson.labels().length; i++) {
                labels[rows.size()] = lesson.labels()[i];
                offsets[rows.size()] = lesson.offsets()[i];
                rows.add(lesson.rows()[i]);
            }
        }
        double mean = java.util.Arrays.stream(offsets).average().orElse(0);
        double yes = IntStream.range(0, size).filter(i -> labels[i]).count();
        double bias = Math.log((yes + 1) / (size - yes + 1)) - mean;
        for (int i = 0; i < size; i++) {
            offsets[i] += bias;
        }
        TreeGrowing.Settings settings = new TreeGrowing.Settings(
                TREES.trees(),
                TREES.depth(),
                TREES.rate(),
                TREES.smoothing(),
                TREES.leaf(),
                TREES.rowShare(),
                TREES.featureShare(),
                seed);
        return new LinkModel(TreeGrowing.grow(settings, rows.toArray(float[][]::new), labels, offsets), bias);
    }

    /// The probability of each row's pair.
    double[] probabilities(float[][] rows) {
        return IntStream.range(0, rows.length)
                .parallel()
                .mapToDouble(row -> 1 / (1 + Math.exp(-bias - trees.sum(rows[row]))))
                .toArray();
    }
}
