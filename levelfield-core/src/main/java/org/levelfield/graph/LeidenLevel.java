package org.levelfield.graph;

/// A graph as the Leiden method sees it at one level: edges in compressed rows without loops, and a weight of each node
/// that holds what was drawn together into it.
///
/// @param offsets of each node's places, and the end of the last
/// @param neighbours by place
/// @param weights by place
/// @param nodeWeights by node: the sum of the weights of its edges in the graph that the method began with
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and never handed out of the package
record LeidenLevel(int[] offsets, int[] neighbours, double[] weights, double[] nodeWeights) {

    static LeidenLevel of(WeightedGraph graph) {
        int[] offsets = graph.offsets();
        double[] weights = graph.weights();
        double[] nodeWeights = new double[offsets.length - 1];
        for (int node = 0; node < nodeWeights.length; node++) {
            double sum = 0;
            for (int place = offsets[node]; place < offsets[node + 1]; place++) {
                sum += weights[place];
            }
            nodeWeights[node] = sum;
        }
        return new LeidenLevel(offsets, graph.neighbours(), weights, nodeWeights);
    }

    int nodes() {
        return nodeWeights.length;
    }

    /// The graph whose nodes are groups of these; edges within a group vanish, for they count alike in every partition
    /// of the groups.
    ///
    /// @param groups by node, numbers below `count`
    LeidenLevel drawnTogether(int[] groups, int count) {
        int[] starts = new int[count + 1];
        for (int group : groups) {
            starts[group + 1]++;
        }
        Rows.accumulate(starts);
        int[] members = new int[groups.length];
        int[] next = starts.clone();
        for (int node = 0; node < groups.length; node++) {
            members[next[groups[node]]++] = node;
        }
        int[] newOffsets = new int[count + 1];
        int[] newNeighbours = new int[neighbours.length];
        double[] newWeights = new double[neighbours.length];
        double[] newNodeWeights = new double[count];
        Gathered gathered = new Gathered(count);
        int to = 0;
        for (int group = 0; group < count; group++) {
            for (int i = starts[group]; i < starts[group + 1]; i++) {
                int node = members[i];
                newNodeWeights[group] += nodeWeights[node];
                for (int place = offsets[node]; place < offsets[node + 1]; place++) {
                    int other = groups[neighbours[place]];
                    if (other != group) {
                        gathered.add(other, weights[place]);
                    }
                }
            }
            for (int i = 0; i < gathered.size(); i++) {
                int other = gathered.key(i);
                newNeighbours[to] = other;
                newWeights[to++] = gathered.sum(other);
            }
            gathered.clear();
            newOffsets[group + 1] = to;
        }
        return new LeidenLevel(
                newOffsets,
                java.util.Arrays.copyOf(newNeighbours, to),
                java.util.Arrays.copyOf(newWeights, to),
                newNodeWeights);
    }
}
