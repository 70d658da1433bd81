package org.levelfield.forecast;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// A symmetric sparse matrix over concepts, approximated by its leading eigenvectors: randomised subspace iteration
/// (Halko, Martinsson and Tropp 2011), seeded. What it says of a pair that stands not in the matrix is what pairs like
/// it
/// have there.
final class Factors {

    private static final int ROUNDS = 4;
    private static final int SWEEPS = 12;

    private final int size;
    private final float[] vectors;
    private final double[] values;
    private final float[] lengths;

    private Factors(int size, float[] vectors, double[] values) {
        this.size = size;
        this.vectors = vectors;
        this.values = values;
        lengths = new float[vectors.length / size];
        for (int row = 0; row < lengths.length; row++) {
            double sum = 0;
            for (int k = 0; k < size; k++) {
                sum += Math.abs(values[k]) * vectors[row * size + k] * vectors[row * size + k];
            }
            lengths[row] = (float) Math.sqrt(sum);
        }
    }

    /// @param offsets of each row's places
    /// @param cells by place; the matrix must be symmetric
    static Factors of(int[] offsets, int[] columns, float[] cells, int size, long seed) {
        int rows = offsets.length - 1;
        SplittableRandom random = new SplittableRandom(seed);
        float[] basis = new float[rows * size];
        for (int i = 0; i < basis.length; i++) {
            basis[i] = (float) (random.nextDouble() - 0.5);
        }
        float[] image = basis;
        for (int round = 0; round < ROUNDS; round++) {
            image = times(offsets, columns, cells, image, size);
            straighten(image, size);
        }
        float[] mapped = times(offsets, columns, cells, image, size);
        double[][] small = new double[size][size];
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < size; i++) {
                float left = image[row * size + i];
                for (int j = 0; j < size && left != 0; j++) {
                    small[i][j] += left * mapped[row * size + j];
                }
            }
        }
        double[][] turn = eigenvectors(small);
        double[] values = IntStream.range(0, size).mapToDouble(i -> small[i][i]).toArray();
        return new Factors(size, turned(image, turn, size), values);
    }

    /// Σ λ₍ₖ₎^power · aₖ · bₖ: with power 1 the matrix itself at this pair, with 3 its paths of three steps.
    double at(int one, int other, int power) {
        double sum = 0;
        int left = one * size;
        int right = other * size;
        for (int k = 0; k < size; k++) {
            double value = values[k];
            sum += (power == 1 ? value : value * value * value) * vectors[left + k] * vectors[right + k];
        }
        return sum;
    }

    /// The cosine of the two rows, each direction stretched by the root of its eigenvalue's size.
    double cosine(int one, int other) {
        double sum = 0;
        int left = one * size;
        int right = other * size;
        for (int k = 0; k < size; k++) {
            sum += Math.abs(values[k]) * vectors[left + k] * vectors[right + k];
        }
        double norm = (double) lengths[one] * lengths[other];
        return norm == 0 ? 0 : sum / norm;
    }

    private static float[] times(int[] offsets, int[] columns, float[] cells, float[] right, int size) {
        float[] product = new float[right.length];
        IntStream.range(0, offsets.length - 1).parallel().forEach(row -> {
            int to = row * size;
            for (int place = offsets[row]; place < offsets[row + 1]; place++) {
                float cell = cells[place];
                int from = columns[place] * size;
                for (int k = 0; cell != 0 && k < size; k++) {
                    product[to + k] += cell * right[from + k];
                }
            }
        });
        return product;
    }

    /// Makes the columns orthonormal (Gram and Schmidt, modified). A column without a direction of its own becomes
    /// zero.
    private static void straighten(float[] basis, int size) {
        double[] dots = new double[size];
        for (int column = 0; column < size; column++) {
            Arrays.fill(dots, 0);
            for (int at = 0; at < basis.length; at += size) {
                double mine = basis[at + column];
                for (int k = column; k < size && mine != 0; k++) {
                    dots[k] += mine * basis[at + k];
                }
            }
            double norm = dots[column];
            double scale = norm > 1e-20 ? 1 / Math.sqrt(norm) : 0;
            for (int at = 0; at < basis.length; at += size) {
                double mine = basis[at + column];
                for (int k = column + 1; k < size && scale > 0 && mine != 0; k++) {
                    basis[at + k] -= (float) (mine * dots[k] / norm);
                }
                basis[at + column] = (float) (mine * scale);
            }
        }
    }

    private static float[] turned(float[] basis, double[][] turn, int size) {
        float[] result = new float[basis.length];
        for (int at = 0; at < basis.length; at += size) {
            for (int k = 0; k < size; k++) {
                double sum = 0;
                for (int i = 0; i < size; i++) {
                    sum += basis[at + i] * turn[i][k];
                }
                result[at + k] = (float) sum;
            }
        }
        return result;
    }

    /// Diagonalises a symmetric matrix in place by Jacobi's rotations; gives the eigenvectors as columns.
    static double[][] eigenvectors(double[][] matrix) {
        int size = matrix.length;
        double[][] vectors = new double[size][size];
        for (int i = 0; i < size; i++) {
            vectors[i][i] = 1;
            for (int j = 0; j < i; j++) {
                matrix[i][j] = matrix[j][i] = (matrix[i][j] + matrix[j][i]) / 2;
            }
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int p = 0; p < size; p++) {
                for (int q = p + 1; q < size; q++) {
                    rotate(matrix, vectors, p, q);
                }
            }
        }
        return vectors;
    }

    private static void rotate(double[][] matrix, double[][] vectors, int p, int q) {
        if (Math.abs(matrix[p][q]) < 1e-14) {
            return;
        }
        double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        double sign = theta >= 0 ? 1 : -1;
        double tangent = sign / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        for (int k = 0; k < matrix.length; k++) {
            double left = matrix[k][p];
            double right = matrix[k][q];
            matrix[k][p] = cosine * left - sine * right;
            matrix[k][q] = sine * left + cosine * right;
        }
        for (int k = 0; k < matrix.length; k++) {
            double left = matrix[p][k];
            double right = matrix[q][k];
            matrix[p][k] = cosine * left - sine * right;
            matrix[q][k] = sine * left + cosine * right;
            double first = vectors[k][p];
            double second = vectors[k][q];
            vectors[k][p] = cosine * first - sine * second;
            vectors[k][q] = sine * first + cosine * second;
        }
    }
}
