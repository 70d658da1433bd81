package org.levelfield.search.vector;

import java.util.concurrent.CompletableFuture;

/// Arithmetic on dense rows that lie one after another in an array.
final class Dense {

    private Dense() {}

    /// Work on some of the dimensions, the latter bound exclusive.
    @FunctionalInterface
    interface Part {
        void of(int from, int to);
    }

    /// Does work on two halves of the dimensions (or rows) side by side; what one half does must not touch the other's.
    static void inParts(int width, Part part) {
        int middle = width / 2;
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> part.of(middle, width));
        part.of(0, middle);
        second.join();
    }

    /// Adds a multiple of one row to another.
    static void addTo(float[] target, int to, float[] source, int from, float factor, int width) {
        for (int i = 0; i < width; i++) {
            target[to + i] += factor * source[from + i];
        }
    }

    /// Makes the columns orthogonal and of length 1, by Gram and Schmidt with the rows as they lie: the triangular
    /// factor
    /// of the columns' products (Cholesky) is divided out. A column without a direction of its own becomes zero.
    static void orthonormalise(float[] rows, int width) {
        double[][] factor = cholesky(products(rows, width));
        inParts(rows.length / width, (from, to) -> {
            for (int row = from; row < to; row++) {
                divide(rows, row * width, factor);
            }
        });
    }

    private static void divide(float[] rows, int at, double[][] factor) {
        for (int column = 0; column < factor.length; column++) {
            double[] line = factor[column];
            double value = rows[at + column];
            for (int i = 0; i < column; i++) {
                value -= line[i] * rows[at + i];
            }
            rows[at + column] = line[column] == 0 ? 0 : (float) (value / line[column]);
        }
    }

    private static double[][] products(float[] rows, int width) {
        double[][] products = new double[width][width];
        inParts(rows.length / width, (from, to) -> {
            double[][] part = products(rows, width, from * width, to * width);
            synchronized (products) {
                for (int i = 0; i < width; i++) {
                    for (int j = 0; j <= i; j++) {
                        products[i][j] += part[i][j];
                    }
                }
            }
        });
        return products;
    }

    private static double[][] products(float[] rows, int width, int begin, int end) {
        double[][] products = new double[width][width];
        float[] block = new float[width];
        for (int at = begin; at < end; at += width) {
            System.arraycopy(rows, at, block, 0, width);
            for (int i = 0; i < width; i++) {
                double value = block[i];
                if (value != 0) {
                    double[] line = products[i];
                    for (int j = 0; j <= i; j++) {
                        line[j] += value * block[j];
                    }
                }
            }
        }
        return products;
    }

    /// The lower triangular factor of a symmetric matrix whose lower half is given; a pivot that vanishes is set to
    /// zero.
    private static double[][] cholesky(double[][] matrix) {
        int width = matrix.length;
        for (int i = 0; i < width; i++) {
            double before = matrix[i][i];
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= matrix[i][k] * matrix[j][k];
                }
                if (i == j) {
                    matrix[i][i] = sum > 1e-9 * before ? Math.sqrt(sum) : 0;
                } else {
                    matrix[i][j] = matrix[j][j] == 0 ? 0 : sum / matrix[j][j];
                }
            }
        }
        return matrix;
    }
}
