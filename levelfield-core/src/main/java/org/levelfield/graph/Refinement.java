package org.levelfield.graph;

import java.util.SplittableRandom;

/// The second phase of the Leiden method: within each community, single nodes are drawn together anew, and only into
/// groups that hang together well. It is what keeps communities connected, and what lets a later level take a badly
/// made community apart again.
final class Refinement {

    private final LeidenLevel level;
    private final int[] communities;
    private final double price;
    private final double softness;
    private final double[] communityWeights;
    private final int[] groups;
    private final int[] groupSizes;
    private final double[] groupWeights;
    private final double[] outward;
    private final Gathered gathered;
    private double[] chances = new double[16];

    private Refinement(LeidenLevel level, int[] communities, double price, double softness) {
        this.level = level;
        this.communities = communities;
        this.price = price;
        this.softness = softness;
        int nodes = level.nodes();
        communityWeights = new double[nodes];
        groups = new int[nodes];
        groupSizes = new int[nodes];
        groupWeights = level.nodeWeights().clone();
        outward = new double[nodes];
        gathered = new Gathered(nodes);
        for (int node = 0; node < nodes; node++) {
            groups[node] = node;
            groupSizes[node] = 1;
            communityWeights[communities[node]] += level.nodeWeights()[node];
            outward[node] = toOwnCommunity(node);
        }
    }

    /// @param softness gains that differ by much less than this are chosen between by chance
    /// @return the group of each node, a number below the number of nodes; a group lies within one community
    static int[] run(LeidenLevel level, int[] communities, double price, double softness, SplittableRandom random) {
        Refinement refinement = new Refinement(level, communities, price, softness);
        for (int node : LocalMoving.shuffled(level.nodes(), random)) {
            refinement.place(node, random);
        }
        return refinement.groups;
    }

    private double toOwnCommunity(int node) {
        double sum = 0;
        for (int place = level.offsets()[node]; place < level.offsets()[node + 1]; place++) {
            if (communities[level.neighbours()[place]] == communities[node]) {
                sum += level.weights()[place];
            }
        }
        return sum;
    }

    private void place(int node, SplittableRandom random) {
        if (groupSizes[node] != 1 || groups[node] != node || !hangsTogether(node, communities[node])) {
            return;
        }
        double weight = level.nodeWeights()[node];
        double own = outward[node];
        for (int place = level.offsets()[node]; place < level.offsets()[node + 1]; place++) {
            int neighbour = level.neighbours()[place];
            if (communities[neighbour] == communities[node]) {
                gathered.add(groups[neighbour], level.weights()[place]);
            }
        }
        int target = draw(node, weight, random);
        if (target != node) {
            outward[target] += own - 2 * gathered.sum(target);
            groupWeights[target] += weight;
            groupSizes[target]++;
            groups[node] = target;
            groupSizes[node] = 0;
            groupWeights[node] = 0;
        }
        gathered.clear();
    }

    /// Whether a group has as much weight towards the rest of its community as chance would give it.
    private boolean hangsTogether(int group, int community) {
        double weight = groupWeights[group];
        return outward[group] >= price * weight * (communityWeights[community] - weight);
    }

    /// A group to join, or the node's own number where it stays alone: the better the gain, the likelier.
    private int draw(int node, double weight, SplittableRandom random) {
        int size = gathered.size();
        if (chances.length < size) {
            chances = new double[2 * size];
        }
        double most = 0;
        for (int i = 0; i < size; i++) {
            int group = gathered.key(i);
            double gain = gathered.sum(group) - price * weight * groupWeights[group];
            boolean open = gain >= 0 && hangsTogether(group, communities[node]);
            chances[i] = open ? gain : -1;
            most = Math.max(most, chances[i]);
        }
        double total = Math.exp(-most / softness);
        double alone = total;
        for (int i = 0; i < size; i++) {
            chances[i] = chances[i] < 0 ? 0 : Math.exp((chances[i] - most) / softness);
            total += chances[i];
        }
        double drawn = random.nextDouble() * total - alone;
        for (int i = 0; i < size && drawn >= 0; i++) {
            drawn -= chances[i];
            if (drawn < 0) {
                return gathered.key(i);
            }
        }
        return node;
    }
}
