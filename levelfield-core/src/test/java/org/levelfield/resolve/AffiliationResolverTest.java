package org.levelfield.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.levelfield.model.Institution;
import org.levelfield.model.Institution.Name;
import org.levelfield.model.Sector;
import org.levelfield.resolve.institution.InstitutionIndex;
import org.levelfield.resolve.institution.InstitutionResolver;

class AffiliationResolverTest {
    private static final AffiliationResolver RESOLVER = resolver(AffiliationResolver.Convention.REGISTRY);

    private static AffiliationResolver resolver(AffiliationResolver.Convention convention) {
        InstitutionIndex.Builder builder = InstitutionIndex.builder();
        Stream.of(
                        institution("bonn", "University of Bonn", "education", "DE", "Bonn"),
                        institution("cas", "Chinese Academy of Sciences", "government", "CN", "Beijing"),
                        institution("acme", "Acme Robotics (United States)", "company", "US", "Boston"))
                .forEach(builder::add);
        return new AffiliationResolver(new InstitutionResolver(builder.build()), Decisions.RULES, convention);
    }

    private static Institution institution(String id, String name, String type, String country, String city) {
        List<Name> names = List.of(new Name(name, "ror_display", "en"));
        return new Institution(id, name, "active", List.of(type), country, city, null, List.of(), names, List.of());
    }

    @Test
    void anInstitutionHasTheSectorOfItsTypes() {
        ResolvedRow row = RESOLVER.resolve("Institute of Physics, University of Bonn, Germany")
                .getFirst();

        assertThat(row.institutionId()).isEqualTo("bonn");
        assertThat(row.country()).isEqualTo("DE");
        assertThat(row.sector()).isEqualTo(Sector.ACADEMIA);
        assertThat(row.confidence()).isBetween(0.5, 1.0);
    }

    @Test
    void theSurveysConventionTakesTheOverrideTable() {
        String affiliation = "Chinese Academy of Sciences, Beijing, China";
        AffiliationResolver survey = resolver(AffiliationResolver.Convention.SURVEY);

        assertThat(RESOLVER.resolve(affiliation).getFirst().sector()).isEqualTo(Sector.GOVERNMENT);
        assertThat(survey.resolve(affiliation).getFirst().sector()).isEqualTo(Sector.ACADEMIA);
    }

    @Test
    void whatTheRegistryDoesNotHaveKeepsItsSector() {
        ResolvedRow row = RESOLVER.resolve("DeepMind, London").getFirst();

        assertThat(row.institutionId()).isEmpty();
        assertThat(row.sector()).isEqualTo(Sector.INDUSTRY);
        assertThat(row.rule()).isEqualTo("company-name");
    }

    @Test
    void aCompanyBesideAUniversityIsASecondRow() {
        assertThat(RESOLVER.resolve("DeepMind and University of Bonn, Germany"))
                .extracting(ResolvedRow::sector)
                .containsExactly(Sector.ACADEMIA, Sector.INDUSTRY);
    }

    @Test
    void nothingKnownIsOneRow() {
        assertThat(RESOLVER.resolve("")).containsExactly(ResolvedRow.NOTHING);
        assertThat(RESOLVER.resolve("hello")).containsExactly(ResolvedRow.NOTHING);
    }
}
