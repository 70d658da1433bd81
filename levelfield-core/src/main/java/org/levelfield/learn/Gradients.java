package org.levelfield.learn;

/// What every case asks of the next tree, as whole numbers: gradient and curvature of the logistic loss packed into one
/// long, so that a histogram takes one addition a case, and the order of additions, hence the number of threads,
/// changes
/// nothing. They are scaled so that no sum overflows; an average case keeps some thousand steps (gradient quantisation:
/// Shi et al. 2022, with more bits).
final class Gradients {

    /// Bits below which the curvature lies.
    private static final int SHIFT = 32;

    private static final double MOST_GRADIENT = 1L << 30;
    private static final double MOST_CURVATURE = 1L << 31;
    private static final double LEAST_CURVATURE = 1e-6;

    private final double[] gradients;
    private final double[] curvatures;
    private final long[] packed;
    private double gradientStep = 1;
    private double curvatureStep = 1;

    Gradients(int rows) {
        gradients = new double[rows];
        curvatures = new double[rows];
        packed = new long[rows];
    }

    /// Takes a case whose log-odds are known.
    void put(int row, double logOdds, boolean label, double weight) {
        double probability = 1 / (1 + Math.exp(-logOdds));
        gradients[row] = weight * ((label ? 1 : 0) - probability);
        curvatures[row] = weight * Math.max(probability * (1 - probability), LEAST_CURVATURE);
    }

    /// Packs the cases that the next tree is grown on.
    void pack(int[] members, int drawn) {
        double gradient = 0;
        double curvature = 0;
        for (int i = 0; i < drawn; i++) {
            gradient += Math.abs(gradients[members[i]]);
            curvature += curvatures[members[i]];
        }
        gradientStep = Math.max(gradient, Double.MIN_NORMAL) / (MOST_GRADIENT - drawn);
        curvatureStep = Math.max(curvature, Double.MIN_NORMAL) / (MOST_CURVATURE - drawn);
        for (int i = 0; i < drawn; i++) {
            int row = members[i];
            packed[row] =
                    (Math.round(gradients[row] / gradientStep) << SHIFT) + Math.round(curvatures[row] / curvatureStep);
        }
    }

    long packed(int row) {
        return packed[row];
    }

    double gradient(long sum) {
        return (sum >> SHIFT) * gradientStep;
    }

    double curvature(long sum) {
        return (sum & 0xffff_ffffL) * curvatureStep;
    }
}
