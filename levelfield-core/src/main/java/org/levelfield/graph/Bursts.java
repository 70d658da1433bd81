package org.levelfield.graph;

import java.util.ArrayList;
import java.util.List;

/// Bursts in a stream that comes in batches, such as the works of each year of which some are about a topic.
///
/// A hidden automaton is in a state in every batch; in state i it expects the share p_i = p_0 · s^i of the batch to be
/// relevant, p_0 being the share over all batches, at most 1. A batch of d with r relevant costs −ln (d over r) p_i^r
/// (1 − p_i)^(d−r); going up from state i to j costs (j − i) γ ln n for n batches, going down nothing. The cheapest
/// sequence of
/// states is found by dynamic programming; of equally cheap ones, the lowest. A burst of level l is a longest stretch
/// of
/// batches in state l or higher; its weight is what the stretch would cost more in state l − 1 than in l.
///
/// J. Kleinberg, Bursty and hierarchical structure in streams, KDD (2002), 91-101, section on enumerating bursts in
/// batched
/// arrivals.
///
/// @param states at least 2; 2 knows bursts and their absence, more know bursts within bursts
/// @param scaling s, above 1, usually 2
/// @param gamma the price of going up, usually 1
public record Bursts(int states, double scaling, double gamma) {

    public Bursts {
        if (states < 2 || scaling <= 1 || gamma < 0) {
            throw new IllegalArgumentException("at least two states, a scaling above 1, and a price of at least 0");
        }
    }

    /// A stretch of batches with more than their share.
    ///
    /// @param level from 1
    /// @param from first batch
    /// @param to last batch, inclusive
    /// @param weight how much the data prefer the burst's state to the one below, in natural logarithms
    public record Burst(int level, int from, int to, double weight) {}

    /// The state of every batch.
    ///
    /// @param relevant of each batch, at most as many as there are
    /// @param all of each batch
    public int[] states(int[] relevant, int[] all) {
        int batches = relevant.length;
        int[] best = new int[batches];
        double base = base(relevant, all);
        if (base <= 0 || base >= 1) {
            return best;
        }
        double price = gamma * Math.log(batches);
        int[][] from = new int[batches][states];
        double[] costs = new double[states];
        for (int state = 1; state < states; state++) {
            costs[state] = Double.POSITIVE_INFINITY;
        }
        for (int batch = 0; batch < batches; batch++) {
            double[] next = new double[states];
            for (int state = 0; state < states; state++) {
                double least = Double.POSITIVE_INFINITY;
                for (int before = 0; before < states; before++) {
                    double cost = costs[before] + Math.max(0, state - before) * price;
                    if (cost < least) {
                        least = cost;
                        from[batch][state] = before;
                    }
                }
                next[state] = least + cost(relevant[batch], all[batch], share(base, state));
            }
            costs = next;
        }
        int state = cheapest(costs);
        for (int batch = batches - 1; batch >= 0; batch--) {
            best[batch] = state;
            state = from[batch][state];
        }
        return best;
    }

    /// The bursts, by level, then by time.
    public List<Burst> of(int[] relevant, int[] all) {
        int[] sequence = states(relevant, all);
        double base = base(relevant, all);
        List<Burst> bursts = new ArrayList<>();
        for (int level = 1; level < states; level++) {
            int batch = 0;
            while (batch < sequence.length) {
                int from = batch;
                double weight = 0;
                while (batch < sequence.length && sequence[batch] >= level) {
                    weight += cost(relevant[batch], all[batch], share(base, level - 1))
                            - cost(relevant[batch], all[batch], share(base, level));
                    batch++;
                }
                if (batch > from) {
                    bursts.add(new Burst(level, from, batch - 1, weight));
                }
                batch++;
            }
        }
        return bursts;
    }

    private static int cheapest(double[] costs) {
        int cheapest = 0;
        for (int state = 1; state < costs.length; state++) {
            cheapest = costs[state] < costs[cheapest] ? state : cheapest;
        }
        return cheapest;
    }

    private static double base(int[] relevant, int[] all) {
        long some = 0;
        long total = 0;
        for (int batch = 0; batch < relevant.length; batch++) {
            if (relevant[batch] < 0 || relevant[batch] > all[batch]) {
                throw new IllegalArgumentException(
                        "batch " + batch + ": " + relevant[batch] + " of " + all[batch] + " cannot be");
            }
            some += relevant[batch];
            total += all[batch];
        }
        return total == 0 ? 0 : (double) some / total;
    }

    /// The share that a state expects; the highest states of a common topic would expect more than all.
    private double share(double base, int state) {
        return Math.min(0.9999, base * Math.pow(scaling, state));
    }

    /// Without the binomial coefficient, which is the same in every state.
    private static double cost(int relevant, int all, double share) {
        return -(relevant * Math.log(share) + (all - relevant) * Math.log1p(-share));
    }
}
