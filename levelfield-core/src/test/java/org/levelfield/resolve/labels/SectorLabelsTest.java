package org.levelfield.resolve.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levelfield.resolve.SectorRules;

/// The sector rules on strings labelled by one reader, before the rules were run on them: `docs/results/sectors.md`.
///
/// The tables were mended by the errors on `uniform` and `at-least-20`, so only `second` is a figure on unseen strings.
class SectorLabelsTest {
    private static final SectorRules RULES = SectorRules.bundled();

    private static final LabelTable RANDOM = LabelTable.of("labels-random.csv");

    private static final LabelTable FREQUENT = LabelTable.of("labels-frequent.csv");

    private Venues venues = new Venues(Map.of(), Map.of());

    @BeforeEach
    void read() throws IOException {
        venues = Venues.require();
    }

    @Test
    void theStringsAreDrawnAgain() {
        Set<String> rest = new HashSet<>(venues.occurrences().keySet());
        List<String> uniform = Venues.draw(rest, "labels-random:", 300);
        uniform.forEach(rest::remove);
        List<String> often = venues.standingAtLeast(20).stream()
                .filter(rest::contains)
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), strings -> Venues.draw(strings, "labels-frequent:", 100)));
        often.forEach(rest::remove);
        List<String> second = Venues.draw(rest, "labels-second:", 200);

        assertThat(hashes(uniform)).isEqualTo(RANDOM.where("stratum", "uniform").hashes());
        assertThat(hashes(often))
                .isEqualTo(RANDOM.where("stratum", "at-least-20").hashes());
        assertThat(hashes(second)).isEqualTo(RANDOM.where("stratum", "second").hashes());
        assertThat(hashes(venues.mostFrequent(200))).isEqualTo(FREQUENT.hashes());
    }

    @ParameterizedTest
    @CsvSource({
        "uniform,     0.98, 0.99, 0.97, 0.99, 0.98, 0.02",
        "at-least-20, 0.98, 0.99, 0.99, 0.99, 0.98, 0.02",
        "second,      0.94, 0.99, 0.95, 0.99, 0.94, 0.06"
    })
    void randomStrings(
            String stratum,
            double exact,
            double industryPrecision,
            double industryRecall,
            double academiaPrecision,
            double academiaRecall,
            double unknown) {
        Score score = score(RANDOM.where("stratum", stratum));

        assertThat(score.exact()).as("exact").isGreaterThanOrEqualTo(exact);
        assertThat(score.precision(Kind.I)).as("precision of industry").isGreaterThanOrEqualTo(industryPrecision);
        assertThat(score.recall(Kind.I)).as("recall of industry").isGreaterThanOrEqualTo(industryRecall);
        assertThat(score.precision(Kind.A)).as("precision of academia").isGreaterThanOrEqualTo(academiaPrecision);
        assertThat(score.recall(Kind.A)).as("recall of academia").isGreaterThanOrEqualTo(academiaRecall);
        assertThat(score.unknown()).as("unknown").isLessThanOrEqualTo(unknown);
    }

    @Test
    void theMostFrequentStringsAreRight() {
        LabelTable sure = FREQUENT.where("sure", "yes");
        Map<String, String> labels = sure.labels();
        List<String> strings = sure.labelled(venues.occurrences().keySet());

        assertThat(strings).hasSize(197);
        assertThat(strings)
                .filteredOn(string -> !label(labels, string).accepts(found(string)))
                .as("wrongly decided")
                .isEmpty();
    }

    private Score score(LabelTable table) {
        Map<String, String> labels = table.labels();
        return new Score(table.labelled(venues.occurrences().keySet()).stream()
                .map(string -> new Score.Pair(label(labels, string), found(string)))
                .toList());
    }

    private static Label label(Map<String, String> labels, String string) {
        return Label.parse(labels.getOrDefault(Venues.shortHash(string), "?"));
    }

    private static Set<Kind> found(String string) {
        return Kind.of(RULES.decide(string).sectors());
    }

    private static Set<String> hashes(Collection<String> strings) {
        return strings.stream().map(Venues::shortHash).collect(Collectors.toSet());
    }
}
