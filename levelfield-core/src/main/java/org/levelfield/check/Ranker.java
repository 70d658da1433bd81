package org.levelfield.check;

import java.util.ArrayList;
import java.util.List;
import org.levelfield.learn.ChoiceModel;

/// Ranks the candidates of an idea: a weighted sum of the numbers of each, as they stand among all candidates that were
/// learned from and among those of this idea. A difference of two scores is the logarithm of how much likelier one
/// candidate is the work.
final class Ranker {

    private static final String HEADER = "feature,mean,spread,weight,weight_in_list";
    private static final float MOST = 6;

    /// Of a list, so many are learned from, besides the work itself.
    private static final int LEARNED = 60;

    private static final double RIDGE = 100;

    private final double[] means;
    private final double[] spreads;
    private final double[] weights;

    private Ranker(double[] means, double[] spreads, double[] weights) {
        this.means = means;
        this.spreads = spreads;
        this.weights = weights;
    }

    /// Learns from lists whose work is among the candidates.
    ///
    /// @param own the place of the work in each list
    static Ranker learn(List<float[][]> lists, List<Integer> own) {
        double[] means = new double[PairFeatures.SIZE];
        double[] spreads = new double[PairFeatures.SIZE];
        measure(lists, means, spreads);
        Ranker plain = new Ranker(means, spreads, new double[2 * PairFeatures.SIZE]);
        List<float[][]> scaled = new ArrayList<>();
        int[] chosen = new int[lists.size()];
        for (int list = 0; list < chosen.length; list++) {
            float[][] rows = plain.scaled(lists.get(list));
            List<float[]> kept = new ArrayList<>();
            for (int row = 0; row < rows.length; row++) {
                if (row == own.get(list)) {
                    chosen[list] = kept.size();
                }
                if (row < LEARNED || row == own.get(list)) {
                    kept.add(rows[row]);
                }
            }
            scaled.add(kept.toArray(float[][]::new));
        }
        return new Ranker(means, spreads, ChoiceModel.fit(scaled, chosen, RIDGE));
    }

    private static void measure(List<float[][]> lists, double[] means, double[] spreads) {
        for (int i = 0; i < means.length; i++) {
            double sum = 0;
            double squares = 0;
            long count = 0;
            for (float[][] rows : lists) {
                for (float[] row : rows) {
                    sum += row[i];
                    squares += (double) row[i] * row[i];
                    count++;
                }
            }
            means[i] = sum / count;
            spreads[i] = Math.sqrt(Math.max(0, squares / count - means[i] * means[i])) + 1e-6;
        }
    }

    /// Each number in standard deviations, among all and within its list.
    private float[][] scaled(float[][] rows) {
        int size = means.length;
        float[][] scaled = new float[rows.length][2 * size];
        for (int i = 0; i < size; i++) {
            double sum = 0;
            double squares = 0;
            for (float[] row : rows) {
                sum += row[i];
                squares += (double) row[i] * row[i];
            }
            double mean = sum / rows.length;
            double spread = Math.sqrt(Math.max(0, squares / rows.length - mean * mean)) + 1e-6;
            for (int row = 0; row < rows.length; row++) {
                scaled[row][i] = clipped((rows[row][i] - means[i]) / spreads[i]);
                scaled[row][size + i] = spread < 1e-5 ? 0 : clipped((rows[row][i] - mean) / spread);
            }
        }
        return scaled;
    }

    private static float clipped(double value) {
        return (float) Math.clamp(value, -MOST, MOST);
    }

    /// The score of each candidate.
    double[] scores(float[][] rows) {
        float[][] scaled = scaled(rows);
        double[] scores = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < weights.length; i++) {
                scores[row] += weights[i] * scaled[row][i];
            }
        }
        return scores;
    }

    /// The ranker as a table.
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (int i = 0; i < means.length; i++) {
            lines.add(PairFeatures.name(i) + "," + (float) means[i] + "," + (float) spreads[i] + ","
                    + (float) weights[i] + "," + (float) weights[means.length + i]);
        }
        return lines;
    }

    /// Reads what [#lines()] gave.
    static Ranker read(List<String> lines) {
        int size = PairFeatures.SIZE;
        if (lines.size() != size + 1) {
            throw new IllegalStateException("a ranker of " + (lines.size() - 1) + " numbers, not " + size);
        }
        double[] means = new double[size];
        double[] spreads = new double[size];
        double[] weights = new double[2 * size];
        for (int i = 0; i < size; i++) {
            String[] cells = lines.get(i + 1).split(",", -1);
            if (!cells[0].equals(PairFeatures.name(i))) {
                throw new IllegalStateException("a ranker of " + cells[0] + ", not of " + PairFeatures.name(i));
            }
            means[i] = Double.parseDouble(cells[1]);
            spreads[i] = Double.parseDouble(cells[2]);
            weights[i] = Double.parseDouble(cells[3]);
            weights[size + i] = Double.parseDouble(cells[4]);
        }
        return new Ranker(means, spreads, weights);
    }
}
