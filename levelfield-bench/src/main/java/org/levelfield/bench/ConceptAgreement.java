package org.levelfield.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.levelfield.graph.ConceptGraph;
import org.levelfield.pipeline.Landscape;
import org.levelfield.store.Field;
import org.levelfield.store.StoredConcepts;

/// Whether a field built with a list of concepts sees the pairs of `gold/forecast` as the outside run did: never named
/// together until the cut-off, and joined, or not, in the years after. Lines are counted in two halves, even and odd:
/// what
/// was chosen by the one is reported on the other.
///
/// Usage: `ConceptAgreement FIELD LABELS.tsv.gz CUTOFF HORIZON_END`
public final class ConceptAgreement {

    private static final List<String> COLUMNS = List.of("pairs", "unknown", "joined-before", "joined-after", "agrees");

    private final Map<String, long[]> counts = new TreeMap<>();
    private final StoredConcepts concepts;
    private final ConceptGraph graph;
    private final int cutoff;
    private final int end;

    private ConceptAgreement(StoredConcepts concepts, ConceptGraph graph, int cutoff, int end) {
        this.concepts = concepts;
        this.graph = graph;
        this.cutoff = cutoff;
        this.end = end;
    }

    public static void main(String[] args) throws IOException {
        try (Field field = Field.open(Path.of(args[0]), Landscape.tableNames())) {
            StoredConcepts concepts = new StoredConcepts(field.database());
            long start = System.nanoTime();
            ConceptGraph graph = concepts.graph(field.database(), false);
            System.out.printf(
                    "%,d concepts, %,d edges, %,d MiB, built in %.1f s%n",
                    graph.concepts(), graph.edges(), graph.bytes() >> 20, (System.nanoTime() - start) / 1e9);
            new ConceptAgreement(concepts, graph, Integer.parseInt(args[2]), Integer.parseInt(args[3]))
                    .read(Path.of(args[1]));
        }
    }

    private void read(Path labels) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(labels)), StandardCharsets.UTF_8))) {
            long line = 0;
            for (String row : in.lines().skip(1).toList()) {
                count(row.split("\t", -1), line++ % 2 == 0 ? "even" : "odd");
            }
        }
        System.out.println("set half " + String.join(" ", COLUMNS));
        counts.forEach((set, row) -> {
            StringBuilder line = new StringBuilder(set);
            for (long count : row) {
                line.append(' ').append(count);
            }
            System.out.printf("%s %.4f%n", line, (double) row[4] / row[0]);
        });
    }

    private void count(String[] row, String half) {
        long[] count = counts.computeIfAbsent(row[2] + row[3] + " " + half, key -> new long[COLUMNS.size()]);
        count[0]++;
        OptionalInt one = concepts.find(row[0]);
        OptionalInt other = concepts.find(row[1]);
        boolean known = one.isPresent() && other.isPresent();
        int edge = known ? graph.edgeBetween(one.getAsInt(), other.getAsInt()) : -1;
        int before = edge < 0 ? 0 : graph.weight(edge, cutoff);
        int after = edge < 0 ? 0 : graph.weight(edge, end) - before;
        count[1] += known ? 0 : 1;
        count[2] += before > 0 ? 1 : 0;
        count[3] += after > 0 ? 1 : 0;
        count[4] += before == 0 && after > 0 == row[3].equals("1") ? 1 : 0;
    }
}
