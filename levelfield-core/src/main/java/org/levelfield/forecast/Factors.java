package org.levelfield.forecast;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// A symmetric sparse matrix over concepts, approximated by its leading eigenvectors: randomised subspace iteration
/// (Halko, Martinsson and Tropp 2011), seeded. What it says of a pair that stands not in the matrix is what pairs like
/// it
/// have there.
final class Factors {

    private static final int ROUNDS = 4;
    private static final int SWEEPS = 12;

    /// Rows that one thread sums at a time.
    private static final int PIECE = 4_096;

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

    /// A cell of the matrix that is not zero.
    @FunctionalInterface
    interface Cells {
        /// @param place of the neighbour `column` among those of `row`; the matrix must be symmetric
        double at(int row, int column, int place);
    }

    /// @param at whose pairs are the cells
    static Factors of(Snapshot at, Cells cells, int size, long seed) {
        int rows = at.concepts;
        float[] kept = kept(at, cells);
        SplittableRandom random = new SplittableRandom(seed);
        float[] image = new float[rows * size];
        for (int i = 0; i < image.length; i++) {
            image[i] = (float) (random.nextDouble() - 0.5);
        }
        for (int round = 0; round < ROUNDS; round++) {
            image = times(at, kept, image, size);
            straighten(image, size);
        }
        double[][] small = inner(image, times(at, kept, image, size), size);
        double[][] turn = eigenvectors(small);
        double[] values = IntStream.range(0, size).mapToDouble(i -> small[i][i]).toArray();
        turn(image, turn, size);
        return new Factors(size, image, values);
    }

    int size() {
        return size;
    }

    /// Adds a concept's row, of length one, each direction stretched by the root of its eigenvalue's size.
    void addTo(float[] sum, int from, int concept, double times) {
        double scale = lengths[concept] == 0 ? 0 : times / lengths[concept];
        for (int k = 0; k < size; k++) {
            sum[from + k] += (float) (scale * Math.sqrt(Math.abs(values[k])) * vectors[concept * size + k]);
        }
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

    /// The cells by place, so that every multiplication after the first only reads them.
    static float[] kept(Snapshot at, Cells cells) {
        float[] kept = new float[at.neighbours.length];
        IntStream.range(0, at.concepts).parallel().forEach(row -> {
            for (int place = at.offsets[row]; place < at.offsets[row + 1]; place++) {
                kept[place] = (float) cells.at(row, at.neighbours[place], place);
            }
        });
        return kept;
    }

    private static float[] times(Snapshot at, float[] cells, float[] right, int size) {
        float[] product = new float[right.length];
        IntStream.range(0, at.concepts).parallel().forEach(row -> {
            float[] sum = new float[size];
            for (int place = at.offsets[row]; place < at.offsets[row + 1]; place++) {
                if (cells[place] != 0) {
                    add(cells[place], right, at.neighbours[place] * size, sum);
                }
            }
            System.arraycopy(sum, 0, product, row * size, size);
        });
        return product;
    }

    private static void add(float factor, float[] from, int place, float[] sum) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += factor * from[place + k];
        }
    }

    /// leftᵀ · right, summed in pieces of fixed bounds, so that threads change nothing.
    private static double[][] inner(float[] left, float[] right, int size) {
        int rows = left.length / size;
        double[][][] parts = new double[(rows + PIECE - 1) / PIECE][size][size];
        IntStream.range(0, parts.length).parallel().forEach(part -> {
            for (int row = part * PIECE; row < Math.min(rows, (part + 1) * PIECE); row++) {
                int at = row * size;
                for (int i = 0; i < size; i++) {
                    double factor = left[at + i];
                    double[] sums = parts[part][i];
                    for (int j = 0; factor != 0 && j < size; j++) {
                        sums[j] += factor * right[at + j];
                    }
                }
            }
        });
        double[][] sum = new double[size][size];
        for (double[][] part : parts) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    sum[i][j] += part[i][j];
                }
            }
        }
        return sum;
    }

    /// Makes the columns orthonormal by Cholesky's factor of their inner products. A column without a direction of its
    /// own becomes zero.
    private static void straighten(float[] basis, int size) {
        double[][] upper = inner(basis, basis, size);
        for (int i = 0; i < size; i++) {
            double whole = upper[i][i];
            for (int k = 0; k < i; k++) {
                upper[i][i] -= upper[k][i] * upper[k][i];
            }
            upper[i][i] = upper[i][i] > 1e-9 * whole ? Math.sqrt(upper[i][i]) : 0;
            for (int j = i + 1; j < size; j++) {
                for (int k = 0; k < i; k++) {
                    upper[i][j] -= upper[k][i] * upper[k][j];
                }
                upper[i][j] = upper[i][i] == 0 ? 0 : upper[i][j] / upper[i][i];
            }
        }
        IntStream.range(0, basis.length / size).parallel().forEach(row -> {
            double[] rest = new double[size];
            for (int k = 0; k < size; k++) {
                rest[k] = basis[row * size + k];
            }
            for (int i = 0; i < size; i++) {
                double value = upper[i][i] == 0 ? 0 : rest[i] / upper[i][i];
                for (int j = i + 1; value != 0 && j < size; j++) {
                    rest[j] -= value * upper[i][j];
                }
                basis[row * size + i] = (float) value;
            }
        });
    }

    private static void turn(float[] basis, double[][] turn, int size) {
        IntStream.range(0, basis.length / size).parallel().forEach(row -> {
            double[] sum = new double[size];
            for (int i = 0; i < size; i++) {
                double factor = basis[row * size + i];
                for (int k = 0; k < size; k++) {
                    sum[k] += factor * turn[i][k];
                }
            }
            for (int k = 0; k < size; k++) {
                basis[row * size + k] = (float) sum[k];
            }
        });
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
