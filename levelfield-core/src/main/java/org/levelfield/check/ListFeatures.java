package org.levelfield.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What tells a list of candidates that holds the work of an idea from one that does not: how the best candidate
/// stands, and how far before the others.
final class ListFeatures {

    private static final int OTHERS = 5;

    private static final List<String> STANDING = List.of(
            "best",
            "second",
            "before_second",
            "before_third",
            "before_fifth",
            "before_tenth",
            "share",
            "all",
            "candidates");

    private static final int HEAD = STANDING.size();

    /// Numbers of a list in all.
    static final int SIZE = HEAD + 3 * PairNumber.COUNT;

    private ListFeatures() {}

    /// The name of a number.
    static String name(int feature) {
        int alone = PairNumber.COUNT;
        if (feature < HEAD) {
            return STANDING.get(feature);
        }
        String kind = List.of("", "_before_others", "_before_second").get((feature - HEAD) / alone);
        return PairNumber.ALL.get((feature - HEAD) % alone).label() + kind;
    }

    /// Places of the candidates, the likeliest first.
    static int[] order(double[] scores) {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -scores[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// The share of each candidate if one of them is the work.
    static double[] shares(double[] scores) {
        double most = Arrays.stream(scores).max().orElse(0);
        double[] shares =
                Arrays.stream(scores).map(score -> Math.exp(score - most)).toArray();
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / sum).toArray();
    }

    /// The numbers of a list that is not empty.
    ///
    /// @param scores of each candidate, by [Ranker]
    static float[] of(float[][] rows, double[] scores) {
        int[] order = order(scores);
        double[] ranked = new double[10];
        for (int i = 0; i < ranked.length; i++) {
            ranked[i] = scores[order[Math.min(i, order.length - 1)]];
        }
        double share = shares(scores)[order[0]];
        double[] head = {
            ranked[0],
            ranked[1],
            ranked[0] - ranked[1],
            ranked[0] - ranked[2],
            ranked[0] - ranked[4],
            ranked[0] - ranked[9],
            share,
            ranked[0] - Math.log(share),
            rows.length
        };
        float[] list = new float[SIZE];
        for (int i = 0; i < HEAD; i++) {
            list[i] = (float) head[i];
        }
        int alone = PairNumber.COUNT;
        float[] top = rows[order[0]];
        float[] second = rows[order[Math.min(1, order.length - 1)]];
        for (int feature = 0; feature < alone; feature++) {
            double others = 0;
            int count = 0;
            for (int i = 1; i < Math.min(order.length, 1 + OTHERS); i++) {
                others += rows[order[i]][feature];
                count++;
            }
            list[HEAD + feature] = top[feature];
            list[HEAD + alone + feature] = count == 0 ? 0 : (float) (top[feature] - others / count);
            list[HEAD + 2 * alone + feature] = top[feature] - second[feature];
        }
        return list;
    }
}
