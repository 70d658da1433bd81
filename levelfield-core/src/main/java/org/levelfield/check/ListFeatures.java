package org.levelfield.check;

import java.util.Comparator;
import java.util.stream.IntStream;

/// What tells a list of candidates that holds the work of an idea from one that does not: how the best candidate
/// stands, and how far before the others.
final class ListFeatures {

    private static final int OTHERS = 5;

    /// Numbers of a list in all.
    static final int SIZE = 12 + 2 * PairFeatures.ALONE.size();

    private ListFeatures() {}

    /// Places of the candidates, the likeliest first.
    static int[] order(double[] logOdds) {
        return IntStream.range(0, logOdds.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -logOdds[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// The numbers of a list that is not empty.
    ///
    /// @param logOdds of each candidate to be the work of the idea
    static float[] of(float[][] rows, double[] logOdds) {
        int[] order = order(logOdds);
        double[] ranked = new double[10];
        for (int i = 0; i < ranked.length; i++) {
            ranked[i] = logOdds[order[Math.min(i, order.length - 1)]];
        }
        double all = 0;
        double first = 0;
        for (int i = 0; i < order.length; i++) {
            double probability = 1 / (1 + Math.exp(-logOdds[order[i]]));
            all += probability;
            first += i < OTHERS ? probability : 0;
        }
        double best = 1 / (1 + Math.exp(-ranked[0]));
        float[] list = new float[SIZE];
        double[] head = {
            ranked[0],
            ranked[1],
            ranked[2],
            ranked[4],
            ranked[9],
            ranked[0] - ranked[1],
            ranked[0] - ranked[2],
            ranked[0] - ranked[4],
            ranked[0] - ranked[9],
            Math.log(all + 1e-9),
            Math.log(first + 1e-9),
            best / (all + 1e-9)
        };
        for (int i = 0; i < head.length; i++) {
            list[i] = (float) head[i];
        }
        int alone = PairFeatures.ALONE.size();
        float[] top = rows[order[0]];
        for (int feature = 0; feature < alone; feature++) {
            double others = 0;
            int count = 0;
            for (int i = 1; i < Math.min(order.length, 1 + OTHERS); i++) {
                others += rows[order[i]][feature];
                count++;
            }
            list[head.length + feature] = top[feature];
            list[head.length + alone + feature] = count == 0 ? 0 : (float) (top[feature] - others / count);
        }
        return list;
    }
}
