package org.levelfield.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A sum of small decision trees over numbers (gradient boosting, Friedman 2001). Grown by [TreeGrowing].
public final class BoostedTrees {

    static final int LEAF = -1;

    private int[] features = new int[1 << 10];
    private float[] values = new float[1 << 10];
    private int[] aboves = new int[1 << 10];
    private int[] roots = new int[1 << 6];
    private int nodes;
    private int trees;

    BoostedTrees() {}

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

    /// What one tree adds for a row.
    double tree(int tree, float[] row) {
        int node = roots[tree];
        while (features[node] != LEAF) {
            node = row[features[node]] <= values[node] ? node + 1 : aboves[node];
        }
        return values[node];
    }

    /// The trees as text, one node a line: feature, value, and the node above the split; a leaf's feature is -1 and a
    /// tree begins with an empty line.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        int tree = 0;
        for (int node = 0; node < nodes; node++) {
            if (tree < trees && roots[tree] == node) {
                lines.add("");
                tree++;
            }
            lines.add(features[node] + "," + values[node] + "," + aboves[node]);
        }
        return lines;
    }

    /// The trees that were written as these lines.
    ///
    /// @throws IllegalArgumentException if a line is none of [#lines()]
    public static BoostedTrees read(List<String> lines) {
        BoostedTrees read = new BoostedTrees();
        for (String line : lines) {
            if (line.isEmpty()) {
                read.beginTree();
                continue;
            }
            String[] parts = line.split(",", -1);
            if (parts.length != 3 || read.trees == 0) {
                throw new IllegalArgumentException("no node of a tree: " + line);
            }
            int node = read.add(Integer.parseInt(parts[0]), Float.parseFloat(parts[1]));
            read.above(node, Integer.parseInt(parts[2]));
        }
        return read;
    }

    void beginTree() {
        if (trees == roots.length) {
            roots = Arrays.copyOf(roots, 2 * trees);
        }
        roots[trees++] = nodes;
    }

    /// Adds a node and gives its number; the node below a split is the next that is added.
    int add(int feature, float value) {
        if (nodes == features.length) {
            features = Arrays.copyOf(features, 2 * nodes);
            values = Arrays.copyOf(values, 2 * nodes);
            aboves = Arrays.copyOf(aboves, 2 * nodes);
        }
        features[nodes] = feature;
        values[nodes] = value;
        return nodes++;
    }

    void above(int node, int above) {
        aboves[node] = above;
    }
}
