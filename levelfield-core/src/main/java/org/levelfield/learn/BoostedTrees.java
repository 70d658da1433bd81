package org.levelfield.learn;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A sum of small decision trees over numbers (gradient boosting, Friedman 2001). Grown by [TreeGrowing].
public final class BoostedTrees {

    static final int LEAF = -1;

    private int[] features = new int[1 << 10];
    private float[] values = new float[1 << 10];
    private byte[] bins = new byte[1 << 10];
    private int[] aboves = new int[1 << 10];
    private int[] roots = new int[1 << 6];
    private int nodes;
    private int trees;

    BoostedTrees() {}

    /// A node as it can be kept and read back; a tree's nodes follow its root.
    ///
    /// @param root whether a tree begins here
    /// @param feature split on, or a negative number for a leaf
    /// @param value of the split, or what the leaf adds
    /// @param above the node to go to for larger values
    public record Node(boolean root, int feature, float value, int above) {}

    /// Trees from their nodes, in the order of [#nodes()]; they read rows of values, since bins are those of one
    /// growing.
    public static BoostedTrees of(List<Node> nodes) {
        BoostedTrees trees = new BoostedTrees();
        for (Node node : nodes) {
            if (node.root()) {
                trees.beginTree();
            }
            trees.above(trees.add(node.feature(), 0, node.value()), node.above());
        }
        return trees;
    }

    /// All nodes of all trees.
    public List<Node> nodes() {
        return IntStream.range(0, nodes)
                .mapToObj(node -> new Node(
                        Arrays.binarySearch(roots, 0, trees, node) >= 0, features[node], values[node], aboves[node]))
                .toList();
    }

    /// Trees grown.
    public int trees() {
        return trees;
    }

    /// The sum of all trees' leaves for a row: log-odds, where the trees were grown for a yes-or-no question.
    public double sum(float[] row) {
        double sum = 0;
        for (int tree = 0; tree < trees; tree++) {
            sum += tree(tree, row);
        }
        return sum;
    }

    /// The same as [#sum(float[])], but where the first trees add up to less than what is hopeless, their sum alone:
    /// most
    /// cases of a ranking are plainly wrong, and need no finer word.
    ///
    /// @param first trees to look at before giving up
    public double sum(float[] row, int first, double hopeless) {
        double sum = 0;
        for (int tree = 0; tree < trees; tree++) {
            if (tree == first && sum < hopeless) {
                break;
            }
            sum += tree(tree, row);
        }
        return sum;
    }

    /// What one tree adds for a row.
    double tree(int tree, float[] row) {
        int node = roots[tree];
        while (features[node] != LEAF) {
            node = row[features[node]] <= values[node] ? node + 1 : aboves[node];
        }
        return values[node];
    }

    /// The same as [#sum(float[])] of a row whose values are given by the bins that the trees were grown over.
    ///
    /// @param columns one for each feature
    public double sum(byte[][] columns, int row) {
        double sum = 0;
        for (int tree = 0; tree < trees; tree++) {
            sum += tree(tree, columns, row);
        }
        return sum;
    }

    double tree(int tree, byte[][] columns, int row) {
        int node = roots[tree];
        while (features[node] != LEAF) {
            node = columns[features[node]][row] <= bins[node] ? node + 1 : aboves[node];
        }
        return values[node];
    }

    void beginTree() {
        if (trees == roots.length) {
            roots = Arrays.copyOf(roots, 2 * trees);
        }
        roots[trees++] = nodes;
    }

    /// Adds a node and gives its number; the node below a split is the next that is added.
    int add(int feature, int bin, float value) {
        if (nodes == features.length) {
            features = Arrays.copyOf(features, 2 * nodes);
            values = Arrays.copyOf(values, 2 * nodes);
            bins = Arrays.copyOf(bins, 2 * nodes);
            aboves = Arrays.copyOf(aboves, 2 * nodes);
        }
        features[nodes] = feature;
        values[nodes] = value;
        bins[nodes] = (byte) bin;
        return nodes++;
    }

    void above(int node, int above) {
        aboves[node] = above;
    }
}
