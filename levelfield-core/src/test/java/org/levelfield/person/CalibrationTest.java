package org.levelfield.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.levelfield.pipeline.Landscape;
import org.levelfield.store.Field;

/// The weights of the pairwise score, set anew from a built field: `-Dlevelfield.field=FIELD`.
///
/// No label but the names themselves is needed. Pairs with an equal full name that one expects at most one in two
/// hundred persons to share are one person's; pairs of one family name and initial whose full given names contradict
/// each other are two persons'. What works share in the ones and in the others gives the weights of the clues by
/// logistic
/// regression, half and half. Then, for names of growing frequency, the share of pairs that are one person's is found
/// by
/// expectation and maximisation over these scores, and a line through its log odds gives the weights of the name.
@EnabledIfSystemProperty(named = "levelfield.field", matches = ".+")
final class CalibrationTest {

    private static final double RARE = Math.log(1 / 200.0);
    private static final int PAIRS_A_BLOCK = 6;

    private final Random random = new Random(7);
    private final List<double[]> same = new ArrayList<>();
    private final List<double[]> other = new ArrayList<>();
    private final Map<Integer, List<double[]>> byBearers = new TreeMap<>();

    @Test
    void theWeightsAreWhatTheFieldSays() throws IOException {
        try (Field field = Field.open(Path.of(System.getProperty("levelfield.field", "")), Landscape.tableNames())) {
            sample(PersonStage.read(field.database()));
        }
        int half = Math.min(same.size(), other.size());
        List<double[]> values = new ArrayList<>(same.subList(0, half));
        values.addAll(other.subList(0, half));
        List<Boolean> labels = new ArrayList<>();
        for (int i = 0; i < 2 * half; i++) {
            labels.add(i < half);
        }
        double[] clues = LogisticFit.weights(values, labels);
        StringBuilder report = new StringBuilder("pairs %d%n".formatted(half));
        for (Clue clue : Clue.values()) {
            report.append("%s,%.2f same %.3f other %.3f%n"
                    .formatted(clue.label(), clue.of(clues), mean(same, clue), mean(other, clue)));
        }
        List<double[]> line = new ArrayList<>();
        byBearers.forEach((bucket, pairs) -> {
            double share = share(clues, pairs);
            report.append("bearers e^%d pairs %d share %.4f logit %.2f%n"
                    .formatted(bucket, pairs.size(), share, Math.log(share / (1 - share))));
            line.add(new double[] {bucket, Math.log(share / (1 - share)), pairs.size()});
        });
        Files.writeString(Path.of("target", "calibration.txt"), report.toString());
        assertThat(line).isNotEmpty();
        for (Clue clue : Clue.values()) {
            double bundled = PairWeights.bundled().of(clue);
            boolean fitted = clue != Clue.SAME_AUTHOR_ID && clue != Clue.OTHER_AUTHOR_ID;
            if (fitted) {
                assertThat(clue.of(clues))
                        .as(clue.label())
                        .isCloseTo(bundled, org.assertj.core.api.Assertions.within(0.3));
            }
        }
    }

    private static double mean(List<double[]> pairs, Clue clue) {
        return pairs.stream().mapToDouble(clue::of).average().orElse(0);
    }

    /// The share of pairs that are one person's, given what they share.
    private static double share(double[] clues, List<double[]> pairs) {
        double share = 0.5;
        for (int round = 0; round < 100; round++) {
            double prior = share / (1 - share);
            share = Math.clamp(
                    pairs.stream()
                            .mapToDouble(each -> {
                                double p = LogisticFit.probability(clues, each);
                                return prior * p / (prior * p + 1 - p);
                            })
                            .average()
                            .orElse(0.5),
                    1e-6,
                    1 - 1e-6);
        }
        return share;
    }

    private void sample(AuthorshipIndex index) {
        Map<String, List<Integer>> blocks = new HashMap<>();
        for (int each = 0; each < index.size(); each++) {
            PersonName name = index.name(each);
            blocks.computeIfAbsent(name.family() + "," + name.initial(), key -> new ArrayList<>())
                    .add(each);
        }
        PairEvidence evidence = new PairEvidence(index, PairWeights.bundled());
        for (List<Integer> block : new TreeMap<>(blocks).values()) {
            Map<Integer, List<Integer>> byForm = new TreeMap<>();
            block.forEach(each -> byForm.computeIfAbsent(index.form(each), form -> new ArrayList<>())
                    .add(each));
            byForm.values().forEach(form -> draw(index, evidence, form));
            draw(index, evidence, block);
        }
        java.util.Collections.shuffle(same, random);
        java.util.Collections.shuffle(other, random);
    }

    private void draw(AuthorshipIndex index, PairEvidence evidence, List<Integer> from) {
        for (int i = 0; i < PAIRS_A_BLOCK && from.size() > 1; i++) {
            int a = from.get(random.nextInt(from.size()));
            int b = from.get(random.nextInt(from.size()));
            if (index.work(a) == index.work(b)
                    || !index.name(a).isFull()
                    || !index.name(b).isFull()) {
                continue;
            }
            NameAgreement agreement = NameAgreement.of(index.name(a), index.name(b));
            double bearers = index.forms().bearers(index.form(a), agreement);
            double[] values = evidence.measure(a, b).clone();
            if (agreement == NameAgreement.CONTRADICTION) {
                other.add(values);
            } else if (agreement == NameAgreement.EQUAL && bearers < RARE) {
                same.add(values);
            }
            if (agreement == NameAgreement.EQUAL) {
                byBearers
                        .computeIfAbsent((int) Math.floor(bearers), bucket -> new ArrayList<>())
                        .add(values);
            }
        }
    }
}
