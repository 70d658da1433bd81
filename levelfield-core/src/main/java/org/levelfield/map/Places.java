package org.levelfield.map;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.levelfield.graph.ForceLayout;
import org.levelfield.graph.WeightedGraph;

/// Where concepts stand on the map. First the communities are placed as wholes, then their concepts around them; a map
/// that hardly changed keeps its places and takes new concepts in among their neighbours.
final class Places {

    private static final long SEED = 20_202;

    /// Half of the map's width, for the middle 98% of concepts.
    private static final double HALF = 1000;

    /// What the kernel of the layout takes for a unit.
    private static final double LAYOUT_HALF = 12;

    private static final int ROUNDS_OF_COMMUNITIES = 400;
    private static final int ROUNDS = 120;

    private final WeightedGraph ties;
    private final double[] x;
    private final double[] y;

    private Places(WeightedGraph ties) {
        this.ties = ties;
        x = new double[ties.nodes()];
        y = new double[ties.nodes()];
    }

    double x(int concept) {
        return x[concept];
    }

    double y(int concept) {
        return y[concept];
    }

    /// @param communities by concept, to begin with
    static Places laidOut(WeightedGraph ties, int[] communities, PreviousMap previous) {
        Places places = new Places(ties);
        boolean before = previous.soughtAtWorks() > 0;
        if (before) {
            places.takeOver(previous);
        } else {
            places.byCommunity(communities);
        }
        places.scale(LAYOUT_HALF);
        ForceLayout.improve(ties, places.x, places.y, ROUNDS, before ? 0.2 : 1, SEED);
        places.scale(HALF);
        return places;
    }

    /// All that had a place keep it.
    static Places kept(WeightedGraph ties, PreviousMap previous) {
        Places places = new Places(ties);
        places.takeOver(previous);
        return places;
    }

    private void byCommunity(int[] communities) {
        int count = Arrays.stream(communities).max().orElse(-1) + 1;
        WeightedGraph between = between(communities, count);
        double[] middleX = new double[count];
        double[] middleY = new double[count];
        SplittableRandom random = new SplittableRandom(SEED);
        for (int community = 0; community < count; community++) {
            double turn = random.nextDouble() * 2 * Math.PI;
            double radius = LAYOUT_HALF * Math.sqrt(random.nextDouble());
            middleX[community] = radius * Math.cos(turn);
            middleY[community] = radius * Math.sin(turn);
        }
        ForceLayout.improve(between, middleX, middleY, ROUNDS_OF_COMMUNITIES, 1, SEED);
        for (int concept = 0; concept < x.length; concept++) {
            x[concept] = middleX[communities[concept]] + random.nextDouble() - 0.5;
            y[concept] = middleY[communities[concept]] + random.nextDouble() - 0.5;
        }
    }

    private WeightedGraph between(int[] communities, int count) {
        int edges = ties.edges();
        int[] ones = new int[edges];
        int[] others = new int[edges];
        double[] weights = new double[edges];
        int at = 0;
        for (int concept = 0; concept < ties.nodes(); concept++) {
            for (int place = ties.from(concept); place < ties.from(concept + 1); place++) {
                if (ties.neighbour(place) > concept) {
                    ones[at] = communities[concept];
                    others[at] = communities[ties.neighbour(place)];
                    weights[at++] = ties.weight(place);
                }
            }
        }
        return WeightedGraph.of(count, ones, others, weights);
    }

    private void takeOver(PreviousMap previous) {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int concept = 0; concept < x.length; concept++) {
            if (previous.placed(concept)) {
                x[concept] = previous.x()[concept];
                y[concept] = previous.y()[concept];
            } else {
                amongNeighbours(concept, previous, random);
            }
        }
    }

    private void amongNeighbours(int concept, PreviousMap previous, SplittableRandom random) {
        double weights = 0;
        for (int place = ties.from(concept); place < ties.from(concept + 1); place++) {
            int other = ties.neighbour(place);
            if (previous.placed(other)) {
                weights += ties.weight(place);
                x[concept] += ties.weight(place) * previous.x()[other];
                y[concept] += ties.weight(place) * previous.y()[other];
            }
        }
        x[concept] = (weights > 0 ? x[concept] / weights : 0) + 10 * (random.nextDouble() - 0.5);
        y[concept] = (weights > 0 ? y[concept] / weights : 0) + 10 * (random.nextDouble() - 0.5);
    }

    /// Moves and stretches, so that the middle of what has ties lies at 0 and its middle 98% within `half` either way.
    private void scale(double half) {
        int[] tied = java.util.stream.IntStream.range(0, x.length)
                .filter(concept -> ties.from(concept + 1) > ties.from(concept))
                .toArray();
        if (tied.length == 0) {
            return;
        }
        double[] xs =
                Arrays.stream(tied).mapToDouble(concept -> x[concept]).sorted().toArray();
        double[] ys =
                Arrays.stream(tied).mapToDouble(concept -> y[concept]).sorted().toArray();
        double middleX = (quantile(xs, 0.01) + quantile(xs, 0.99)) / 2;
        double middleY = (quantile(ys, 0.01) + quantile(ys, 0.99)) / 2;
        double width = Math.max(quantile(xs, 0.99) - quantile(xs, 0.01), quantile(ys, 0.99) - quantile(ys, 0.01));
        double stretch = width > 0 ? 2 * half / width : 1;
        for (int concept = 0; concept < x.length; concept++) {
            x[concept] = within(stretch * (x[concept] - middleX), half);
            y[concept] = within(stretch * (y[concept] - middleY), half);
        }
    }

    /// What lies far out is drawn nearer, so that it does not make the rest of the map small.
    private static double within(double place, double half) {
        double beyond = Math.abs(place) - 1.1 * half;
        return beyond <= 0 ? place : Math.copySign(1.1 * half + half * 0.2 * beyond / (beyond + half), place);
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
