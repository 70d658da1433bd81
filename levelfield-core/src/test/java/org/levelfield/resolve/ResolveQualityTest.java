package org.levelfield.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levelfield.pipeline.RegistryFile;
import org.levelfield.resolve.institution.Found;
import org.levelfield.resolve.institution.InstitutionIndex;
import org.levelfield.resolve.institution.InstitutionResolver;
import org.levelfield.resolve.institution.InstitutionResult;

/// Floors under the figures of `docs/results/resolve.md`, and bands around the precision of each rule.
///
/// The shipped ranker was trained on these very strings: the floors catch what breaks, they do not say how well the
/// resolver does on strings it has not seen. That is what the five folds in `resolve/ranker-provenance.csv` are for.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResolveQualityTest {
    private static final List<String> SETS = List.of("s2aff-train", "s2aff-val", "crossref-train", "logs-train");

    private final Map<String, List<Answer>> answers = new HashMap<>();

    /// A string of the registry's part of a set, its labels and what was found, the surest first.
    private record Answer(Set<String> labels, List<Found> found) {
        boolean firstIsRight() {
            return !found.isEmpty() && labels.contains(found.getFirst().id());
        }

        long right() {
            return found.stream().filter(each -> labels.contains(each.id())).count();
        }
    }

    @BeforeAll
    void resolveAll() throws IOException {
        InstitutionIndex.Builder builder = InstitutionIndex.builder();
        RegistryFile.read(SharedCorpora.require("reference/ror-v2.json.gz"), builder::add);
        InstitutionResolver resolver = new InstitutionResolver(builder.build());
        for (String set : SETS) {
            List<Answer> found = new ArrayList<>();
            for (List<String> line : SharedCorpora.gold(set + ".gold.csv")) {
                if (line.get(3).equals("1")) {
                    found.add(answer(resolver, line));
                }
            }
            answers.put(set, found);
        }
    }

    private static Answer answer(InstitutionResolver resolver, List<String> line) {
        Set<String> labels = Arrays.stream(line.get(2).split(" "))
                .filter(id -> !id.isBlank())
                .map(id -> "https://ror.org/" + id)
                .collect(Collectors.toSet());
        return resolver.resolve(line.get(1)) instanceof InstitutionResult.Matched matched
                ? new Answer(labels, matched.found())
                : new Answer(labels, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "s2aff-train, 0.90, 0.92",
        "s2aff-val, 0.90, 0.92",
        "crossref-train, 0.88, 0.86",
        "logs-train, 0.87, 0.89"
    })
    void setsStandAboveTheirFloors(String set, double f1, double first) {
        List<Answer> all = answers.getOrDefault(set, List.of());
        double right = all.stream().mapToLong(Answer::right).sum();
        double found = all.stream().mapToInt(each -> each.found().size()).sum();
        double labels = all.stream().mapToInt(each -> each.labels().size()).sum();
        List<Answer> labelled =
                all.stream().filter(each -> !each.labels().isEmpty()).toList();
        double firstRight = labelled.stream().filter(Answer::firstIsRight).count();

        assertThat(2 * right / (found + labels)).as("F1 of " + set).isGreaterThan(f1);
        assertThat(firstRight / labelled.size()).as("P@1 of " + set).isGreaterThan(first);
    }

    @Test
    void fewStringsWithoutInstitutionGetOne() {
        List<Answer> unlabelled = answers.getOrDefault("logs-train", List.of()).stream()
                .filter(each -> each.labels().isEmpty())
                .toList();
        double none = unlabelled.stream().filter(each -> each.found().isEmpty()).count();

        assertThat(none / unlabelled.size()).isGreaterThan(0.88);
    }

    /// A band, not a floor: a rule that has become much better has become another rule.
    @ParameterizedTest
    @CsvSource({"exact-name, 0.87, 0.95", "name-forms, 0.85, 0.96", "similar-name, 0.80, 0.97", "acronym, 0.70, 0.95"})
    void rulesAreAsPreciseAsTheirDocumentation(String rule, double least, double most) {
        double found = 0;
        double right = 0;
        for (Answer answer : answers.values().stream().flatMap(List::stream).toList()) {
            for (Found each : answer.found()) {
                if (each.rule().equals(rule)) {
                    found++;
                    right += answer.labels().contains(each.id()) ? 1 : 0;
                }
            }
        }
        assertThat(found).as("times that " + rule + " spoke").isGreaterThan(50);
        assertThat(right / found).isBetween(least, most);
    }

    /// A confidence of 0.8 means that four of five are right.
    @Test
    void confidenceMeansWhatItSays() {
        double[] found = new double[10];
        double[] right = new double[10];
        double[] said = new double[10];
        for (Answer answer : answers.values().stream().flatMap(List::stream).toList()) {
            for (Found each : answer.found()) {
                int bin = (int) Math.min(9, each.confidence() * 10);
                found[bin]++;
                said[bin] += each.confidence();
                right[bin] += answer.labels().contains(each.id()) ? 1 : 0;
            }
        }
        for (int bin = 4; bin < 10; bin++) {
            assertThat(right[bin] / found[bin])
                    .as("precision of confidence 0.%d to 0.%d", bin, bin + 1)
                    .isBetween(said[bin] / found[bin] - 0.12, said[bin] / found[bin] + 0.15);
        }
    }
}
