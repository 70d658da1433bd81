package org.levelfield.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// A build with a registry among its inputs: strings name institutions, companies roll up.
final class InstitutionBuildTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static final GivenWork WORK = new GivenWork("w:1", "A work by several institutions")
            .author("Ann Ash", "Quellmar Institute of Advanced Robotics, Zurich, Switzerland")
            .author("Bob Birch", "Department of Physics, University of Quellmar, Zurich, Switzerland")
            .author("Cem Cedar", "Dorne Birch")
            .author("Dorne Birch", "Zorvex Robotics, Zurich, Switzerland")
            .author("University of Elsewhere", "University of Elsewhere");

    @TempDir
    private Path folder;

    @Test
    void theRegistryNamesWhatTheTablesOnlySeeAsAWord() throws IOException {
        Workshop workshop = built(registry(
                organisation("a", "Quellmar Institute of Advanced Robotics", "active", "facility"),
                organisation("b", "University of Quellmar", "active", "education"),
                organisation("c", "Zorvex Robotics", "active", "company")));

        assertThat(workshop.ask(
                        "select affiliation, sector, organization, rule, institution_id, country from resolution"
                                + " order by 1"))
                .containsExactly(
                        "Department of Physics, University of Quellmar, Zurich,"
                                + " Switzerland|academia|University of Quellmar|academic-word|https://ror.org/b|CH",
                        "Dorne Birch|unknown|null|author-name|null|null",
                        "Quellmar Institute of Advanced Robotics, Zurich, Switzerland|facility|Quellmar Institute of"
                                + " Advanced Robotics|registry:exact-name|https://ror.org/a|CH",
                        "University of Elsewhere|academia|University of Elsewhere|academic-word|null|null",
                        "Zorvex Robotics, Zurich, Switzerland|industry|Zorvex Robotics|company-word|"
                                + "https://ror.org/c|CH");
        assertThat(workshop.ask("select team from team")).containsExactly("mixed");
        assertThat(workshop.ask("select min(confidence) > 0.5, max(confidence) <= 1 from resolution"))
                .containsExactly("true|true");
    }

    @Test
    void withoutARegistryTheTablesSpeakAlone() throws IOException {
        Workshop workshop = new Workshop(folder);
        workshop.build(workshop.file("works.jsonl", WORK));

        assertThat(workshop.ask("select count(*), count(institution_id) from resolution"))
                .containsExactly("5|0");
        assertThat(workshop.ask("select count(*) from company_owner")).containsExactly("0");
    }

    @Test
    void companiesRollUpToTheirUltimateOwnerAndCirclesDoNot() throws IOException {
        Workshop workshop = built(registry(
                organisation("s", "Zorvex Robotics", "active", "company", "m"),
                organisation("m", "Quorvane Systems", "active", "company", "t"),
                organisation("t", "Tessaly Group", "active", "company"),
                organisation("x", "Xanvor", "active", "company", "y"),
                organisation("y", "Ysquel", "active", "company", "x"),
                organisation("u", "Campus of Quellmar", "active", "education", "v"),
                organisation("v", "University of Quellmar", "active", "education")));

        assertThat(workshop.ask("select name, owner, steps from company_owner order by 1"))
                .containsExactly("Quorvane Systems|Tessaly Group|1", "Zorvex Robotics|Tessaly Group|2");
        assertThat(workshop.ask("select organization, parent from resolution where affiliation like 'Zorvex%'"))
                .containsExactly("Zorvex Robotics|Tessaly Group");
    }

    @Test
    void withdrawnAndDoubledRecordsAreNotNamed() throws IOException {
        Workshop workshop = built(registry(
                organisation("w", "Zorvex Robotics", "withdrawn", "company"),
                organisation("b", "University of Quellmar", "active", "education"),
                organisation("b", "University of Quellmar", "active", "education")));

        assertThat(workshop.ask("select institution_id from resolution where institution_id is not null"))
                .containsExactly("https://ror.org/b");
    }

    private Workshop built(String registry) throws IOException {
        Workshop workshop = new Workshop(folder);
        workshop.build(workshop.file("works.jsonl", WORK), workshop.file("ror.json", registry));
        return workshop;
    }

    private static String registry(String... organisations) {
        return Arrays.stream(organisations).collect(Collectors.joining(",\n", "[", "]"));
    }

    private static String organisation(String id, String name, String status, String type, String... parents) {
        List<Map<String, Object>> relationships = new ArrayList<>();
        for (String parent : parents) {
            relationships.add(Map.of("type", "parent", "id", "https://ror.org/" + parent, "label", parent));
        }
        return JSON.writeValueAsString(Map.of(
                "id",
                "https://ror.org/" + id,
                "status",
                status,
                "types",
                List.of(type),
                "names",
                List.of(Map.of("value", name, "types", List.of("ror_display", "label"), "lang", "en")),
                "locations",
                List.of(Map.of("geonames_details", Map.of("country_code", "CH", "name", "Zurich"))),
                "relationships",
                relationships,
                "domains",
                List.of()));
    }
}
