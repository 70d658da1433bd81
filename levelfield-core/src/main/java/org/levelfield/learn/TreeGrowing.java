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
    private static final int WORTH_THREADS = 4_000;

    private final Settings settings;
    private final boolean[] labels;
    private final int features;
    private final int rows;
    private final Bins bins;
    private final byte[][] binned;
    private final float[] weights;
    private final double[] sums;
    private final double[] gradients;
    private final double[] curvatures;
    private final double[] nodeGradients;
    private final double[] nodeCurvatures;
    private final int[] members;
    private final int[] spare;
    private final boolean[] allowed;
    private final SplittableRandom random;
    private final BoostedTrees trees = new BoostedTrees();

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
        this.rows = cases.labels().length;
        this.labels = cases.labels();
        this.features = cases.bins().features();
        this.sums = cases.offsets().clone();
        this.weights = cases.weights();
        gradients = new double[rows];
        curvatures = new double[rows];
        nodeGradients = new double[rows];
        nodeCurvatures = new double[rows];
        members = new int[rows];
        spare = new int[rows];
        allowed = new boolean[features];
        random = new SplittableRandom(settings.seed());
        bins = cases.bins();
        binned = cases.columns();
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
            for (int row = 0; row < rows; row++) {
                double probability = 1 / (1 + Math.exp(-sums[row]));
                gradients[row] = weights[row] * ((labels[row] ? 1 : 0) - probability);
                curvatures[row] = weights[row] * Math.max(probability * (1 - probability), 1e-6);
            }
            for (int feature = 0; feature < features; feature++) {
                allowed[feature] = random.nextDouble() < settings.featureShare();
            }
            int drawn = 0;
            for (int row = 0; row < rows; row++) {
                if (random.nextDouble() < settings.rowShare()) {
                    members[drawn++] = row;
                }
            }
            trees.beginTree();
            node(0, drawn, settings.depth());
            int grown = tree;
            IntStream.range(0, rows).parallel().forEach(row -> sums[row] += trees.tree(grown, binned, row));
        }
    }

    private record Split(int feature, int bin, double gain) {}

    private int node(int from, int to, int depth) {
        double gradient = 0;
        double curvature = 0;
        for (int i = from; i < to; i++) {
            nodeGradients[i] = gradients[members[i]];
            nodeCurvatures[i] = curvatures[members[i]];
            gradient += nodeGradients[i];
            curvature += nodeCurvatures[i];
        }
        Split split = depth == 0 ? new Split(BoostedTrees.LEAF, 0, 0) : bestSplit(from, to, gradient, curvature);
        if (split.feature() == BoostedTrees.LEAF) {
            double value = settings.rate() * gradient / (curvature + settings.smoothing());
            return trees.add(BoostedTrees.LEAF, 0, (float) value);
        }
        int node = trees.add(split.feature(), split.bin(), bins.cut(split.feature(), split.bin()));
        int middle = part(from, to, split);
        node(from, middle, depth - 1);
        trees.above(node, node(middle, to, depth - 1));
        return node;
    }

    /// Puts the members below a split before those above it, each part in its old order.
    private int part(int from, int to, Split split) {
        byte[] column = binned[split.feature()];
        int low = from;
        int high = 0;
        for (int i = from; i < to; i++) {
            if (column[members[i]] <= split.bin()) {
                members[low++] = members[i];
            } else {
                spare[high++] = members[i];
            }
        }
        System.arraycopy(spare, 0, members, low, high);
        return low;
    }

    /// The split of most gain; of equals the first feature, so that threads change nothing.
    private Split bestSplit(int from, int to, double gradient, double curvature) {
        IntStream all = IntStream.range(0, features);
        return (to - from > WORTH_THREADS ? all.parallel() : all)
                .filter(feature -> allowed[feature])
                .mapToObj(feature -> bestSplit(feature, from, to, gradient, curvature))
                .reduce(
                        new Split(BoostedTrees.LEAF, 0, LEAST_GAIN),
                        (one, other) -> other.gain() > one.gain() ? other : one);
    }

    private Split bestSplit(int feature, int from, int to, double gradient, double curvature) {
        double[] gradientOf = new double[Bins.MOST + 1];
        double[] curvatureOf = new double[Bins.MOST + 1];
        byte[] column = binned[feature];
        for (int i = from; i < to; i++) {
            int bin = column[members[i]];
            gradientOf[bin] += nodeGradients[i];
            curvatureOf[bin] += nodeCurvatures[i];
        }
        double before = gradient * gradient / (curvature + settings.smoothing());
        Split best = new Split(BoostedTrees.LEAF, 0, LEAST_GAIN);
        double low = 0;
        double lowCurvature = 0;
        for (int bin = 0; bin < bins.cuts(feature); bin++) {
            low += gradientOf[bin];
            lowCurvature += curvatureOf[bin];
            double highCurvature = curvature - lowCurvature;
            if (lowCurvature < settings.leaf() || highCurvature < settings.leaf()) {
                continue;
            }
            double high = gradient - low;
            double gain = low * low / (lowCurvature + settings.smoothing())
                    + high * high / (highCurvature + settings.smoothing())
                    - before;
            if (gain > best.gain()) {
                best = new Split(feature, bin, gain);
            }
        }
        return best;
    }
}
