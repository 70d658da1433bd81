package org.levelfield.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levelfield.model.Sector;

/// Floors under the figures of `docs/reference/sectors.md`, measured on the sets beside the checkout.
class SectorQualityTest {
    @Test
    void fewStringsOfTheVenuesAreUnknown() throws IOException {
        Map<String, Integer> counts = SharedCorpora.affiliations();
        long all = 0;
        long unknown = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            all += entry.getValue();
            boolean decided = !Decisions.RULES.decide(entry.getKey()).evidence().isEmpty();
            unknown += decided ? 0 : entry.getValue();
        }

        assertThat(counts).hasSizeGreaterThan(65_000);
        assertThat((double) unknown / all).isLessThan(0.04);
    }

    /// Of the decided strings whose institutions stand in the registry, the share that names a sector ROR allows: of
    /// all of them, and of those that the override table does not speak to, since ROR files its bodies otherwise.
    @ParameterizedTest
    @CsvSource({
        "s2aff-train.gold.csv, 0.87, 0.95",
        "s2aff-val.gold.csv, 0.89, 0.95",
        "crossref-train.gold.csv, 0.88, 0.95"
    })
    void agreesWithTheRegistry(String file, double floor, double floorWithoutOverrides) throws IOException {
        List<Comparison> decided = SharedCorpora.gold(file).stream()
                .map(line -> compare(line.get(1), line.get(4)))
                .filter(Comparison::comparable)
                .toList();
        List<Comparison> plain =
                decided.stream().filter(comparison -> !comparison.overridden()).toList();

        assertThat(agreement(decided)).as("all of " + file).isGreaterThan(floor);
        assertThat(agreement(plain)).as("without overrides of " + file).isGreaterThan(floorWithoutOverrides);
    }

    private record Comparison(Set<Sector> decided, Set<Sector> allowed, boolean overridden) {
        boolean comparable() {
            return !decided.isEmpty() && !allowed.isEmpty();
        }

        boolean agrees() {
            return decided.stream().anyMatch(allowed::contains);
        }
    }

    private static Comparison compare(String affiliation, String labels) {
        SectorDecision decision = Decisions.RULES.decide(affiliation);
        Set<Sector> allowed = Arrays.stream(labels.split(" "))
                .filter(label -> !label.isEmpty())
                .map(Sector::parse)
                .collect(Collectors.toSet());
        boolean overridden = decision.evidence().stream()
                .anyMatch(evidence -> evidence.rule().equals(Rule.PUBLIC_BODY.label()));
        return new Comparison(decision.sectors(), allowed, overridden);
    }

    private static double agreement(List<Comparison> comparisons) {
        return (double) comparisons.stream().filter(Comparison::agrees).count() / comparisons.size();
    }
}
