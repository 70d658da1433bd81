package org.levelfield.learn;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Which one of a list is chosen, by a weighted sum of its numbers: the conditional logit (McFadden, "Conditional logit
/// analysis of qualitative choice behavior", 1974), fitted by Newton steps with a quadratic penalty.
public final class ChoiceModel {

    private static final int STEPS = 12;

    private final List<float[][]> lists;
    private final int[] chosen;
    private final double ridge;
    private final int size;

    private ChoiceModel(List<float[][]> lists, int[] chosen, double ridge) {
        this.lists = lists;
        this.chosen = chosen;
        this.ridge = ridge;
        size = lists.getFirst()[0].length;
    }

    /// Fits a weight for each number.
    ///
    /// @param lists rows of each list, all of one length; there is at least one list
    /// @param chosen the place of the chosen row in each list
    /// @param ridge half of it times the sum of squared weights is what the weights cost
    public static double[] fit(List<float[][]> lists, int[] chosen, double ridge) {
        return new ChoiceModel(lists, chosen, ridge).run();
    }

    private double[] run() {
        double[] weights = new double[size];
        double cost = cost(weights);
        for (int step = 0; step < STEPS; step++) {
            double[] move = newton(weights);
            double share = 1;
            double[] next = moved(weights, move, share);
            double nextCost = cost(next);
            while (nextCost > cost && share > 1e-3) {
                share /= 2;
                next = moved(weights, move, share);
                nextCost = cost(next);
            }
            if (nextCost >= cost) {
                return weights;
            }
            weights = next;
            if (nextCost >= cost - 1e-6 * Math.abs(cost)) {
                return weights;
            }
            cost = nextCost;
        }
        return weights;
    }

    private static double[] moved(double[] weights, double[] move, double share) {
        return IntStream.range(0, weights.length)
                .mapToDouble(i -> weights[i] - share * move[i])
                .toArray();
    }

    private double cost(double[] weights) {
        double penalty = ridge
                / 2
                * Arrays.stream(weights).map(weight -> weight * weight).sum();
        double[] each = new double[lists.size()];
        IntStream.range(0, each.length).parallel().forEach(list -> {
            double[] shares = shares(lists.get(list), weights);
            each[list] = -Math.log(Math.max(1e-300, shares[chosen[list]]));
        });
        return penalty + Arrays.stream(each).sum();
    }

    /// The probability of each row of a list to be chosen.
    static double[] shares(float[][] rows, double[] weights) {
        double[] shares = new double[rows.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < weights.length; i++) {
                shares[row] += weights[i] * rows[row][i];
            }
            most = Math.max(most, shares[row]);
        }
        double sum = 0;
        for (int row = 0; row < rows.length; row++) {
            shares[row] = Math.exp(shares[row] - most);
            sum += shares[row];
        }
        for (int row = 0; row < rows.length; row++) {
            shares[row] /= sum;
        }
        return shares;
    }

    private double[] newton(double[] weights) {
        double[] gradient = new double[size];
        double[][] curvature = new double[size][size];
        for (int i = 0; i < size; i++) {
            gradient[i] = ridge * weights[i];
            curvature[i][i] = ridge;
        }
        double[] mean = new double[size];
        for (int list = 0; list < lists.size(); list++) {
            float[][] rows = lists.get(list);
            double[] shares = shares(rows, weights);
            Arrays.fill(mean, 0);
            for (int row = 0; row < rows.length; row++) {
                for (int i = 0; i < size; i++) {
                    mean[i] += shares[row] * rows[row][i];
                }
            }
            for (int i = 0; i < size; i++) {
                gradient[i] += mean[i] - rows[chosen[list]][i];
            }
            spread(rows, shares, mean, curvature);
        }
        return solved(curvature, gradient);
    }

    /// Adds the covariance of the rows; of the matrix only the lower half is kept.
    private void spread(float[][] rows, double[] shares, double[] mean, double[][] curvature) {
        double[] away = new double[size];
        for (int row = 0; row < rows.length; row++) {
            if (shares[row] < 1e-6) {
                continue;
            }
            for (int i = 0; i < size; i++) {
                away[i] = rows[row][i] - mean[i];
            }
            for (int i = 0; i < size; i++) {
                double factor = shares[row] * away[i];
                double[] line = curvature[i];
                for (int j = 0; j <= i; j++) {
                    line[j] += factor * away[j];
                }
            }
        }
    }

    /// Solves a positive definite system, given by its lower half, by Cholesky's factors.
    static double[] solved(double[][] matrix, double[] right) {
        int size = right.length;
        double[] solution = right.clone();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / matrix[j][j];
            }
        }
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                solution[i] -= matrix[i][k] * solution[k];
            }
            solution[i] /= matrix[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                solution[i] -= matrix[k][i] * solution[k];
            }
            solution[i] /= matrix[i][i];
        }
        return solution;
    }
}
