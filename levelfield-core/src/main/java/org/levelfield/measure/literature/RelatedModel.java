package org.levelfield.measure.literature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.levelfield.learn.BoostedTrees;
import org.levelfield.learn.TreeGrowing;

/// How likely it is that a candidate is cited, learned from works whose references are known: half of a work's
/// references are hidden, the other half are the seeds, and the candidates that were hidden are the positives. What a
/// work could know is what came out in the years before its own.
public final class RelatedModel {

    /// Works with fewer references within the field teach little.
    public static final int LEAST_REFERENCES = 6;

    /// Candidates of one work that were not cited and are learned from; the rest is stood for by their weight.
    private static final int NEGATIVES = 60;

    private static final TreeGrowing.Settings SETTINGS = new TreeGrowing.Settings(200, 5, 0.08, 2.0, 3.0, 0.7, 0.7, 8);

    private final BoostedTrees trees;

    public RelatedModel(BoostedTrees trees) {
        this.trees = trees;
    }

    public BoostedTrees trees() {
        return trees;
    }

    /// Half of a work's references.
    ///
    /// @param seeds that stay known
    /// @param hidden that are to be found
    @SuppressWarnings("ArrayRecordComponent") // read only here
    public record Halves(int[] seeds, int[] hidden) {

        /// Draws a random half of what a work cites from earlier years.
        public static Halves of(Literature literature, int work, SplittableRandom random) {
            int year = literature.titles().year(work);
            int[] all = Arrays.stream(literature.references(work))
                    .filter(cited -> literature.titles().year(cited) < year)
                    .toArray();
            for (int i = all.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int kept = all[i];
                all[i] = all[other];
                all[other] = kept;
            }
            int half = (all.length + 1) / 2;
            return new Halves(Arrays.copyOf(all, half), Arrays.copyOfRange(all, half, all.length));
        }
    }

    /// Works of some years with enough references to learn from or be tested on, by number.
    public static int[] eligible(Literature literature, int since, int until) {
        return IntStream.range(0, literature.titles().size())
                .filter(work -> literature.titles().year(work) >= since
                        && literature.titles().year(work) <= until)
                .filter(work -> Arrays.stream(literature.references(work))
                                .filter(cited -> literature.titles().year(cited)
                                        < literature.titles().year(work))
                                .count()
                        >= LEAST_REFERENCES)
                .toArray();
    }

    /// What a work of the field would ask, with these seeds. Its text is its title: an abstract is not in every field.
    public static RelatedQuery query(Literature literature, int work, int[] seeds) {
        return new RelatedQuery(
                seeds,
                literature.titles().title(work),
                literature.authors(work),
                literature.titles().year(work),
                literature.titles().venue(work));
    }

    /// Learns from these works.
    public static RelatedModel learn(Literature literature, int[] works, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RelatedSearch search = new RelatedSearch(literature);
        List<float[]> rows = new ArrayList<>();
        List<Boolean> labels = new ArrayList<>();
        List<Double> offsets = new ArrayList<>();
        for (int work : works) {
            Halves halves = Halves.of(literature, work, random);
            Related related = search.find(query(literature, work, halves.seeds()));
            int[] hidden = halves.hidden().clone();
            Arrays.sort(hidden);
            int negatives = Math.max(1, related.works().length - hidden.length);
            double drawn = Math.min(1, (double) NEGATIVES / negatives);
            for (int i = 0; i < related.works().length; i++) {
                boolean positive = Arrays.binarySearch(hidden, related.works()[i]) >= 0;
                if (positive || random.nextDouble() < drawn) {
                    rows.add(related.features()[i]);
                    labels.add(positive);
                    offsets.add(-Math.log(drawn));
                }
            }
        }
        boolean[] answers = new boolean[labels.size()];
        double[] known = new double[labels.size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = labels.get(i);
            known[i] = offsets.get(i);
        }
        return new RelatedModel(TreeGrowing.grow(SETTINGS, rows.toArray(float[][]::new), answers, known));
    }

    /// The probability that a candidate is cited, 0 to 1.
    public double probability(float[] features) {
        return 1 / (1 + Math.exp(-trees.sum(features)));
    }

    /// The probabilities of all candidates.
    public double[] probabilities(Related related) {
        return Arrays.stream(related.features()).mapToDouble(this::probability).toArray();
    }
}
