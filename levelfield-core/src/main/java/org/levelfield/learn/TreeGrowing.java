package org.levelfield.learn;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Grows [BoostedTrees] for a yes-or-no question by Newton steps on the logistic loss (Friedman 2001; gain and leaf
/// values
/// as in Chen and Guestrin 2016), over values cut into bins. All draws are seeded, and threads change nothing: the same
/// rows give the same trees.
public final class TreeGrowing {

    private static final int BINS = 64;
    private static final double LEAST_GAIN = 1e-3;
    private static final int WORTH_THREADS = 4_000;

    private final Settings settings;
    private final float[][] rows;
    private final boolean[] labels;
    private final int features;
    private final byte[][] binned;
    private final float[][] cuts;
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

    private TreeGrowing(Settings settings, float[][] rows, boolean[] labels, double[] offsets) {
        this.settings = settings;
        this.rows = rows;
        this.labels = labels;
        this.features = rows.length == 0 ? 0 : rows[0].length;
        this.sums = offsets.clone();
        gradients = new double[rows.length];
        curvatures = new double[rows.length];
        nodeGradients = new double[rows.length];
        nodeCurvatures = new double[rows.length];
        members = new int[rows.length];
        spare = new int[rows.length];
        allowed = new boolean[features];
        random = new SplittableRandom(settings.seed());
        cuts = new float[features][];
        binned = new byte[features][];
        IntStream.range(0, features).parallel().forEach(this::bin);
    }

    /// Grows trees.
    ///
    /// @param rows features of each case, all of one length, without NaN
    /// @param labels the answer of each case
    /// @param offsets log-odds of each case that are known beforehand, to which the trees add; they are not part of
    /// what
    ///     the trees say later. A sample that was drawn unevenly, but with known probabilities, is made even by them
    public static BoostedTrees grow(Settings settings, float[][] rows, boolean[] labels, double[] offsets) {
        TreeGrowing growing = new TreeGrowing(settings, rows, labels, offsets);
        growing.run();
        return growing.trees;
    }

    private void bin(int feature) {
        float[] values = new float[rows.length];
        for (int row = 0; row < rows.length; row++) {
            values[row] = rows[row][feature];
        }
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        float[] found = new float[BINS];
        int count = 0;
        for (int bin = 1; bin < BINS; bin++) {
            float cut = sorted[(int) ((long) bin * (rows.length - 1) / BINS)];
            if (count == 0 || cut > found[count - 1]) {
                found[count++] = cut;
            }
        }
        cuts[feature] = Arrays.copyOf(found, count);
        byte[] bins = new byte[rows.length];
        for (int row = 0; row < rows.length; row++) {
            int place = Arrays.binarySearch(cuts[feature], values[row]);
            bins[row] = (byte) (place >= 0 ? place : -place - 1);
        }
        binned[feature] = bins;
    }

    private void run() {
        for (int tree = 0; tree < settings.trees(); tree++) {
            for (int row = 0; row < rows.length; row++) {
                double probability = 1 / (1 + Math.exp(-sums[row]));
                gradients[row] = (labels[row] ? 1 : 0) - probability;
                curvatures[row] = Math.max(probability * (1 - probability), 1e-6);
            }
            for (int feature = 0; feature < features; feature++) {
                allowed[feature] = random.nextDouble() < settings.featureShare();
            }
            int drawn = 0;
            for (int row = 0; row < rows.length; row++) {
                if (random.nextDouble() < settings.rowShare()) {
                    members[drawn++] = row;
                }
            }
            trees.beginTree();
            node(0, drawn, settings.depth());
            int grown = tree;
            IntStream.range(0, rows.length).parallel().forEach(row -> sums[row] += trees.tree(grown, rows[row]));
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
            return trees.add(BoostedTrees.LEAF, (float) value);
        }
        int node = trees.add(split.feature(), cuts[split.feature()][split.bin()]);
        int middle = part(from, to, split);
        node(from, middle, depth - 1);
        trees.above(node, node(middle, to, depth - 1));
        return node;
    }

    /// Puts the members below a split before those above it, each part in its old order.
    private int part(int from, int to, Split split) {
        byte[] bins = binned[split.feature()];
        int low = from;
        int high = 0;
        for (int i = from; i < to; i++) {
            if (bins[members[i]] <= split.bin()) {
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
        double[] gradientOf = new double[BINS + 1];
        double[] curvatureOf = new double[BINS + 1];
        byte[] bins = binned[feature];
        for (int i = from; i < to; i++) {
            int bin = bins[members[i]];
            gradientOf[bin] += nodeGradients[i];
            curvatureOf[bin] += nodeCurvatures[i];
        }
        double before = gradient * gradient / (curvature + settings.smoothing());
        Split best = new Split(BoostedTrees.LEAF, 0, LEAST_GAIN);
        double low = 0;
        double lowCurvature = 0;
        for (int bin = 0; bin < cuts[feature].length; bin++) {
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
