package org.levelfield.learn;

/// Said probabilities set against what happened, in bins of what was said (Murphy and Winkler 1977).
public final class Reliability {

    private final double[] edges;
    private final double[] said;
    private final long[] met;
    private final long[] cases;

    /// @param edges of the bins, ascending, the first 0 and the last 1
    public Reliability(double... edges) {
        this.edges = edges.clone();
        said = new double[edges.length - 1];
        met = new long[edges.length - 1];
        cases = new long[edges.length - 1];
    }

    /// Adds a case.
    public void add(double probability, boolean happened) {
        int bin = 0;
        while (bin + 1 < cases.length && probability >= edges[bin + 1]) {
            bin++;
        }
        cases[bin]++;
        said[bin] += probability;
        met[bin] += happened ? 1 : 0;
    }

    public int bins() {
        return cases.length;
    }

    /// The least probability that falls into a bin.
    public double low(int bin) {
        return edges[bin];
    }

    /// The probability from which on the next bin begins.
    public double high(int bin) {
        return edges[bin + 1];
    }

    public long cases(int bin) {
        return cases[bin];
    }

    /// Mean probability said; NaN without cases.
    public double said(int bin) {
        return said[bin] / cases[bin];
    }

    /// The share that happened; NaN without cases.
    public double met(int bin) {
        return (double) met[bin] / cases[bin];
    }

    /// The mean distance between what was said and what happened, each bin weighing as many cases as it has (expected
    /// calibration error; Naeini, Cooper and Hauskrecht 2015). NaN without cases.
    public double error() {
        double sum = 0;
        long all = 0;
        for (int bin = 0; bin < cases.length; bin++) {
            sum += Math.abs(said[bin] - met[bin]); // sums, so that a bin weighs as many cases as it has
            all += cases[bin];
        }
        return sum / all;
    }

    /// What was said in all over what happened in all: 1 is right, 2 twice too much. NaN or infinite where nothing
    /// happened.
    public double ratio() {
        double sum = 0;
        long all = 0;
        for (int bin = 0; bin < cases.length; bin++) {
            sum += said[bin];
            all += met[bin];
        }
        return sum / all;
    }
}
