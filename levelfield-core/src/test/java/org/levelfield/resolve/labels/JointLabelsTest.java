package org.levelfield.resolve.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levelfield.model.Sector;
import org.levelfield.pipeline.RegistryFile;
import org.levelfield.resolve.AffiliationResolver;
import org.levelfield.resolve.ResolvedRow;
import org.levelfield.resolve.SectorRules;
import org.levelfield.resolve.institution.InstitutionIndex;
import org.levelfield.resolve.institution.InstitutionResolver;

/// Tables and registry together, as a build resolves, on the strings labelled by one reader. No table was mended by the
/// errors on `second`, and the registry speaks only where the tables are silent, so there it is a figure on unseen
/// strings.
class JointLabelsTest {
    private static final Path REGISTRY =
            Path.of(System.getProperty("levelfield.shared", "../../shared")).resolve("reference/ror-v2.json.gz");

    @ParameterizedTest
    @CsvSource({
        "uniform, 0.98, 0.99, 0.97, 0.02",
        "at-least-20, 0.98, 0.99, 0.99, 0.02",
        "second, 0.97, 0.99, 0.99, 0.03"
    })
    void randomStrings(String stratum, double exact, double industryPrecision, double industryRecall, double unknown)
            throws IOException {
        Assumptions.assumeTrue(Files.exists(REGISTRY), () -> "Skipped: " + REGISTRY + " is absent");
        InstitutionIndex.Builder index = InstitutionIndex.builder();
        RegistryFile.read(REGISTRY, index::add);
        AffiliationResolver resolver = new AffiliationResolver(
                new InstitutionResolver(index.build()), SectorRules.bundled(), AffiliationResolver.Convention.SURVEY);
        LabelTable table = LabelTable.of("labels-random.csv").where("stratum", stratum);
        Map<String, String> labels = table.labels();
        Score score = new Score(table.labelled(Venues.require().occurrences().keySet()).stream()
                .map(string -> new Score.Pair(
                        Label.parse(labels.getOrDefault(Venues.shortHash(string), "?")), found(resolver, string)))
                .toList());

        assertThat(score.exact()).as("exact").isGreaterThanOrEqualTo(exact);
        assertThat(score.precision(Kind.I)).as("precision of industry").isGreaterThanOrEqualTo(industryPrecision);
        assertThat(score.recall(Kind.I)).as("recall of industry").isGreaterThanOrEqualTo(industryRecall);
        assertThat(score.unknown()).as("unknown").isLessThanOrEqualTo(unknown);
    }

    private static Set<Kind> found(AffiliationResolver resolver, String string) {
        return Kind.of(resolver.resolve(string).stream()
                .map(ResolvedRow::sector)
                .filter(sector -> sector != Sector.UNKNOWN)
                .collect(Collectors.toSet()));
    }
}
