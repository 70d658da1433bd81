package org.levelfield.person;

import java.util.Arrays;
import java.util.List;

/// Logistic regression by Newton's method, with a small ridge so that a clue that never occurs stays at 0.
final class LogisticFit {

    private static final int STEPS = 25;
    private static final double RIDGE = 1e-3;

    private LogisticFit() {}

    /// The weights of the values that tell `true` pairs from others.
    static double[] weights(List<double[]> values, List<Boolean> labels) {
        int width = values.getFirst().length;
        double[] weights = new double[width];
        for (int step = 0; step < STEPS; step++) {
            double[][] curvature = new double[width][width + 1];
            for (int i = 0; i < width; i++) {
                curvature[i][i] = RIDGE;
                curvature[i][width] = -RIDGE * weights[i];
            }
            for (int row = 0; row < values.size(); row++) {
                double[] x = values.get(row);
                double p = probability(weights, x);
                double miss = (labels.get(row) ? 1 : 0) - p;
                for (int i = 0; i < width; i++) {
                    curvature[i][width] += miss * x[i];
                    for (int j = 0; j < width; j++) {
                        curvature[i][j] += p * (1 - p) * x[i] * x[j];
                    }
                }
            }
            double[] change = solved(curvature);
            Arrays.setAll(weights, i -> weights[i] + change[i]);
        }
        return weights;
    }

    static double probability(double[] weights, double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += weights[i] * x[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /// Gaussian elimination; the last column is the right side.
    private static double[] solved(double[][] rows) {
        int n = rows.length;
        for (int i = 0; i < n; i++) {
            for (int below = i + 1; below < n; below++) {
                double factor = rows[below][i] / rows[i][i];
                for (int column = i; column <= n; column++) {
                    rows[below][column] -= factor * rows[i][column];
                }
            }
        }
        double[] solution = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double rest = rows[i][n];
            for (int column = i + 1; column < n; column++) {
                rest -= rows[i][column] * solution[column];
            }
            solution[i] = rest / rows[i][i];
        }
        return solution;
    }
}
