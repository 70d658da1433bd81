package org.levelfield.search.vector;

import java.util.Arrays;

/// A sparse matrix of works by terms, term after term: in which works a term stands, and with which weight.
final class TermMatrix {

    private final int works;
    private int terms;
    private long[] starts = new long[1 << 10];
    private int[] work = new int[1 << 16];
    private float[] weight = new float[1 << 16];
    private int size;

    /// @param works rows
    TermMatrix(int works) {
        this.works = works;
    }

    int works() {
        return works;
    }

    int terms() {
        return terms;
    }

    /// Begins the next term.
    void term() {
        if (terms + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[terms++] = size;
        starts[terms] = size;
    }

    /// Adds an entry of the term begun last.
    void add(int row, float value) {
        if (size == work.length) {
            work = Arrays.copyOf(work, size + size / 2);
            weight = Arrays.copyOf(weight, size + size / 2);
        }
        work[size] = row;
        weight[size] = value;
        size++;
        starts[terms] = size;
    }

    /// Makes every row of length 1.
    void normalise() {
        double[] squares = new double[works];
        for (int i = 0; i < size; i++) {
            squares[work[i]] += (double) weight[i] * weight[i];
        }
        for (int i = 0; i < size; i++) {
            weight[i] /= (float) Math.sqrt(squares[work[i]]);
        }
    }

    /// Works by dimensions: this matrix times one of terms by dimensions.
    float[] times(float[] ofTerms, int width) {
        float[] ofWorks = new float[works * width];
        Dense.inParts(width, (from, to) -> {
            for (int t = 0; t < terms; t++) {
                for (int i = (int) starts[t]; i < starts[t + 1]; i++) {
                    Dense.addTo(ofWorks, work[i] * width + from, ofTerms, t * width + from, weight[i], to - from);
                }
            }
        });
        return ofWorks;
    }

    /// Terms by dimensions: this matrix turned over, times one of works by dimensions.
    float[] turnedTimes(float[] ofWorks, int width) {
        float[] ofTerms = new float[terms * width];
        Dense.inParts(width, (from, to) -> {
            for (int t = 0; t < terms; t++) {
                for (int i = (int) starts[t]; i < starts[t + 1]; i++) {
                    Dense.addTo(ofTerms, t * width + from, ofWorks, work[i] * width + from, weight[i], to - from);
                }
            }
        });
        return ofTerms;
    }
}
