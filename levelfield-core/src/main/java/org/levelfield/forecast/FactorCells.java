package org.levelfield.forecast;

import java.util.stream.IntStream;

/// The matrices over a [Snapshot]'s edges that are factored.
final class FactorCells {

    /// Rare contexts weigh less (Levy, Goldberg and Dagan 2015).
    private static final double SMOOTHING = 0.75;

    private final Snapshot at;

    FactorCells(Snapshot at) {
        this.at = at;
    }

    /// Logarithms of works together, over the root of both concepts' sums of them.
    float[] normalised() {
        double[] sums = new double[at.concepts];
        for (int concept = 0; concept < at.concepts; concept++) {
            for (int place = at.offsets[concept]; place < at.offsets[concept + 1]; place++) {
                sums[concept] += Math.log1p(at.weights[place]);
            }
        }
        return cells(
                (one, other, place) -> Math.log1p(at.weights[place]) / Math.sqrt((sums[one] + 5) * (sums[other] + 5)));
    }

    /// Positive pointwise mutual information of works together.
    float[] information() {
        return information(at.weights, at.strengths);
    }

    /// The same of the works of the last years only.
    float[] recentInformation() {
        return information(at.recents, at.recentStrengths);
    }

    private float[] information(float[] weights, double[] strengths) {
        double total = 0;
        for (double strength : strengths) {
            total += Math.pow(strength, SMOOTHING);
        }
        double all = total;
        double sum = java.util.Arrays.stream(strengths).sum();
        return cells((one, other, place) -> {
            if (weights[place] == 0) {
                return 0;
            }
            double even =
                    Math.pow(strengths[one], (1 + SMOOTHING) / 2) * Math.pow(strengths[other], (1 + SMOOTHING) / 2);
            double scale = Math.sqrt(sum * all);
            double sure = weights[place] / (weights[place] + 1.0);
            return Math.max(0, Math.log(weights[place] * scale / even)) * sure;
        });
    }

    private interface Cell {
        double of(int one, int other, int place);
    }

    private float[] cells(Cell cell) {
        float[] cells = new float[at.neighbours.length];
        IntStream.range(0, at.concepts).parallel().forEach(concept -> {
            for (int place = at.offsets[concept]; place < at.offsets[concept + 1]; place++) {
                cells[place] = (float) cell.of(concept, at.neighbours[place], place);
            }
        });
        return cells;
    }
}
