package org.levelfield.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.levelfield.search.Filters;
import org.levelfield.search.RankedWork;
import org.levelfield.search.Ranking;
import org.levelfield.search.WorkIndex;

/// Questions answered a second by one thread, and how long the slowest take, after a pass to warm up.
///
/// Usage: `QuestionRate FOLDER QUESTIONS.txt words|hybrid HITS PASSES [RUN.tsv]`; FOLDER is one that
/// [IndexRate] wrote, or the folder `index` of a field's stage. RUN takes the first ten works of each question: its
/// number, the work, the
/// score.
public final class QuestionRate {

    private static final int RUN_DEPTH = 10;

    private QuestionRate() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        List<String> questions = Files.readAllLines(Path.of(args[1]));
        Ranking ranking = Ranking.valueOf(args[2].toUpperCase(Locale.ROOT));
        int hits = Integer.parseInt(args[3]);
        int passes = Integer.parseInt(args[4]);
        try (WorkIndex index = WorkIndex.open(folder, folder.resolve("cache"))) {
            questions.forEach(question -> index.rank(question, hits, Filters.NONE, ranking));
            long[] times = new long[questions.size() * passes];
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long processor = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < times.length; i++) {
                long began = System.nanoTime();
                index.rank(questions.get(i % questions.size()), hits, Filters.NONE, ranking);
                times[i] = System.nanoTime() - began;
            }
            print(times, threads.getCurrentThreadCpuTime() - processor);
            if (args.length > 5) {
                write(index, questions, ranking, Path.of(args[5]));
            }
        }
    }

    private static void print(long[] times, long processor) {
        long sum = Arrays.stream(times).sum();
        Arrays.sort(times);
        System.out.printf(
                "%d questions: %.0f a second of clock, %.0f a second of processor; p50 %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
                times.length,
                times.length / (sum / 1e9),
                times.length / (processor / 1e9),
                times[times.length / 2] / 1e6,
                times[(int) (times.length * 0.95)] / 1e6,
                times[(int) (times.length * 0.99)] / 1e6);
    }

    private static void write(WorkIndex index, List<String> questions, Ranking ranking, Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            for (int i = 0; i < questions.size(); i++) {
                for (RankedWork work : index.rank(questions.get(i), RUN_DEPTH, Filters.NONE, ranking)) {
                    out.println(i + "\t" + work.workId() + "\t" + work.score());
                }
            }
        }
    }
}
