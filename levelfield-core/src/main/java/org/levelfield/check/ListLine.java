package org.levelfield.check;

import java.util.ArrayList;
import java.util.List;
import org.levelfield.learn.ChoiceModel;

/// Log-odds that a list of candidates holds the work of an idea, as a weighted sum of the list's numbers: logistic
/// regression, that is, the choice between a list and nothing.
final class ListLine {

    private static final String HEADER = "feature,mean,spread,weight";
    private static final double MOST = 5;
    private static final double RIDGE = 50;

    private final double[] means;
    private final double[] spreads;
    private final double[] weights;

    private ListLine(double[] means, double[] spreads, double[] weights) {
        this.means = means;
        this.spreads = spreads;
        this.weights = weights;
    }

    /// Learns from the numbers of lists.
    static ListLine learn(float[][] rows, boolean[] done) {
        int size = ListFeatures.SIZE;
        double[] means = new double[size];
        double[] spreads = new double[size];
        for (int i = 0; i < size; i++) {
            double squares = 0;
            for (float[] row : rows) {
                means[i] += row[i] / rows.length;
                squares += (double) row[i] * row[i] / rows.length;
            }
            spreads[i] = Math.sqrt(Math.max(0, squares - means[i] * means[i])) + 1e-6;
        }
        ListLine plain = new ListLine(means, spreads, new double[size + 1]);
        List<float[][]> choices = new ArrayList<>();
        int[] chosen = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            choices.add(new float[][] {plain.scaled(rows[i]), new float[size + 1]});
            chosen[i] = done[i] ? 0 : 1;
        }
        return new ListLine(means, spreads, ChoiceModel.fit(choices, chosen, RIDGE));
    }

    /// Standard deviations from the mean, and a one for the shift.
    private float[] scaled(float[] row) {
        float[] scaled = new float[means.length + 1];
        for (int i = 0; i < means.length; i++) {
            scaled[i] = (float) Math.clamp((row[i] - means[i]) / spreads[i], -MOST, MOST);
        }
        scaled[means.length] = 1;
        return scaled;
    }

    /// The log-odds of a list with these numbers, by [ListFeatures].
    double logOdds(float[] row) {
        float[] scaled = scaled(row);
        double sum = 0;
        for (int i = 0; i < scaled.length; i++) {
            sum += weights[i] * scaled[i];
        }
        return sum;
    }

    /// The line as a table, its shift last.
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (int i = 0; i < means.length; i++) {
            lines.add(ListFeatures.name(i) + "," + (float) means[i] + "," + (float) spreads[i] + ","
                    + (float) weights[i]);
        }
        lines.add("shift,0,1," + (float) weights[means.length]);
        return lines;
    }

    /// Reads what [#lines()] gave.
    static ListLine read(List<String> lines) {
        int size = ListFeatures.SIZE;
        if (lines.size() != size + 2) {
            throw new IllegalStateException("a line of " + (lines.size() - 2) + " numbers, not " + size);
        }
        double[] means = new double[size];
        double[] spreads = new double[size];
        double[] weights = new double[size + 1];
        for (int i = 0; i <= size; i++) {
            String[] cells = lines.get(i + 1).split(",", -1);
            weights[i] = Double.parseDouble(cells[3]);
            if (i < size) {
                means[i] = Double.parseDouble(cells[1]);
                spreads[i] = Double.parseDouble(cells[2]);
            }
        }
        return new ListLine(means, spreads, weights);
    }
}
