package org.levelfield.resolve.institution;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.store.CsvResource;

/// A sum of small decision trees over [Feature]s, turned into a probability (gradient boosting, Friedman 2001).
///
/// The file has one row a node in the order of a walk: a split sends values up to its threshold to the node named
/// `below`, others to the node named `above`; a leaf has a value and no feature.
final class BoostedTrees {
    private static final int LEAF = -1;
    private static final int HALF = 16;
    private static final int MOST_NODES = 1 << HALF;

    /// After so many trees a sum below this is left as it is: nearly all candidates of a string are plainly wrong.
    private static final int FIRST_TREES = 24;

    private static final double HOPELESS = -2.5;

    /// For each node the feature in the high and the node above in the low half; a negative number for a leaf. The node
    /// below follows its split.
    private final int[] splits;

    private final float[] values;
    private final int[] roots;

    private BoostedTrees(List<Node> nodes) {
        int size = nodes.size();
        this.splits = new int[size];
        this.values = new float[size];
        List<Integer> starts = new ArrayList<>();
        for (int each = 0; each < size; each++) {
            Node node = nodes.get(each);
            boolean leaf = node.feature() == LEAF;
            if (!leaf && (node.below() != each + 1 || node.above() >= MOST_NODES)) {
                throw new IllegalArgumentException("nodes are not in the order of a walk at " + each);
            }
            splits[each] = leaf ? LEAF : node.feature() << HALF | node.above();
            values[each] = node.value();
            if (node.root()) {
                starts.add(each);
            }
        }
        this.roots = starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /// One node; nodes are numbered through all trees.
    ///
    /// @param feature ordinal of the [Feature], -1 for a leaf
    /// @param value the threshold of a split, the addend of a leaf
    record Node(boolean root, int feature, float value, int below, int above) {}

    static BoostedTrees of(List<Node> nodes) {
        return new BoostedTrees(nodes);
    }

    static BoostedTrees bundled(String look) {
        List<Node> nodes = new ArrayList<>();
        String tree = "";
        for (CSVRecord row : CsvResource.rows("resolve/ranker.csv")) {
            if (!row.get("look").equals(look)) {
                continue;
            }
            boolean root = !row.get("tree").equals(tree);
            tree = row.get("tree");
            String feature = row.get("feature");
            float value = Float.parseFloat(row.get("value"));
            nodes.add(
                    feature.isEmpty()
                            ? new Node(root, LEAF, value, 0, 0)
                            : new Node(
                                    root,
                                    Feature.parse(feature).place(),
                                    value,
                                    Integer.parseInt(row.get("below")),
                                    Integer.parseInt(row.get("above"))));
        }
        return new BoostedTrees(nodes);
    }

    /// The probability that the candidate is meant.
    double probability(float[] row) {
        double sum = 0;
        for (int tree = 0; tree < roots.length; tree++) {
            if (tree == FIRST_TREES && sum < HOPELESS) {
                break;
            }
            int node = roots[tree];
            int split = splits[node];
            while (split >= 0) {
                node = row[split >>> HALF] <= values[node] ? node + 1 : split & (MOST_NODES - 1);
                split = splits[node];
            }
            sum += values[node];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
