package org.levelfield.read.ror;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.model.Institution;
import org.levelfield.read.CollectedRecords;

class RorInstitutionsTest {

    private static final String SECOND = """
            [{"id":"https://ror.org/01","status":"withdrawn","types":["education","funder"],"established":1900,
              "domains":["x.edu"],"admin":{"created":{"date":"2020"}},"external_ids":[],"links":[],
              "names":[{"lang":null,"types":["acronym"],"value":"UX"},
                       {"lang":"en","types":["label","ror_display"],"value":"University of X"},
                       {"lang":"de","types":["label"],"value":"Universität X"},
                       {"lang":null,"types":["acronym","alias"],"value":"UoX"}],
              "locations":[{"geonames_id":1,"geonames_details":{"country_code":"GB","name":"Xton","lat":1.5}},
                           {"geonames_details":{"country_code":"FR","name":"Yville"}}],
              "relationships":[{"label":"Y","type":"successor","id":"https://ror.org/02"}]},
             {"id":"https://ror.org/03","names":[],"locations":[],"relationships":[]},
             {"names":[{"types":["label"],"value":"nameless"}]}]
            """;

    private static final String FIRST = """
            [{"id":"https://ror.org/05","name":"Acme","types":["Company"],"links":[],"aliases":["Acme Inc"],
              "acronyms":["AC"],"status":"active","labels":[{"label":"Akme","iso639":"de"}],
              "country":{"country_name":"Germany","country_code":"DE"},
              "addresses":[{"lat":1,"city":"Berlin","geonames_city":{"id":1,"city":"Berlin City"}}],
              "established":null,"relationships":[{"type":"Parent","label":"P","id":"https://ror.org/06"}]}]
            """;

    @TempDir
    Path folder;

    @Test
    void secondSchema() throws IOException {
        CollectedRecords records = CollectedRecords.read(folder, "ror.json", SECOND);

        assertThat(records.institutions)
                .containsExactly(new Institution(
                        "https://ror.org/01",
                        "University of X",
                        "withdrawn",
                        List.of("education", "funder"),
                        "GB",
                        "Xton",
                        1900,
                        List.of("x.edu"),
                        List.of(
                                new Institution.Name("UX", "acronym", null),
                                new Institution.Name("University of X", "ror_display", "en"),
                                new Institution.Name("Universität X", "label", "de"),
                                new Institution.Name("UoX", "acronym", null)),
                        List.of(new Institution.Relation("https://ror.org/02", "successor"))));
        assertThat(records.reasons()).hasToString("{no-id=1, no-name=1}");
    }

    @Test
    void firstSchemaGivesTheSameShape() throws IOException {
        CollectedRecords records = CollectedRecords.read(folder, "ror.json", FIRST);

        assertThat(records.institutions)
                .containsExactly(new Institution(
                        "https://ror.org/05",
                        "Acme",
                        "active",
                        List.of("company"),
                        "DE",
                        "Berlin",
                        null,
                        List.of(),
                        List.of(
                                new Institution.Name("Acme", "ror_display", null),
                                new Institution.Name("Acme Inc", "alias", null),
                                new Institution.Name("AC", "acronym", null),
                                new Institution.Name("Akme", "label", "de")),
                        List.of(new Institution.Relation("https://ror.org/06", "parent"))));
    }
}
