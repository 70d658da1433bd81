package org.levelfield.graph;

import java.util.Arrays;
import java.util.SplittableRandom;

/// The first phase of the Leiden method: single nodes move to the community where the quality gains most, until none
/// gains. A queue holds the nodes whose neighbourhood has changed, so that quiet parts cost nothing.
final class LocalMoving {

    /// Gains below this share of a node's own weight are rounding.
    private static final double ROUNDING = 1e-12;

    private final LeidenLevel level;
    private final int[] communities;
    private final double price;
    private final double[] communityWeights;
    private final int[] communitySizes;
    private final int[] free;
    private int freeCount;
    private final Gathered gathered;

    private LocalMoving(LeidenLevel level, int[] communities, double price) {
        this.level = level;
        this.communities = communities;
        this.price = price;
        int nodes = level.nodes();
        communityWeights = new double[nodes];
        communitySizes = new int[nodes];
        free = new int[nodes];
        gathered = new Gathered(nodes);
        for (int node = 0; node < nodes; node++) {
            communityWeights[communities[node]] += level.nodeWeights()[node];
            communitySizes[communities[node]]++;
        }
        for (int community = nodes - 1; community >= 0; community--) {
            if (communitySizes[community] == 0) {
                free[freeCount++] = community;
            }
        }
    }

    /// @param communities by node, numbers below the number of nodes; changed in place
    /// @param price of putting weight a and weight b together, divided by a · b
    /// @return whether any node has moved
    static boolean run(LeidenLevel level, int[] communities, double price, SplittableRandom random) {
        return new LocalMoving(level, communities, price).run(random);
    }

    private boolean run(SplittableRandom random) {
        int nodes = level.nodes();
        int[] queue = shuffled(nodes, random);
        boolean[] waiting = new boolean[nodes];
        Arrays.fill(waiting, true);
        int head = 0;
        int length = nodes;
        boolean changed = false;
        while (length > 0) {
            int node = queue[head];
            head = head + 1 == nodes ? 0 : head + 1;
            length--;
            waiting[node] = false;
            int target = best(node);
            if (target == communities[node]) {
                continue;
            }
            move(node, target);
            changed = true;
            for (int place = level.offsets()[node]; place < level.offsets()[node + 1]; place++) {
                int neighbour = level.neighbours()[place];
                if (!waiting[neighbour] && communities[neighbour] != target) {
                    waiting[neighbour] = true;
                    int tail = head + length;
                    queue[tail >= nodes ? tail - nodes : tail] = neighbour;
                    length++;
                }
            }
        }
        return changed;
    }

    /// The community that is best for a node, an empty one among them; its own where none is better.
    private int best(int node) {
        int own = communities[node];
        double weight = level.nodeWeights()[node];
        for (int place = level.offsets()[node]; place < level.offsets()[node + 1]; place++) {
            gathered.add(communities[level.neighbours()[place]], level.weights()[place]);
        }
        int best = own;
        double bestGain = gathered.sum(own) - price * weight * (communityWeights[own] - weight);
        double least = ROUNDING * weight;
        if (bestGain < -least && communitySizes[own] > 1 && freeCount > 0) {
            best = free[freeCount - 1];
            bestGain = 0;
        }
        for (int i = 0; i < gathered.size(); i++) {
            int community = gathered.key(i);
            double gain = gathered.sum(community) - price * weight * communityWeights[community];
            if (community != own && gain > bestGain + least) {
                best = community;
                bestGain = gain;
            }
        }
        gathered.clear();
        return best;
    }

    private void move(int node, int target) {
        int own = communities[node];
        double weight = level.nodeWeights()[node];
        if (communitySizes[target] == 0) {
            freeCount--;
        }
        communityWeights[own] -= weight;
        if (--communitySizes[own] == 0) {
            communityWeights[own] = 0;
            free[freeCount++] = own;
        }
        communityWeights[target] += weight;
        communitySizes[target]++;
        communities[node] = target;
    }

    static int[] shuffled(int size, SplittableRandom random) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
