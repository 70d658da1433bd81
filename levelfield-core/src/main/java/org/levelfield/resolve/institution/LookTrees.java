package org.levelfield.resolve.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.learn.BoostedTrees;
import org.levelfield.store.CsvResource;

/// The trees of one look, as `resolve/ranker.csv` keeps them: one row a node, in the order of a walk. A split sends
/// values
/// up to its own to the next row, others to the row of its look named `above`; a leaf names no feature.
record LookTrees(BoostedTrees trees) {

    static final String HEADER = "look,tree,feature,value,above";

    private static final int LEAF = -1;

    /// After so many trees a sum below this is left as it is: nearly all candidates of a string are plainly wrong.
    private static final int FIRST_TREES = 24;

    private static final double HOPELESS = -2.5;

    static LookTrees bundled(String look) {
        List<BoostedTrees.Node> nodes = new ArrayList<>();
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
                            ? new BoostedTrees.Node(root, LEAF, value, 0)
                            : new BoostedTrees.Node(
                                    root, Feature.parse(feature).place(), value, Integer.parseInt(row.get("above"))));
        }
        return new LookTrees(BoostedTrees.of(nodes));
    }

    /// The probability that the candidate is meant.
    double probability(float[] row) {
        return 1 / (1 + Math.exp(-trees.sum(row, FIRST_TREES, HOPELESS)));
    }

    /// The rows of the file for this look.
    List<String> lines(String look) {
        List<String> lines = new ArrayList<>();
        int tree = -1;
        for (BoostedTrees.Node node : trees.nodes()) {
            tree += node.root() ? 1 : 0;
            boolean leaf = node.feature() < 0;
            lines.add("%s,%d,%s,%s,%s"
                    .formatted(
                            look,
                            tree,
                            leaf ? "" : Feature.at(node.feature()).label(),
                            String.format(Locale.ROOT, "%.5g", node.value()),
                            leaf ? "" : node.above()));
        }
        return lines;
    }
}
