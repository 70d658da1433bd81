package org.levelfield.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.levelfield.graph.Leiden;
import org.levelfield.graph.WeightedGraph;

/// Leiden communities of a list of edges, to compare with other programs: `EDGES.tsv ROUNDS SEED OUT.tsv`. Each line of
/// the input has two numbers from 0 and, if it likes, a weight, with tabs between; the output has a line a node, its
/// number and its community. Tells seconds of reading and of the method, and the modularity.
public final class LeidenAtScale {

    private LeidenAtScale() {}

    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        WeightedGraph graph = read(Path.of(arguments[0]));
        long read = System.nanoTime();
        int[] communities = Leiden.communities(graph, 1, Long.parseLong(arguments[2]), Integer.parseInt(arguments[1]));
        long done = System.nanoTime();
        System.out.printf(
                Locale.ROOT,
                "nodes %d edges %d read %.2f s leiden %.2f s communities %d modularity %.6f%n",
                graph.nodes(),
                graph.edges(),
                (read - start) / 1e9,
                (done - read) / 1e9,
                Arrays.stream(communities).max().orElse(-1) + 1,
                Leiden.modularity(graph, communities, 1));
        Files.write(
                Path.of(arguments[3]),
                IntStream.range(0, communities.length)
                        .mapToObj(node -> node + "\t" + communities[node])
                        .toList());
    }

    private static WeightedGraph read(Path file) throws IOException {
        int[] ones = new int[1 << 20];
        int[] others = new int[1 << 20];
        double[] weights = new double[1 << 20];
        int edges = 0;
        int nodes = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (edges == ones.length) {
                    ones = Arrays.copyOf(ones, 2 * edges);
                    others = Arrays.copyOf(others, 2 * edges);
                    weights = Arrays.copyOf(weights, 2 * edges);
                }
                String[] cells = line.split("\t", -1);
                ones[edges] = Integer.parseInt(cells[0]);
                others[edges] = Integer.parseInt(cells[1]);
                weights[edges] = cells.length > 2 ? Double.parseDouble(cells[2]) : 1;
                nodes = Math.max(nodes, Math.max(ones[edges], others[edges]) + 1);
                edges++;
            }
        }
        return WeightedGraph.of(
                nodes, Arrays.copyOf(ones, edges), Arrays.copyOf(others, edges), Arrays.copyOf(weights, edges));
    }
}
