package org.levelfield.resolve.institution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Grows [BoostedTrees] for a yes-or-no question by Newton steps on the logistic loss (Friedman 2001; the gain and the
/// leaf values as in Chen and Guestrin 2016). The draws are seeded: the same rows give
/// the same trees.
final class TreeGrowing {
    private static final int BINS = 64;
    private static final double LEAST_GAIN = 1e-3;
    private static final int WORTH_THREADS = 2_000;

    private final Settings settings;
    private final float[][] rows;
    private final boolean[] labels;
    private final double[] weights;
    private final byte[][] binned;
    private final float[][] cuts;
    private final double[] sums;
    private final double[] gradients;
    private final double[] curvatures;
    private final boolean[] allowed = new boolean[Feature.COUNT];
    private final SplittableRandom random = new SplittableRandom(1);
    private final List<BoostedTrees.Node> nodes = new ArrayList<>();

    /// @param depth splits from a root to a leaf at most
    /// @param rate share of each step that is taken
    /// @param smoothing added to a leaf's curvature
    /// @param leaf smallest curvature of a leaf
    /// @param rowShare share of the rows that a tree is grown on (Friedman 2002)
    /// @param featureShare share of the features that a tree may split on
    record Settings(
            int trees, int depth, double rate, double smoothing, double leaf, double rowShare, double featureShare) {}

    TreeGrowing(Settings settings, List<float[]> rows, boolean[] labels, double[] weights) {
        this.settings = settings;
        this.rows = rows.toArray(float[][]::new);
        this.labels = labels;
        this.weights = weights;
        this.sums = new double[labels.length];
        this.gradients = new double[labels.length];
        this.curvatures = new double[labels.length];
        this.cuts = new float[Feature.COUNT][];
        this.binned = new byte[Feature.COUNT][labels.length];
        for (int feature = 0; feature < Feature.COUNT; feature++) {
            bin(feature);
        }
    }

    private void bin(int feature) {
        float[] sorted = new float[rows.length];
        for (int row = 0; row < rows.length; row++) {
            sorted[row] = rows[row][feature];
        }
        float[] values = sorted.clone();
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
        for (int row = 0; row < rows.length; row++) {
            int place = Arrays.binarySearch(cuts[feature], values[row]);
            binned[feature][row] = (byte) (place >= 0 ? place : -place - 1);
        }
    }

    List<BoostedTrees.Node> grow() {
        int[] all = new int[rows.length];
        Arrays.setAll(all, row -> row);
        for (int tree = 0; tree < settings.trees(); tree++) {
            for (int row = 0; row < rows.length; row++) {
                double probability = 1 / (1 + Math.exp(-sums[row]));
                gradients[row] = weights[row] * ((labels[row] ? 1 : 0) - probability);
                curvatures[row] = weights[row] * Math.max(probability * (1 - probability), 1e-6);
            }
            for (int feature = 0; feature < Feature.COUNT; feature++) {
                allowed[feature] = random.nextDouble() < settings.featureShare();
            }
            int[] drawn = Arrays.stream(all)
                    .filter(row -> random.nextDouble() < settings.rowShare())
                    .toArray();
            int root = nodes.size();
            node(drawn, settings.depth(), true);
            addSums(root);
        }
        return List.copyOf(nodes);
    }

    /// Adds what a tree says of all rows, those included that it was not grown on.
    private void addSums(int root) {
        for (int row = 0; row < rows.length; row++) {
            int node = root;
            while (nodes.get(node).feature() >= 0) {
                BoostedTrees.Node split = nodes.get(node);
                node = rows[row][split.feature()] <= split.value() ? split.below() : split.above();
            }
            sums[row] += nodes.get(node).value();
        }
    }

    private record Split(int feature, int bin, double gain) {}

    private int node(int[] members, int depth, boolean root) {
        int number = nodes.size();
        double gradient = 0;
        double curvature = 0;
        for (int row : members) {
            gradient += gradients[row];
            curvature += curvatures[row];
        }
        Split split = depth == 0 ? new Split(-1, 0, 0) : bestSplit(members, gradient, curvature);
        if (split.feature() < 0) {
            float value = (float) (settings.rate() * gradient / (curvature + settings.smoothing()));
            nodes.add(new BoostedTrees.Node(root, -1, value, 0, 0));
            return number;
        }
        nodes.add(new BoostedTrees.Node(root, split.feature(), 0, 0, 0));
        byte[] bins = binned[split.feature()];
        int[] low =
                Arrays.stream(members).filter(row -> bins[row] <= split.bin()).toArray();
        int[] high =
                Arrays.stream(members).filter(row -> bins[row] > split.bin()).toArray();
        int below = node(low, depth - 1, false);
        int above = node(high, depth - 1, false);
        float cut = cuts[split.feature()][split.bin()];
        nodes.set(number, new BoostedTrees.Node(root, split.feature(), cut, below, above));
        return number;
    }

    /// The split of most gain; of equals the first feature, so that threads change nothing.
    private Split bestSplit(int[] members, double gradient, double curvature) {
        IntStream features = IntStream.range(0, Feature.COUNT);
        return (members.length > WORTH_THREADS ? features.parallel() : features)
                .filter(feature -> allowed[feature])
                .mapToObj(feature -> bestSplit(feature, members, gradient, curvature))
                .reduce(new Split(-1, 0, LEAST_GAIN), (one, other) -> other.gain() > one.gain() ? other : one);
    }

    private Split bestSplit(int feature, int[] members, double gradient, double curvature) {
        double before = gradient * gradient / (curvature + settings.smoothing());
        Split best = new Split(-1, 0, LEAST_GAIN);
        double[] gradientOf = new double[BINS + 1];
        double[] curvatureOf = new double[BINS + 1];
        byte[] bins = binned[feature];
        for (int row : members) {
            gradientOf[bins[row]] += gradients[row];
            curvatureOf[bins[row]] += curvatures[row];
        }
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
