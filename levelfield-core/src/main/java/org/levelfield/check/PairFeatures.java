package org.levelfield.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.levelfield.cloze.ClozeVectors;

/// What tells the work that holds an idea from others like it: numbers of each candidate, first by itself, then against
/// the other candidates. All are relative to the field, by the rarity of words in it, or to the list, so that they mean
/// the same in a field of another size.
final class PairFeatures {

    /// Numbers of a candidate by itself, in order.
    static final List<String> ALONE = List.of(
            "lexical",
            "lexical_share",
            "covered",
            "covered_square",
            "hits",
            "hit_share",
            "rarest_missing",
            "rarest_hit",
            "second_hit",
            "focus",
            "likelihood",
            "together",
            "near",
            "best_sentence",
            "best_two",
            "cosine",
            "near_leaders",
            "smoothed",
            "smoothed_missing",
            "nearest",
            "vector",
            "words",
            "idea_words",
            "idea_rarity",
            "bm25",
            "standing",
            "place",
            "fused",
            "soft",
            "soft_square",
            "soft_missing",
            "stems");

    /// Those of them that are also told as rank, and as lead over the best other candidate in standard deviations.
    private static final int[] COMPARED = {0, 2, 3, 9, 10, 11, 12, 13, 15, 16, 17, 20, 24, 27, 28, 29, 30, 31};

    /// Numbers of a candidate in all.
    static final int SIZE = ALONE.size() + 2 * COMPARED.length;

    private PairFeatures() {}

    /// The name of a number.
    static String name(int feature) {
        int compared = feature - ALONE.size();
        return compared < 0
                ? ALONE.get(feature)
                : ALONE.get(COMPARED[compared / 2]) + (compared % 2 == 0 ? "_rank" : "_lead");
    }

    /// A candidate to compare with.
    ///
    /// @param lexical its score by words
    /// @param nearness its cosine by the vectors of sentences
    /// @param standing that cosine above the mean of all works, in standard deviations
    /// @param place logarithm of one more than the works that are nearer
    /// @param fused the sum by which candidates are found
    record Given(
            NumberedWords.Text text, double lexical, double nearness, double standing, double place, double fused) {}

    /// The numbers of every candidate.
    static float[][] of(NumberedWords.Text idea, List<Given> candidates, NumberedWords words, ClozeVectors vectors) {
        double[] rarity = words.rarity();
        int size = words.size();
        List<NumberedWords.Text> texts = candidates.stream().map(Given::text).toList();
        Overlap overlap = new Overlap(idea, rarity, size);
        Neighbourhood around = new Neighbourhood(texts, rarity, size);
        double[] cosines = around.cosines(idea, rarity, size);
        int[] order = IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -candidates.get(i).lexical()))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] near = around.nearLeaders(order);
        SoftOverlap soft = new SoftOverlap(overlap, words, vectors);
        int terms = overlap.terms().length;
        boolean[][] says = new boolean[texts.size()][terms];
        float[][] rows = new float[texts.size()][SIZE];
        for (int i = 0; i < rows.length; i++) {
            overlap.compare(texts.get(i));
            for (int term = 0; term < terms; term++) {
                says[i][term] = overlap.count(term) > 0;
            }
            alone(rows[i], overlap, candidates.get(i));
            soft.compare(texts.get(i));
            rows[i][28] = (float) soft.covered;
            rows[i][29] = (float) soft.coveredSquare;
            rows[i][30] = (float) soft.missing;
            rows[i][31] = (float) soft.stems;
            rows[i][15] = (float) cosines[i];
            rows[i][16] = (float) near[i];
            rows[i][19] = (float) around.nearestLikeness(i);
        }
        for (int i = 0; i < rows.length; i++) {
            smoothed(rows[i], around.smoothed(i, says, terms), says[i], overlap, rarity);
        }
        compare(rows);
        return rows;
    }

    private static void alone(float[] row, Overlap overlap, Given candidate) {
        int terms = Math.max(1, overlap.terms().length);
        double[] values = {
            candidate.lexical(),
            candidate.lexical() / overlap.total(),
            overlap.covered,
            overlap.coveredSquare,
            overlap.hits,
            (double) overlap.hits / terms,
            overlap.rarestMissing,
            overlap.rarestHit,
            overlap.secondHit,
            overlap.focus,
            overlap.likelihood,
            overlap.together,
            overlap.near,
            overlap.bestSentence,
            overlap.bestTwo,
            0,
            0,
            0,
            0,
            0,
            candidate.nearness(),
            candidate.text().words().length,
            terms,
            overlap.total() / terms,
            overlap.bm25,
            candidate.standing(),
            candidate.place(),
            candidate.fused()
        };
        for (int i = 0; i < values.length; i++) {
            row[i] = (float) values[i];
        }
    }

    private static void smoothed(float[] row, double[] share, boolean[] says, Overlap overlap, double[] rarity) {
        double all = 0;
        double missing = 0;
        double half = 0;
        for (int term = 0; term < share.length; term++) {
            double weight = rarity[overlap.terms()[term]];
            all += weight * (says[term] ? 1 : share[term]);
            missing += says[term] ? 0 : weight;
            half += says[term] ? 0 : weight * share[term];
        }
        row[17] = (float) (all / overlap.total());
        row[18] = (float) (missing == 0 ? 1 : half / missing);
    }

    private static void compare(float[][] rows) {
        int count = rows.length;
        double[] column = new double[count];
        for (int k = 0; k < COMPARED.length; k++) {
            int feature = COMPARED[k];
            for (int i = 0; i < count; i++) {
                column[i] = rows[i][feature];
            }
            double[] sorted = column.clone();
            Arrays.sort(sorted);
            double best = count == 0 ? 0 : sorted[count - 1];
            double second = count < 2 ? best : sorted[count - 2];
            double mean = Arrays.stream(column).average().orElse(0);
            double spread = Math.sqrt(Arrays.stream(column)
                            .map(value -> (value - mean) * (value - mean))
                            .average()
                            .orElse(0))
                    + 1e-6;
            for (int i = 0; i < count; i++) {
                int place = Arrays.binarySearch(sorted, column[i]);
                while (place + 1 < count && sorted[place + 1] == column[i]) {
                    place++;
                }
                int into = ALONE.size() + 2 * k;
                rows[i][into] = (float) Math.log1p(count - 1.0 - place);
                rows[i][into + 1] = (float) ((column[i] - (column[i] == best ? second : best)) / spread);
            }
        }
    }
}
