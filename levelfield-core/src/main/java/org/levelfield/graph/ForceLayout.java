package org.levelfield.graph;

import java.util.SplittableRandom;

/// Places in the plane so that nodes with strong ties lie close: ties attract by the gradient of a fuzzy cross entropy
/// with a Cauchy kernel, and drawn pairs repel (the optimisation of McInnes, Healy and Melville, UMAP, 2018, with both
/// shape parameters 1, so that no power has to be taken). The same graph, start and seed give the same places.
public final class ForceLayout {

    private static final int REPELLED = 4;
    private static final double LONGEST_STEP = 4;
    private static final double SOFTENING = 1e-3;

    private final WeightedGraph graph;
    private final double[] x;
    private final double[] y;
    private final float[] chances;
    private final SplittableRandom random;

    private ForceLayout(WeightedGraph graph, double[] x, double[] y, long seed) {
        this.graph = graph;
        this.x = x;
        this.y = y;
        random = new SplittableRandom(seed);
        chances = new float[graph.from(graph.nodes())];
        for (int node = 0; node < graph.nodes(); node++) {
            double strongest = 0;
            for (int place = graph.from(node); place < graph.from(node + 1); place++) {
                strongest = Math.max(strongest, graph.weight(place));
            }
            for (int place = graph.from(node); place < graph.from(node + 1); place++) {
                chances[place] = (float) (graph.weight(place) / strongest);
            }
        }
    }

    /// Moves nodes from where they stand; those without edges stay.
    ///
    /// @param x by node, changed in place, as is `y`
    /// @param rounds over all edges
    /// @param step of the first round, from where it falls to nothing; 1 is usual
    public static void improve(WeightedGraph graph, double[] x, double[] y, int rounds, double step, long seed) {
        ForceLayout layout = new ForceLayout(graph, x, y, seed);
        for (int round = 0; round < rounds && graph.nodes() > 1; round++) {
            layout.round(step * (1 - (double) round / rounds));
        }
    }

    private void round(double step) {
        for (int node = 0; node < graph.nodes(); node++) {
            for (int place = graph.from(node); place < graph.from(node + 1); place++) {
                if (random.nextInt() >>> 8 < chances[place] * (1 << 24)) {
                    attract(node, graph.neighbour(place), step);
                    for (int i = 0; i < REPELLED; i++) {
                        repel(node, random.nextInt(graph.nodes()), step);
                    }
                }
            }
        }
    }

    private void attract(int one, int other, double step) {
        double dx = x[one] - x[other];
        double dy = y[one] - y[other];
        double pull = -2 / (1 + dx * dx + dy * dy);
        double moveX = limited(pull * dx) * step;
        double moveY = limited(pull * dy) * step;
        x[one] += moveX;
        y[one] += moveY;
        x[other] -= moveX;
        y[other] -= moveY;
    }

    private void repel(int one, int other, double step) {
        double dx = x[one] - x[other];
        double dy = y[one] - y[other];
        double squared = dx * dx + dy * dy;
        if (squared > 0) {
            double push = 2 / ((SOFTENING + squared) * (1 + squared));
            x[one] += limited(push * dx) * step;
            y[one] += limited(push * dy) * step;
        }
    }

    private static double limited(double move) {
        return Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, move));
    }
}
