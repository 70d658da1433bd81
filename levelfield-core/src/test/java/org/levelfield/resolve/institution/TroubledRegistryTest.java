package org.levelfield.resolve.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.levelfield.model.Institution;
import org.levelfield.model.Institution.Name;
import org.levelfield.model.Institution.Relation;

/// Registries that are not as they should be.
class TroubledRegistryTest {
    private static Institution one(String id, String name, String status, Relation... relations) {
        return new Institution(
                id,
                name,
                status,
                List.of("education"),
                "DE",
                "Bonn",
                null,
                List.of(),
                List.of(new Name(name, "ror_display", null)),
                List.of(relations));
    }

    private static InstitutionResolver resolver(Institution... records) {
        InstitutionIndex.Builder builder = InstitutionIndex.builder();
        Arrays.stream(records).forEach(builder::add);
        return new InstitutionResolver(builder.build());
    }

    @Test
    void parentsInACircleEnd() {
        InstitutionResolver resolver = resolver(
                one("a", "Institute of Alphas", "active", new Relation("b", "parent"), new Relation("a", "parent")),
                one("b", "Institute of Betas", "active", new Relation("c", "parent"), new Relation("c", "related")),
                one("c", "Institute of Gammas", "active", new Relation("a", "parent"), new Relation("b", "related")));

        assertThat(resolver.candidates("Institute of Alphas, Bonn, Germany")
                        .getFirst()
                        .id())
                .isEqualTo("a");
    }

    @Test
    void successorsInACircleLendNoNames() {
        InstitutionResolver resolver = resolver(
                one("a", "Institute of Alphas", "withdrawn", new Relation("b", "successor")),
                one("b", "Institute of Betas", "withdrawn", new Relation("a", "successor")));

        assertThat(resolver.resolve("Institute of Alphas, Bonn")).isInstanceOf(InstitutionResult.Unmatched.class);
    }

    @Test
    void relationsToNobodyAreLeftOut() {
        InstitutionResolver resolver = resolver(one(
                "a",
                "Institute of Alphas",
                "active",
                new Relation("x", "parent"),
                new Relation("y", "successor"),
                new Relation("z", "a kind that nobody knows")));

        assertThat(resolver.candidates("Institute of Alphas")).hasSize(1);
    }

    @Test
    void ofTwoRecordsWithOneIdTheFirstCounts() {
        InstitutionResolver resolver =
                resolver(one("a", "Institute of Alphas", "active"), one("a", "Institute of Betas", "active"));

        assertThat(resolver.candidates("Institute of Betas"))
                .noneMatch(found -> found.rule().equals("exact-name"));
    }

    @Test
    void manyRecordsOfOneNameAreBounded() {
        List<Institution> same = new ArrayList<>(Stream.iterate(0, each -> each + 1)
                .limit(5_000)
                .map(each -> one("id" + each, "Ministry of Health", "active"))
                .toList());
        InstitutionResolver resolver = resolver(same.toArray(Institution[]::new));

        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> resolver.resolve("Ministry of Health, Bonn, Germany; ".repeat(100)));
        assertThat(resolver.candidates("Ministry of Health")).hasSizeLessThanOrEqualTo(CandidateSearch.MOST);
    }

    @Test
    void namesOfSignsAndNumbersNameNothing() {
        InstitutionResolver resolver = resolver(one("a", "---", "active"), one("b", "1", "active"));

        assertThat(resolver.resolve("1 --- 1")).isInstanceOf(InstitutionResult.Unmatched.class);
    }
}
