package org.levelfield.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.levelfield.forecast.ConceptHistory;
import org.levelfield.forecast.PairCounts;

/// Features of random pairs of concepts that no work names together, in the graphs until a year and the two before it:
/// the work of the peers `c_networkx_lp` and `c_scipy_lp`, on their input (work, year, concepts with commas between).
/// With a file of the former's output, values are compared with it line by line.
///
/// Usage: `PairFeatureRate WORK_CONCEPTS.tsv PAIRS YEAR [NETWORKX_OUT]`
public final class PairFeatureRate {

    private static final int WARMING = 5;

    private PairFeatureRate() {}

    public static void main(String[] args) throws IOException {
        long start = cpu();
        ConceptHistory history = read(Path.of(args[0]));
        int until = Integer.parseInt(args[2]);
        long loaded = cpu();
        PairCounts latest = new PairCounts(history, until);
        long built = cpu();
        int[][] pairs = draw(latest, history.concepts(), Integer.parseInt(args[1]));
        long drawn = cpu();
        long clock = System.nanoTime();
        double check = sum(latest.of(pairs[0], pairs[1]));
        double seconds = (cpu() - drawn) / 1e9;
        double wall = (System.nanoTime() - clock) / 1e9;
        System.out.printf(
                "%d concepts, %d edges, %d pairs: load %.2f CPU-s, graph %.2f CPU-s (%s)%n",
                history.concepts(),
                latest.edges(),
                pairs[0].length,
                (loaded - start) / 1e9,
                (built - loaded) / 1e9,
                check);
        print("features, the first time", pairs[0].length, seconds, wall);
        if (args.length > 3) {
            compare(latest, Path.of(args[3]));
            return;
        }
        again(latest, pairs);
        long before = cpu();
        PairCounts[] graphs = {
            new PairCounts(history, until), new PairCounts(history, until - 1), new PairCounts(history, until - 2)
        };
        long three = cpu();
        clock = System.nanoTime();
        for (PairCounts graph : graphs) {
            check += sum(graph.of(pairs[0], pairs[1]));
        }
        System.out.printf("%d graphs: %.2f CPU-s (%s)%n", graphs.length, (three - before) / 1e9, check);
        print("features in three graphs", pairs[0].length, (cpu() - three) / 1e9, (System.nanoTime() - clock) / 1e9);
    }

    /// The same once more, with the program's code compiled.
    private static void again(PairCounts graph, int[][] pairs) {
        for (int round = 0; round < WARMING; round++) {
            graph.of(pairs[0], pairs[1]);
        }
        long before = cpu();
        long clock = System.nanoTime();
        double check = sum(graph.of(pairs[0], pairs[1]));
        print("features, warm", pairs[0].length, (cpu() - before) / 1e9, (System.nanoTime() - clock) / 1e9);
        System.out.println("check " + check);
    }

    private static void print(String what, int pairs, double processor, double wall) {
        System.out.printf(
                "%s: %.3f CPU-s, %.3f s of the clock; %.0f pairs per CPU-s, %.0f per second of the clock%n",
                what, processor, wall, pairs / processor, pairs / wall);
    }

    /// Nanoseconds of processor time that all threads have taken so far: others' load on the machine does not count.
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static ConceptHistory read(Path file) throws IOException {
        List<ConceptHistory.NamingWork> works = new ArrayList<>();
        int most = 0;
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int first = line.indexOf('\t');
                int second = line.indexOf('\t', first + 1);
                int[] concepts = Arrays.stream(line.substring(second + 1).split(",", -1))
                        .mapToInt(Integer::parseInt)
                        .distinct()
                        .toArray();
                most = Math.max(most, Arrays.stream(concepts).max().orElse(0));
                int year = Integer.parseInt(line.substring(first + 1, second));
                works.add(new ConceptHistory.NamingWork(line.substring(0, first), year, -1, concepts, new int[0]));
            }
        }
        return new ConceptHistory(
                IntStream.rangeClosed(0, most).mapToObj(Integer::toString).toList(), works);
    }

    private static int[][] draw(PairCounts graph, int concepts, int wanted) {
        SplittableRandom random = new SplittableRandom(1);
        int[][] pairs = new int[2][wanted];
        for (int size = 0; size < wanted; ) {
            int one = random.nextInt(concepts);
            int other = random.nextInt(concepts);
            if (one != other && !graph.joined(one, other)) {
                pairs[0][size] = one;
                pairs[1][size++] = other;
            }
        }
        return pairs;
    }

    private static double sum(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }

    /// Lines of a, b, common neighbours, Jaccard, Adamic and Adar, resource allocation, attachment.
    private static void compare(PairCounts graph, Path file) throws IOException {
        List<String[]> lines = Files.readAllLines(file).stream()
                .map(line -> line.split(",", -1))
                .toList();
        int[] ones =
                lines.stream().mapToInt(cells -> Integer.parseInt(cells[0])).toArray();
        int[] others =
                lines.stream().mapToInt(cells -> Integer.parseInt(cells[1])).toArray();
        float[] ours = graph.of(ones, others);
        int[] columns = {3, 6, 5, 4, 2};
        double most = 0;
        for (int line = 0; line < ones.length; line++) {
            for (int k = 0; k < columns.length; k++) {
                double theirs = Double.parseDouble(lines.get(line)[2 + k]);
                most = Math.max(
                        most,
                        Math.abs(theirs - ours[line * PairCounts.NAMES.size() + columns[k]])
                                / Math.max(1, Math.abs(theirs)));
            }
        }
        System.out.printf("%d pairs compared, largest difference %.2g%n", ones.length, most);
    }
}
