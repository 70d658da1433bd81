package org.levelfield.compute.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.levelfield.compute.ComputePredictor.WorkFacts;

/// Trains the predictor from works of known compute, and measures it on works of families that it has not seen.
public final class PredictorTraining {

    /// A work of known compute.
    ///
    /// @param family works of one family are never on both sides of a fold
    /// @param scored whether it counts when the prediction is measured
    public record Labelled(WorkFacts facts, double log10Flop, int family, boolean scored) {}

    /// A held-out prediction.
    ///
    /// @param closeness to the nearest work of the training, 0 to 1
    public record Held(double log10Flop, double closeness) {}

    /// What prediction starts from, before anything is known.
    static final double CENTRE = 20;

    private static final int LEAST_WORKS = 2;

    private final List<Labelled> works;
    private final List<Features> features = new ArrayList<>();
    private final FeatureReader reader = new FeatureReader();

    public PredictorTraining(List<Labelled> works) {
        this.works = List.copyOf(works);
        works.forEach(work -> features.add(reader.read(work.facts())));
    }

    /// A trained predictor without its intervals: the text of its two tables.
    public Map<String, List<String>> tables() {
        Trained trained = train(IntStream.range(0, works.size()).toArray());
        List<String> support = new ArrayList<>(List.of("year,keywords,organizations,domains,sizes,weight"));
        for (int i = 0; i < trained.points.size(); i++) {
            support.add(SupportRow.line(trained.points.get(i), trained.weights[i]));
        }
        Map<String, Double> weights = new TreeMap<>();
        for (int i = 0; i < trained.points.size(); i++) {
            double weight = trained.weights[i];
            trained.points.get(i).words().forEach((word, value) -> weights.merge(word, weight * value, Double::sum));
        }
        List<String> words = new ArrayList<>(List.of("word,rarity,weight"));
        weights.forEach((word, weight) -> words.add(
                "%s,%.3f,%.4f".formatted(word, trained.rarity.getOrDefault(word, 0.0), Kernel.WORDS * weight)));
        return Map.of("support", support, "words", words);
    }

    /// For every work its prediction by a training without its fold.
    ///
    /// @param folds number of the fold of each family
    public List<Held> held(Map<Integer, Integer> folds) {
        Held[] held = new Held[works.size()];
        for (int fold : folds.values().stream().distinct().sorted().toList()) {
            int[] training = IntStream.range(0, works.size())
                    .filter(i -> folds.getOrDefault(works.get(i).family(), -1) != fold)
                    .toArray();
            Trained trained = train(training);
            for (int i = 0; i < works.size(); i++) {
                if (folds.getOrDefault(works.get(i).family(), -1) == fold) {
                    held[i] = trained.predict(features.get(i));
                }
            }
        }
        return Arrays.asList(held);
    }

    private static final class Trained {
        private final Kernel kernel;
        private final Map<String, Double> rarity;
        private final List<Point> points;
        private final double[] weights;

        private Trained(Kernel kernel, Map<String, Double> rarity, List<Point> points, double[] weights) {
            this.kernel = kernel;
            this.rarity = rarity;
            this.points = points;
            this.weights = weights;
        }

        private Held predict(Features features) {
            Point point = Point.of(features, word -> rarity.getOrDefault(word, 0.0));
            double sum = CENTRE;
            double closest = 0;
            for (int i = 0; i < weights.length; i++) {
                Point other = points.get(i);
                sum += weights[i] * kernel.of(point, other);
                BitSet different = (BitSet) point.keywords().clone();
                different.xor(other.keywords());
                closest = Math.max(closest, Kernel.closeness(point, other, kernel.weight(different)));
            }
            return new Held(sum, closest);
        }
    }

    private Trained train(int[] chosen) {
        Map<String, Integer> counts = new HashMap<>();
        List<BitSet> keywords = new ArrayList<>();
        for (int i : chosen) {
            features.get(i).words().keySet().forEach(word -> counts.merge(word, 1, Integer::sum));
            keywords.add(features.get(i).keywords());
        }
        Map<String, Double> rarity = new HashMap<>();
        counts.forEach((word, count) -> {
            if (count >= LEAST_WORKS && count < chosen.length / 3) {
                rarity.put(word, rounded(1 + Math.log((1.0 + chosen.length) / (1.0 + count))));
            }
        });
        Kernel kernel = new Kernel(keywords, reader.keywordCount());
        List<Point> points = IntStream.of(chosen)
                .mapToObj(i -> Point.of(features.get(i), word -> rarity.getOrDefault(word, 0.0)))
                .toList();
        double[][] matrix = new double[chosen.length][chosen.length];
        double[] targets = new double[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            targets[i] = works.get(chosen[i]).log10Flop() - CENTRE;
            for (int j = 0; j <= i; j++) {
                matrix[i][j] = kernel.of(points.get(i), points.get(j));
                matrix[j][i] = matrix[i][j];
            }
        }
        return new Trained(kernel, rarity, points, RobustRegression.weights(matrix, targets));
    }

    private static double rounded(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.3f", value));
    }
}
