package org.levelfield.learn;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Where the values of each feature are cut, so that a value takes one byte: at even shares of the rows that the cuts
/// were made from, 64 bins at most.
public final class Bins {

    static final int MOST = 64;

    private final float[][] cuts;

    private Bins(float[][] cuts) {
        this.cuts = cuts;
    }

    /// Cuts at even shares of these rows, which are of one length and without NaN.
    public static Bins of(float[][] rows) {
        float[][] cuts = new float[rows.length == 0 ? 0 : rows[0].length][];
        IntStream.range(0, cuts.length).parallel().forEach(feature -> cuts[feature] = cuts(rows, feature));
        return new Bins(cuts);
    }

    private static float[] cuts(float[][] rows, int feature) {
        float[] sorted = new float[rows.length];
        for (int row = 0; row < rows.length; row++) {
            sorted[row] = rows[row][feature];
        }
        Arrays.sort(sorted);
        float[] found = new float[MOST];
        int count = 0;
        for (int bin = 1; bin < MOST; bin++) {
            float cut = sorted[(int) ((long) bin * (rows.length - 1) / MOST)];
            if (count == 0 || cut > found[count - 1]) {
                found[count++] = cut;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /// Features of a row.
    public int features() {
        return cuts.length;
    }

    /// The largest value of a bin.
    float cut(int feature, int bin) {
        return cuts[feature][bin];
    }

    int cuts(int feature) {
        return cuts[feature].length;
    }

    /// Puts the bins of rows into columns, one for each feature.
    ///
    /// @param first place in the columns
    public void put(float[][] rows, byte[][] columns, int first) {
        IntStream.range(0, cuts.length).parallel().forEach(feature -> {
            for (int row = 0; row < rows.length; row++) {
                int place = Arrays.binarySearch(cuts[feature], rows[row][feature]);
                columns[feature][first + row] = (byte) (place >= 0 ? place : -place - 1);
            }
        });
    }
}
