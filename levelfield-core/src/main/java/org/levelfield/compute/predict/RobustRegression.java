package org.levelfield.compute.predict;

import java.util.Arrays;

/// Gaussian-process regression with noise of heavy tails: the noise of each work is scaled by how far it lies off
/// (Student's t with four degrees of freedom, by reweighting).
final class RobustRegression {

    private static final double DEGREES = 4;
    private static final int ROUNDS = 4;

    private RobustRegression() {}

    /// The weights of the works: the prediction for x is the sum of weight × kernel(x, work).
    ///
    /// @param kernel symmetric, positive definite
    static double[] weights(double[][] kernel, double[] targets) {
        int n = targets.length;
        double[] scale = new double[n];
        Arrays.fill(scale, 1);
        double[] weights = new double[n];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] noisy = new double[n][];
            for (int i = 0; i < n; i++) {
                noisy[i] = kernel[i].clone();
                noisy[i][i] += Kernel.NOISE * scale[i];
            }
            weights = solve(noisy, targets);
            for (int i = 0; i < n; i++) {
                double residual = Kernel.NOISE * scale[i] * weights[i];
                double far = (DEGREES * Kernel.NOISE + residual * residual) / ((DEGREES + 1) * Kernel.NOISE);
                scale[i] = Math.clamp(far, 0.5, 20);
            }
        }
        return weights;
    }

    /// Solves a symmetric positive definite system by Cholesky's decomposition, which overwrites the matrix.
    static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        double[] solution = right.clone();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? Math.sqrt(sum) : sum / matrix[j][j];
            }
        }
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                solution[i] -= matrix[i][k] * solution[k];
            }
            solution[i] /= matrix[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                solution[i] -= matrix[k][i] * solution[k];
            }
            solution[i] /= matrix[i][i];
        }
        return solution;
    }
}
