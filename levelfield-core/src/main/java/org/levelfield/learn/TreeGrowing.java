package org.levelfield.learn;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Grows [BoostedTrees] for a yes-or-no question by Newton steps on the logistic loss (Friedman 2001; gain and leaf
/// values
/// as in Chen and Guestrin 2016), over values cut into bins. All draws are seeded, and threads change nothing: the same
/// rows give the same trees.
public final class TreeGrowing {

    private static final double LEAST_GAIN = 1e-3;

    /// Fewer cases than these are sooner done by one thread.
    private static final int WORTH_THREADS = 16_000;

    private static final int PLACES = Bins.MOST + 1;

    private final Settings settings;
    private final Cases cases;
    private final int rows;
    private final double[] sums;
    private final Gradients gradients;
    private final long[] gathered;
    private final int[] members;
    private final int[] spare;
    private final boolean[] isDrawn;
    private final SplittableRandom random;
    private final BoostedTrees trees = new BoostedTrees();
    private int[] allowed = {};

    /// How trees are grown.
    ///
    /// @param depth splits from a root to a leaf at most
    /// @param rate share of each step that is taken
    /// @param smoothing added to a leaf's curvature
    /// @param leaf smallest curvature of a leaf
    /// @param rowShare share of the rows that a tree is grown on (Friedman 2002)
    /// @param featureShare share of the features that a tree may split on
    public record Settings(
            int trees,
            int depth,
            double rate,
            double smoothing,
            double leaf,
            double rowShare,
            double featureShare,
            long seed) {}

    private TreeGrowing(Settings settings, Cases cases) {
        this.settings = settings;
        this.cases = cases;
        rows = cases.labels().length;
        sums = cases.offsets().clone();
        gradients = new Gradients(rows);
        gathered = new long[rows];
        members = new int[rows];
        spare = new int[rows];
        isDrawn = new boolean[rows];
        random = new SplittableRandom(settings.seed());
    }

    /// What is learned from.
    ///
    /// @param columns the bin of each case, by feature
    /// @param labels the answer of each case
    /// @param offsets log-odds of each case that are known beforehand, to which the trees add; they are not part of
    ///     what the trees say later. A sample that was drawn unevenly, but with known probabilities, is made even by
    ///     them
    /// @param weights how often each case counts
    @SuppressWarnings("ArrayRecordComponent") // millions of numbers, never compared
    public record Cases(Bins bins, byte[][] columns, boolean[] labels, double[] offsets, float[] weights) {}

    /// Grows trees over values that are cut already.
    public static BoostedTrees grow(Settings settings, Cases cases) {
        TreeGrowing growing = new TreeGrowing(settings, cases);
        growing.run();
        return growing.trees;
    }

    /// Grows trees.
    ///
    /// @param rows features of each case, all of one length, without NaN
    public static BoostedTrees grow(Settings settings, float[][] rows, boolean[] labels, double[] offsets) {
        float[] weights = new float[rows.length];
        Arrays.fill(weights, 1);
        return grow(settings, rows, labels, offsets, weights);
    }

    /// Grows trees of cases that do not all count alike.
    ///
    /// @param weights how often each case counts
    public static BoostedTrees grow(
            Settings settings, float[][] rows, boolean[] labels, double[] offsets, float[] weights) {
        Bins bins = Bins.of(rows);
        byte[][] columns = new byte[bins.features()][rows.length];
        bins.put(rows, columns, 0);
        return grow(settings, new Cases(bins, columns, labels, offsets, weights));
    }

    private void run() {
        for (int tree = 0; tree < settings.trees(); tree++) {
            allowed = IntStream.range(0, cases.bins().features())
                    .filter(feature -> random.nextDouble() < settings.featureShare())
                    .toArray();
            int drawn = 0;
            for (int row = 0; row < rows; row++) {
                isDrawn[row] = random.nextDouble() < settings.rowShare();
                members[drawn] = row;
                drawn += isDrawn[row] ? 1 : 0;
            }
            many(drawn).forEach(i -> {
                int row = members[i];
                gradients.put(row, sums[row], cases.labels()[row], cases.weights()[row]);
            });
            gradients.pack(members, drawn);
            trees.beginTree();
            long all = 0;
            for (int i = 0; i < drawn; i++) {
                all += gradients.packed(members[i]);
            }
            node(new Span(0, drawn, all), settings.depth() == 0 ? new long[0] : histogram(0, drawn), settings.depth());
            int grown = tree;
            many(rows)
                    .filter(row -> !isDrawn[row])
                    .forEach(row -> sums[row] += trees.tree(grown, cases.columns(), row));
        }
    }

    private static IntStream many(int size) {
        IntStream all = IntStream.range(0, size);
        return size > WORTH_THREADS ? all.parallel() : all;
    }

    /// Members from one place to another, and the sum of what they ask.
    private record Span(int from, int to, long sum) {

        int size() {
            return to - from;
        }
    }

    private record Split(int feature, int bin, double gain, long below) {}

    private int node(Span span, long[] histogram, int depth) {
        Split split = depth == 0 ? new Split(BoostedTrees.LEAF, 0, 0, 0) : bestSplit(histogram, span.sum());
        if (split.feature() == BoostedTrees.LEAF) {
            double value = settings.rate()
                    * gradients.gradient(span.sum())
                    / (gradients.curvature(span.sum()) + settings.smoothing());
            for (int i = span.from(); i < span.to(); i++) {
                sums[members[i]] += (float) value;
            }
            return trees.add(BoostedTrees.LEAF, 0, (float) value);
        }
        int node = trees.add(split.feature(), split.bin(), cases.bins().cut(split.feature(), split.bin()));
        int middle = part(span, split);
        Span low = new Span(span.from(), middle, split.below());
        Span high = new Span(middle, span.to(), span.sum() - split.below());
        long[] ofLow = {};
        long[] ofHigh = {};
        if (depth > 1) { // the larger half is what the smaller leaves of both
            boolean lowIsSmaller = low.size() < high.size();
            long[] counted = lowIsSmaller ? histogram(low.from(), low.to()) : histogram(high.from(), high.to());
            for (int i = 0; i < counted.length; i++) {
                histogram[i] -= counted[i];
            }
            ofLow = lowIsSmaller ? counted : histogram;
            ofHigh = lowIsSmaller ? histogram : counted;
        }
        node(low, ofLow, depth - 1);
        trees.above(node, node(high, ofHigh, depth - 1));
        return node;
    }

    /// Puts the members below a split before those above it, each part in its old order.
    private int part(Span span, Split split) {
        byte[] column = cases.columns()[split.feature()];
        int low = span.from();
        int high = 0;
        for (int i = span.from(); i < span.to(); i++) {
            if (column[members[i]] <= split.bin()) {
                members[low++] = members[i];
            } else {
                spare[high++] = members[i];
            }
        }
        System.arraycopy(spare, 0, members, low, high);
        return low;
    }

    /// By allowed feature and bin, the sum of what members ask.
    private long[] histogram(int from, int to) {
        for (int i = from; i < to; i++) {
            gathered[i] = gradients.packed(members[i]);
        }
        long[] histogram = new long[allowed.length * PLACES];
        IntStream all = IntStream.range(0, allowed.length);
        (to - from > WORTH_THREADS ? all.parallel() : all).forEach(k -> {
            byte[] column = cases.columns()[allowed[k]];
            int first = k * PLACES;
            for (int i = from; i < to; i++) {
                histogram[first + column[members[i]]] += gathered[i];
            }
        });
        return histogram;
    }

    /// The split of most gain, of equals the first.
    private Split bestSplit(long[] histogram, long sum) {
        double smoothing = settings.smoothing();
        double gradient = gradients.gradient(sum);
        double curvature = gradients.curvature(sum);
        double before = gradient * gradient / (curvature + smoothing);
        Split best = new Split(BoostedTrees.LEAF, 0, LEAST_GAIN, 0);
        for (int k = 0; k < allowed.length; k++) {
            long below = 0;
            int cuts = cases.bins().cuts(allowed[k]);
            for (int bin = 0; bin < cuts; bin++) {
                long here = histogram[k * PLACES + bin];
                below += here;
                double lowCurvature = gradients.curvature(below);
                double highCurvature = curvature - lowCurvature;
                if (here == 0 || lowCurvature < settings.leaf() || highCurvature < settings.leaf()) {
                    continue;
                }
                double low = gradients.gradient(below);
                double high = gradient - low;
                double gain =
                        low * low / (lowCurvature + smoothing) + high * high / (highCurvature + smoothing) - before;
                if (gain > best.gain()) {
                    best = new Split(allowed[k], bin, gain, below);
                }
            }
        }
        return best;
    }
}
