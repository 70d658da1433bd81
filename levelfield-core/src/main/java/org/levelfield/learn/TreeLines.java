package org.levelfield.learn;

import java.util.ArrayList;
import java.util.List;

/// Boosted trees as text, one node a line: feature, value, and the node above the split; a leaf's feature is -1 and a
/// tree begins with an empty line.
public final class TreeLines {

    private static final int PARTS = 3;

    private TreeLines() {}

    /// The lines of these trees.
    public static List<String> of(BoostedTrees trees) {
        List<String> lines = new ArrayList<>();
        for (BoostedTrees.Node node : trees.nodes()) {
            if (node.root()) {
                lines.add("");
            }
            lines.add(node.feature() + "," + node.value() + "," + node.above());
        }
        return lines;
    }

    /// The trees that were written as these lines.
    ///
    /// @throws IllegalArgumentException if a line is none of [#of]
    public static BoostedTrees read(List<String> lines) {
        List<BoostedTrees.Node> nodes = new ArrayList<>();
        boolean root = false;
        for (String line : lines) {
            if (line.isEmpty()) {
                root = true;
                continue;
            }
            String[] parts = line.split(",", -1);
            if (parts.length != PARTS || (nodes.isEmpty() && !root)) {
                throw new IllegalArgumentException("no node of a tree: " + line);
            }
            nodes.add(new BoostedTrees.Node(
                    root, Integer.parseInt(parts[0]), Float.parseFloat(parts[1]), Integer.parseInt(parts[2])));
            root = false;
        }
        return BoostedTrees.of(nodes);
    }
}
