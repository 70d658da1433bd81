package org.levelfield.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.levelfield.measure.literature.Feature;
import org.levelfield.measure.literature.Literature;
import org.levelfield.measure.literature.Related;
import org.levelfield.measure.literature.RelatedModel;
import org.levelfield.measure.literature.RelatedSearch;
import org.levelfield.pipeline.Landscape;
import org.levelfield.store.Field;
import org.levelfield.store.StoredTitles;

/// How many of the references that were hidden from a work's list come back among the first 20 and 50, beside
/// co-citation,
/// text and popularity alone. The model learns from works of earlier years than those it is tested on.
///
/// Usage: `MissingWork FIELD FIRST_TESTED_YEAR LAST_TESTED_YEAR SEED [COUNT] [LEARNED_FROM]`
public final class MissingWork {

    private final Map<String, double[]> recalls = new LinkedHashMap<>();
    private int tested;
    private long candidates;
    private double reachable;

    private MissingWork() {}

    public static void main(String[] args) {
        int first = Integer.parseInt(args[1]);
        int last = Integer.parseInt(args[2]);
        SplittableRandom random = new SplittableRandom(Long.parseLong(args[3]));
        int count = args.length > 4 ? Integer.parseInt(args[4]) : 500;
        int learned = args.length > 5 ? Integer.parseInt(args[5]) : 1_500;
        try (Field field = Field.open(Path.of(args[0]), Landscape.tableNames())) {
            StoredTitles titles = StoredTitles.read(field.database());
            Literature literature = Literature.read(field.database(), titles);
            int[] taught = sample(RelatedModel.eligible(literature, 0, first - 1), learned, random);
            long began = System.nanoTime();
            RelatedModel model = RelatedModel.learn(literature, taught, 1);
            System.out.printf("learned from %d works before %d: %.1f s%n", taught.length, first, seconds(began));
            int[] works = sample(RelatedModel.eligible(literature, first, last), count, random);
            began = System.nanoTime();
            MissingWork bench = new MissingWork();
            RelatedSearch search = new RelatedSearch(literature);
            for (int work : works) {
                RelatedModel.Halves halves = RelatedModel.Halves.of(literature, work, random);
                bench.test(model, search.find(RelatedModel.query(literature, work, halves.seeds())), halves);
            }
            System.out.printf("%d works of %d to %d: %.1f s%n", works.length, first, last, seconds(began));
            bench.print();
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    static int[] sample(int[] works, int count, SplittableRandom random) {
        int[] drawn = works.clone();
        for (int i = 0; i < Math.min(count, drawn.length); i++) {
            int other = i + random.nextInt(drawn.length - i);
            int kept = drawn[i];
            drawn[i] = drawn[other];
            drawn[other] = kept;
        }
        return Arrays.copyOf(drawn, Math.min(count, drawn.length));
    }

    private void test(RelatedModel model, Related related, RelatedModel.Halves halves) {
        tested++;
        candidates += related.works().length;
        int[] hidden = halves.hidden().clone();
        Arrays.sort(hidden);
        reachable += (double) Arrays.stream(hidden)
                        .filter(work -> Arrays.binarySearch(related.works(), work) >= 0)
                        .count()
                / hidden.length;
        count("combined", related, model.probabilities(related), hidden);
        count("co-citation, counts", related, one(related, Feature.CO_CITATION), hidden);
        count("co-citation, weighed by overlap", related, one(related, Feature.CO_CITING_OVERLAP), hidden);
        count("co-citation, weighed by overlap and citations", related, one(related, Feature.CO_CITING_FOCUS), hidden);
        count("text: own title", related, one(related, Feature.TEXT), hidden);
        count("text: titles of the seeds", related, one(related, Feature.SEEDS_TEXT), hidden);
        count("text: both", related, sum(one(related, Feature.TEXT), one(related, Feature.SEEDS_TEXT)), hidden);
        count("popularity, among the candidates", related, one(related, Feature.CITATIONS), hidden);
    }

    private static double[] one(Related related, Feature feature) {
        return IntStream.range(0, related.works().length)
                .mapToDouble(i -> related.feature(i, feature))
                .toArray();
    }

    private static double[] sum(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] + other[i])
                .toArray();
    }

    private void count(String method, Related related, double[] scores, int[] hidden) {
        int[] order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -scores[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] sums = recalls.computeIfAbsent(method, name -> new double[2]);
        sums[0] += recall(related, order, hidden, 20);
        sums[1] += recall(related, order, hidden, 50);
    }

    private static double recall(Related related, int[] order, int[] hidden, int first) {
        return (double) Arrays.stream(order)
                        .limit(first)
                        .filter(i -> Arrays.binarySearch(hidden, related.works()[i]) >= 0)
                        .count()
                / hidden.length;
    }

    private void print() {
        System.out.printf(
                "candidates a work %.0f, of the hidden references %.3f are among them%n",
                (double) candidates / tested, reachable / tested);
        recalls.forEach((method, sums) -> System.out.printf(
                "%-48s recall@20 %.4f  recall@50 %.4f%n", method, sums[0] / tested, sums[1] / tested));
    }
}
