package org.levelfield.forecast;

import java.util.Arrays;

/// The matrices over a [Snapshot]'s edges that are factored, as functions of a place among the neighbours: an array of
/// the cells is made for one matrix at a time.
final class FactorCells {

    /// Rare contexts weigh less (Levy, Goldberg and Dagan 2015).
    private static final double SMOOTHING = 0.75;

    private static final int LOGARITHMS = 1 << 12;

    private final Snapshot at;
    private final double[] logarithms = new double[LOGARITHMS];

    FactorCells(Snapshot at) {
        this.at = at;
        Arrays.setAll(logarithms, count -> Math.log(Math.max(1, count)));
    }

    private double log(int count) {
        return count < LOGARITHMS ? logarithms[count] : Math.log(count);
    }

    /// Logarithms of works together, over the root of both concepts' sums of them.
    Factors.Cells normalised() {
        double[] scales = new double[at.concepts];
        for (int concept = 0; concept < at.concepts; concept++) {
            double sum = 5;
            for (int place = at.offsets[concept]; place < at.offsets[concept + 1]; place++) {
                sum += log(1 + at.weights[place]);
            }
            scales[concept] = 1 / Math.sqrt(sum);
        }
        return (one, other, place) -> log(1 + at.weights[place]) * scales[one] * scales[other];
    }

    /// Positive pointwise mutual information of works together.
    Factors.Cells information() {
        return information(at.weights, at.strengths);
    }

    /// The same of the works of the last years only.
    Factors.Cells recentInformation() {
        return information(at.recents, at.recentStrengths);
    }

    private Factors.Cells information(char[] weights, double[] strengths) {
        double smoothed = 0;
        double sum = 0;
        double[] logs = new double[strengths.length];
        for (int concept = 0; concept < strengths.length; concept++) {
            smoothed += Math.pow(strengths[concept], SMOOTHING);
            sum += strengths[concept];
            logs[concept] = (1 + SMOOTHING) / 2 * Math.log(Math.max(1, strengths[concept]));
        }
        double scale = sum == 0 ? 0 : Math.log(sum * smoothed) / 2;
        return (one, other, place) -> {
            int works = weights[place];
            double information = log(works) + scale - logs[one] - logs[other];
            return works == 0 || information <= 0 ? 0 : information * works / (works + 1.0);
        };
    }
}
