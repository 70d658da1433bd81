package org.levelfield.compute.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.levelfield.compute.ComputeEstimate;
import org.levelfield.compute.ComputePredictor.WorkFacts;
import org.levelfield.compute.Method;

/// The predictor that ships, on made-up works.
final class PredictorTest {

    private static ComputeEstimate predict(String abstractText, int year, String organization) {
        return BundledPredictor.bundled()
                .predict(new WorkFacts(null, abstractText, year, organization, null))
                .orElseThrow();
    }

    @Test
    void isMarkedAndHasAnInterval() {
        ComputeEstimate estimate = predict("We train a language model on text.", 2021, "Google");
        assertThat(estimate.method()).isEqualTo(Method.PREDICTED);
        assertThat(estimate.flop().low()).isLessThan(estimate.flop().median());
        assertThat(estimate.flop().high()).isGreaterThan(estimate.flop().median());
        assertThat(estimate.evidence()).isEmpty();
    }

    @Test
    void largeModelsTakeMoreThanSmallOnes() {
        double large = predict(
                        "We present a large language model with 70B parameters trained on 2 trillion tokens.",
                        2023,
                        "Meta AI")
                .flop()
                .log10();
        double small = predict("We train an LSTM on Penn Treebank with dropout and report perplexity.", 2017, "MIT")
                .flop()
                .log10();
        assertThat(large).isBetween(22.5, 25.5);
        assertThat(small).isBetween(14.0, 18.5);
    }

    @Test
    void withoutYearOrTextThereIsNone() {
        BundledPredictor predictor = BundledPredictor.bundled();
        assertThat(predictor.predict(new WorkFacts("A title", null, null, null, null)))
                .isEmpty();
        assertThat(predictor.predict(new WorkFacts(null, null, 2020, null, null)))
                .isEmpty();
    }

    @Test
    void theSystemIsSolved() {
        FeatureReader reader = new FeatureReader();
        List<PredictorTraining.Labelled> works = new ArrayList<>();
        Random random = new Random(7);
        String[] words = {"bert", "lstm", "imagenet", "graph", "speech", "large", "3 billion parameters", "cifar"};
        for (int i = 0; i < 30; i++) {
            String text = words[random.nextInt(8)] + " " + words[random.nextInt(8)] + " model";
            works.add(new PredictorTraining.Labelled(
                    new WorkFacts(null, text, 2010 + random.nextInt(14), "Google", null),
                    15 + random.nextInt(10),
                    i,
                    true));
        }
        double[][] matrix = new double[30][30];
        double[] targets = new double[30];
        List<Point> points = works.stream()
                .map(work -> Point.of(reader.read(work.facts()), word -> 1))
                .toList();
        Kernel kernel = new Kernel(points.stream().map(Point::keywords).toList(), reader.keywordCount());
        for (int i = 0; i < 30; i++) {
            targets[i] = works.get(i).log10Flop() - PredictorTraining.CENTRE;
            for (int j = 0; j < 30; j++) {
                matrix[i][j] = kernel.of(points.get(i), points.get(j)) + (i == j ? Kernel.NOISE : 0);
            }
        }
        double[][] kept = new double[30][];
        for (int i = 0; i < 30; i++) {
            kept[i] = matrix[i].clone();
        }
        double[] solved = RobustRegression.solve(matrix, targets);
        for (int i = 0; i < 30; i++) {
            double sum = 0;
            for (int j = 0; j < 30; j++) {
                sum += kept[i][j] * solved[j];
            }
            assertThat(sum).isCloseTo(targets[i], within(1e-6));
        }
    }

    @Test
    void sizesAreRead() {
        Sizes sizes = Sizes.of("A 1.5B model, of 1,500 million parameters, on 300 billion tokens; 12 layers.");
        assertThat(sizes.parameters()).isCloseTo(Math.log10(1.5e9), within(1e-9));
        assertThat(sizes.examples()).isCloseTo(Math.log10(3e11), within(1e-9));
        assertThat(Sizes.of("No number at all.")).isEqualTo(new Sizes(0, 0, 0));
    }
}
