package org.levelfield.bench;

import java.util.SplittableRandom;
import org.levelfield.graph.CitationGraph;
import org.levelfield.graph.CitationGraphBuilder;
import org.levelfield.graph.Disruption;

/// The graph and the disruption of all its works at any size: a generated literature that grows from 1950 to 2024, in
/// which
/// every work cites a number of earlier ones, half of them recent, half by a steep preference for the oldest, so that
/// the most
/// cited work has some hundreds of thousands of citations among ten million works.
///
/// Usage: `DisruptionAtScale WORKS CITATIONS THREADS`
public final class DisruptionAtScale {

    private static final int FIRST_YEAR = 1950;
    private static final int YEARS = 75;

    private DisruptionAtScale() {}

    public static void main(String[] args) {
        int works = Integer.parseInt(args[0]);
        long citations = Long.parseLong(args[1]);
        long start = System.nanoTime();
        int[] years = new int[works];
        for (int i = 0; i < works; i++) {
            years[i] = FIRST_YEAR + (int) (YEARS * Math.sqrt((double) i / works));
        }
        CitationGraphBuilder builder = new CitationGraphBuilder(years);
        cite(builder, works, citations);
        long generated = System.nanoTime();
        CitationGraph graph = builder.build();
        long built = System.nanoTime();
        Disruption disruption = Disruption.of(graph, Disruption.WINDOW, Integer.parseInt(args[2]));
        long counted = System.nanoTime();
        System.out.printf(
                "%d works, %d citations; generated in %.1f s, built in %.1f s, counted in %.1f s%n",
                graph.nodes(),
                graph.edges(),
                (generated - start) / 1e9,
                (built - generated) / 1e9,
                (counted - built) / 1e9);
        System.out.printf(
                "visits of focus, reference and citer: %d; check %d%n", visits(graph), check(disruption, graph));
    }

    private static void cite(CitationGraphBuilder builder, int works, long citations) {
        SplittableRandom random = new SplittableRandom(17);
        double mean = (double) citations / works;
        for (int i = 1; i < works; i++) {
            int references = (int) Math.min(i, -mean * Math.log(1 - random.nextDouble()) + 0.5);
            for (int k = 0; k < references; k++) {
                double lot = random.nextDouble();
                double recent = -0.1 * i * Math.log(1 - random.nextDouble());
                int cited =
                        random.nextBoolean() ? (int) (i * lot * lot * lot) : (int) (i - 1 - Math.min(i - 1, recent));
                builder.cite(i, cited);
            }
        }
    }

    /// Of every focus, each of its references and each citer of that.
    private static long visits(CitationGraph graph) {
        long visits = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            visits += (long) graph.citerCount(node) * graph.citerCount(node);
        }
        return visits;
    }

    private static long check(Disruption disruption, CitationGraph graph) {
        long check = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            check = check * 31
                    + disruption.later().past(node)
                    + disruption.windowed().alone(node);
        }
        return check;
    }
}
