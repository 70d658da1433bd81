package org.levelfield.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.levelfield.learn.Bins;

/// What can be learned at a year: features of pairs until then, labels from the horizon after it.
///
/// Pairs that meet are one in hundreds, so the sample is uneven, and by known probabilities: positives evenly,
/// negatives half evenly and half by neighbours.
final class Lesson {

    /// Positive pairs that a model is learned from.
    static final int MANY = 60_000;

    /// Positive pairs that tell how far a model is off.
    static final int FEW = 20_000;

    private static final int SLICE = 30_000;

    /// One in so many rows tells where values are cut.
    private static final int CUTTING = 6;

    final Bins bins;
    final byte[][] columns;
    final boolean[] labels;

    /// In how many works of the horizon each pair met.
    final int[] works;

    /// The log-odds by which the sample has more positives than nature.
    final double[] offsets;

    /// How many pairs of nature each stands for.
    final double[] natural;

    private Lesson(Bins bins, int size) {
        this.bins = bins;
        columns = new byte[bins.features()][size];
        labels = new boolean[size];
        works = new int[size];
        offsets = new double[size];
        natural = new double[size];
    }

    /// @param most positive pairs; there are twice as many negative ones
    /// @param known cuts of another lesson, if this one is to be learned with it
    static Lesson draw(PairFeatures features, PairSampling sampling, int most, Optional<Bins> known) {
        PairSampling.Drawn positives = sampling.positives(most, 1);
        int yes = positives.pairs().size();
        int no = Math.min(2 * most, 20 * yes + 200);
        int[] ones = Arrays.copyOf(positives.pairs().ones(), yes + no);
        int[] others = Arrays.copyOf(positives.pairs().others(), yes + no);
        for (int i = 0; i < no; i++) {
            int[] pair = i % 2 == 0 ? sampling.evenNegative() : sampling.attachedNegative();
            ones[yes + i] = pair[0];
            others[yes + i] = pair[1];
        }
        Pairs pairs = new Pairs(ones, others);
        Lesson lesson = new Lesson(known.orElseGet(() -> Bins.of(features.rows(some(pairs)))), yes + no);
        double drawnPositive = (double) yes / Math.max(1, positives.of());
        for (int i = 0; i < yes + no; i++) {
            lesson.labels[i] = i < yes;
            lesson.works[i] = i < yes ? positives.works()[i] : 0;
            double drawnNegative = no * sampling.density(ones[i], others[i]);
            lesson.offsets[i] = Math.log(drawnPositive / drawnNegative);
            lesson.natural[i] = i < yes ? 1 / drawnPositive : 1 / drawnNegative;
        }
        for (int from = 0; from < yes + no; from += SLICE) {
            int to = Math.min(yes + no, from + SLICE);
            lesson.bins.put(features.rows(pairs.slice(from, to)), lesson.columns, from);
        }
        return lesson;
    }

    /// Lessons of several years, which share their bins, as one.
    static Lesson joined(List<Lesson> lessons) {
        if (lessons.size() == 1) {
            return lessons.getFirst();
        }
        Lesson all = new Lesson(
                lessons.getFirst().bins, lessons.stream().mapToInt(Lesson::size).sum());
        int from = 0;
        for (Lesson each : lessons) {
            int size = each.size();
            for (int feature = 0; feature < all.columns.length; feature++) {
                System.arraycopy(each.columns[feature], 0, all.columns[feature], from, size);
            }
            System.arraycopy(each.labels, 0, all.labels, from, size);
            System.arraycopy(each.works, 0, all.works, from, size);
            System.arraycopy(each.offsets, 0, all.offsets, from, size);
            System.arraycopy(each.natural, 0, all.natural, from, size);
            from += size;
        }
        return all;
    }

    private static Pairs some(Pairs pairs) {
        int size = (pairs.size() + CUTTING - 1) / CUTTING;
        int[] ones = new int[size];
        int[] others = new int[size];
        for (int i = 0; i < size; i++) {
            ones[i] = pairs.ones()[i * CUTTING];
            others[i] = pairs.others()[i * CUTTING];
        }
        return new Pairs(ones, others);
    }

    int size() {
        return labels.length;
    }

    boolean hasPositives() {
        return labels.length > 0 && labels[0];
    }
}
