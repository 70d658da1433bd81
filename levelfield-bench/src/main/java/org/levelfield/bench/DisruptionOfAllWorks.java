package org.levelfield.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.levelfield.graph.CitationGraph;
import org.levelfield.graph.CitationGraphBuilder;
import org.levelfield.graph.Disruption;

/// Task b of the peers, with the product's own kernel: the disruption index of every work of a graph, whole process,
/// from
/// text to text. Beyond the peer it knows years: it counts citers of later years alone, and those of five years apart.
///
/// Usage: `DisruptionOfAllWorks THREADS CITATIONS.tsv YEARS.tsv OUT.csv`
public final class DisruptionOfAllWorks {

    private DisruptionOfAllWorks() {}

    public static void main(String[] args) throws IOException {
        int threads = Integer.parseInt(args[0]);
        long start = System.nanoTime();
        Years years = new Years();
        NumberPairs.read(Path.of(args[2]), years::put);
        CitationGraphBuilder builder = new CitationGraphBuilder(years.all());
        NumberPairs.read(Path.of(args[1]), builder::cite);
        long read = System.nanoTime();
        CitationGraph graph = builder.build();
        long built = System.nanoTime();
        Disruption disruption = Disruption.of(graph, Disruption.WINDOW, threads);
        long counted = System.nanoTime();
        int indexed = write(graph, disruption, Path.of(args[3]));
        System.out.printf(
                "%d works, %d citations, %d with an index; read %.0f, built %.0f, counted %.0f, wrote %.0f ms%n",
                graph.nodes(),
                graph.edges(),
                indexed,
                (read - start) / 1e6,
                (built - read) / 1e6,
                (counted - built) / 1e6,
                (System.nanoTime() - counted) / 1e6);
    }

    /// Works that have references and are cited, as the peer has it.
    private static int write(CitationGraph graph, Disruption disruption, Path file) throws IOException {
        int indexed = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            IndexLines lines = new IndexLines(out);
            for (int node = 0; node < graph.nodes(); node++) {
                double index = disruption.later().index(node);
                if (graph.referenceCount(node) > 0 && graph.citerCount(node) > 0 && !Double.isNaN(index)) {
                    lines.line(graph.label(node), index);
                    indexed++;
                }
            }
            lines.flush();
        }
        return indexed;
    }

    /// Years by label.
    private static final class Years {

        private int[] years = new int[1 << 16];
        private int size;

        void put(int label, int year) {
            if (label >= years.length) {
                years = java.util.Arrays.copyOf(years, Math.max(label + 1, years.length * 2));
            }
            years[label] = year;
            size = Math.max(size, label + 1);
        }

        int[] all() {
            return java.util.Arrays.copyOf(years, size);
        }
    }
}
