package org.levelfield.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.model.Sector;
import org.levelfield.store.CsvResource;

class SectorTablesTest {
    @Test
    void noPhraseStandsTwice() {
        assertThat(SectorTables.bundled().clashes()).isEmpty();
    }

    @Test
    void companiesAreCompleteAndRolledUp() {
        List<CSVRecord> companies = CsvResource.rows("sectors/companies.csv");
        Map<String, String> parents =
                companies.stream().collect(Collectors.toMap(row -> row.get("name"), row -> row.get("parent")));

        assertThat(companies).hasSizeGreaterThanOrEqualTo(450);
        assertThat(parents.values())
                .as("a parent is a row and its own parent")
                .allSatisfy(parent -> assertThat(parents.get(parent)).isEqualTo(parent));
        assertThat(companies).allSatisfy(row -> {
            assertThat(row.get("ambiguous")).isIn("y", "n");
            assertThat(row.get("country")).matches("[A-Z]{2}");
        });
    }

    @Test
    void publicBodiesHaveReasons() {
        List<CSVRecord> bodies = CsvResource.rows("sectors/public-bodies.csv");

        assertThat(bodies).hasSizeGreaterThanOrEqualTo(150);
        assertThat(bodies).allSatisfy(row -> {
            assertThat(row.get("reason")).isNotBlank();
            assertThat(row.get("country")).matches("[A-Z]{2}");
            assertThat(Sector.parse(row.get("sector"))).isNotIn(Sector.INDUSTRY, Sector.OTHER, Sector.UNKNOWN);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"academic-names.csv", "academic-words.csv", "company-words.csv", "other-words.csv"})
    void scopesAreKnown(String table) {
        assertThat(CsvResource.rows("sectors/" + table))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(Scope.parse(row.get("scope"))).isNotIn(Scope.AMBIGUOUS, Scope.IGNORED));
    }

    @Test
    void contextWordsHaveKnownRoles() {
        assertThat(CsvResource.rows("sectors/context-words.csv"))
                .extracting(row -> row.get("role"))
                .containsOnly("place", "company", "joiner", "department", "ignore");
    }

    @Test
    void organisationsOfDomainsAreNamedAsInTheirTables() {
        Set<String> companies = CsvResource.rows("sectors/companies.csv").stream()
                .map(row -> row.get("name"))
                .collect(Collectors.toSet());

        assertThat(CsvResource.rows("sectors/email-domains.csv"))
                .filteredOn(row -> row.get("sector").equals("industry")
                        && !row.get("organisation").isEmpty())
                .extracting(row -> row.get("organisation"))
                .isSubsetOf(companies);
    }
}
