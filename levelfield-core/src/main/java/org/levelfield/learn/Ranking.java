package org.levelfield.learn;

import java.util.Arrays;
import java.util.Comparator;

/// How well scores order what happened before what did not.
public final class Ranking {

    private Ranking() {}

    /// The probability that a positive case scores higher than a negative one, ties counting half (area under the ROC
    /// curve; Hanley and McNeil 1982). NaN where one kind is missing.
    public static double auc(double[] scores, boolean[] labels) {
        int[] order = order(scores);
        double positives = 0;
        double ranks = 0;
        for (int i = 0; i < order.length; ) {
            int end = i;
            int inTie = 0;
            while (end < order.length && scores[order[end]] == scores[order[i]]) {
                inTie += labels[order[end++]] ? 1 : 0;
            }
            ranks += inTie * (i + 1 + end) / 2.0;
            positives += inTie;
            i = end;
        }
        double negatives = scores.length - positives;
        return positives == 0 || negatives == 0
                ? Double.NaN
                : (ranks - positives * (positives + 1) / 2) / (positives * negatives);
    }

    /// The mean of the AUC within each stratum that has both kinds; NaN without such a stratum.
    public static double aucWithin(double[] scores, boolean[] labels, int[] strata) {
        double sum = 0;
        int count = 0;
        for (int stratum : Arrays.stream(strata).distinct().sorted().toArray()) {
            int size =
                    (int) Arrays.stream(strata).filter(each -> each == stratum).count();
            double[] itsScores = new double[size];
            boolean[] itsLabels = new boolean[size];
            int at = 0;
            for (int i = 0; i < strata.length; i++) {
                if (strata[i] == stratum) {
                    itsScores[at] = scores[i];
                    itsLabels[at++] = labels[i];
                }
            }
            double auc = auc(itsScores, itsLabels);
            if (!Double.isNaN(auc)) {
                sum += auc;
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    /// The share of positives among the highest scores, ties in the order given; NaN without cases.
    public static double precisionAt(int first, double[] scores, boolean[] labels) {
        int[] order = order(Arrays.stream(scores).map(score -> -score).toArray());
        int size = Math.min(first, order.length);
        int hits = 0;
        for (int i = 0; i < size; i++) {
            hits += labels[order[i]] ? 1 : 0;
        }
        return size == 0 ? Double.NaN : (double) hits / size;
    }

    /// Places in ascending order of scores, equal ones in the order given.
    private static int[] order(double[] scores) {
        return Arrays.stream(java.util.stream.IntStream.range(0, scores.length)
                        .boxed()
                        .toArray(Integer[]::new))
                .sorted(Comparator.comparingDouble(i -> scores[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
