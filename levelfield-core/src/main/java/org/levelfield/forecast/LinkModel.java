package org.levelfield.forecast;

import java.util.Arrays;
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

    private LinkModel(BoostedTrees trees, double bias, Calibration calibration) {
        this.trees = trees;
        this.bias = bias;
        this.calibration = calibration;
    }

    private static TreeGrowing.Settings settings(long seed) {
        return new TreeGrowing.Settings(
                Integer.getInteger("lf.trees", 320),
                Integer.getInteger("lf.depth", 6),
                Integer.getInteger("lf.rate", 80) / 1000.0, 5, 8, 0.5, 0.5, seed);
    }

    /// Learns from lessons of one or several years, which share their bins.
    static LinkModel train(List<Lesson> lessons, long seed) {
        int size = lessons.stream().mapToInt(Lesson::size).sum();
        int features = lessons.getFirst().columns.length;
        byte[][] columns = new byte[features][size];
        boolean[] labels = new boolean[size];
        double[] offsets = new double[size];
        float[] weights = new float[size];
        double power = Integer.getInteger("lf.power", 0) / 100.0;
        int from = 0;
        for (Lesson lesson : lessons) {
            for (int feature = 0; feature < features; feature++) {
                System.arraycopy(lesson.columns[feature], 0, columns[feature], from, lesson.size());
            }
            System.arraycopy(lesson.labels, 0, labels, from, lesson.size());
            System.arraycopy(lesson.offsets, 0, offsets, from, lesson.size());
            for (int i = 0; i < lesson.size(); i++) {
                weights[from + i] = (float) (lesson.labels[i] ? Math.pow(lesson.works[i], power) : 1);
            }
            from += lesson.size();
        }
        double mean = Arrays.stream(offsets).average().orElse(0);
        double yes = IntStream.range(0, size).filter(i -> labels[i]).count();
        double bias = Math.log((yes + 1) / (size - yes + 1)) - mean;
        for (int i = 0; i < size; i++) {
            offsets[i] += bias;
        }
        TreeGrowing.Cases cases =
                new TreeGrowing.Cases(lessons.getFirst().bins, columns, labels, offsets, weights);
        return new LinkModel(TreeGrowing.grow(settings(seed), cases), bias, Calibration.NONE);
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
        return new LinkModel(trees, bias, by);
    }

    /// The probability of each row's pair.
    double[] probabilities(float[][] rows) {
        return IntStream.range(0, rows.length)
                .parallel()
                .mapToDouble(row -> calibration.probability(bias + trees.sum(rows[row])))
                .toArray();
    }
}
