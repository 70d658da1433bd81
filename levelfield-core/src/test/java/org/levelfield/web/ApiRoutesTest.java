package org.levelfield.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levelfield.measure.Question;
import org.levelfield.measure.Survey;
import org.levelfield.measure.TableText;
import org.levelfield.pipeline.Landscape;
import org.levelfield.store.Field;
import tools.jackson.databind.JsonNode;

/// What programs are answered.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ApiRoutesTest {

    private static final String SURVEY = "/api/survey/sector-share";

    private final Path root;
    private final WebServer server;
    private final Visitor visitor;

    ApiRoutesTest(@TempDir Path folder) throws IOException {
        root = SmallField.build(folder);
        server = WebServer.start(root, new WebServer.Listening("127.0.0.1", 0, ""), (what, fault) -> {
            throw new AssertionError(what, fault);
        });
        visitor = new Visitor(server.address());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void countsAsByHand() {
        JsonNode row = visitor.json(SURVEY + "?by=year&venue=NeurIPS&since=2018&until=2018")
                .get("rows")
                .get(0);
        assertThat(row.get("n").asInt()).isEqualTo(6);
        assertThat(row.get("academic_only").asInt()).isEqualTo(3);
        assertThat(row.get("industry_only").asInt()).isEqualTo(1);
        assertThat(row.get("mixed").asInt()).isEqualTo(2);
        assertThat(row.get("share_academic_only").asDouble()).isEqualTo(0.5);
    }

    @Test
    void csvHasTheBytesOfTheCommand() throws IOException {
        HttpResponse<String> csv = visitor.get(SURVEY + "?by=venue,year&counting=fractional&format=csv");
        StringBuilder expected = new StringBuilder();
        try (Field field = Field.open(root, Landscape.tableNames())) {
            Question question = new Question(
                    Survey.measure("sector-share"),
                    List.of("venue", "year"),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    "fractional");
            TableText.csv(new Survey(field.database()).ask(question), expected);
        }
        assertThat(csv.body()).isEqualTo(expected.toString()).contains("NeurIPS,2018,6");
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).contains("attachment"));
    }

    @Test
    void sqlIsWhatWasRun() {
        assertThat(visitor.get(SURVEY + "?by=year&venue=ICML&format=sql").body())
                .contains("venue in ('ICML')")
                .contains("from work_team")
                .doesNotContain("${");
    }

    @Test
    void unknownYearsStayUnknown() {
        JsonNode row = visitor.json(SURVEY + "?by=year&venue=NeurIPS&since=2019&until=2019")
                .get("rows")
                .get(0);
        assertThat(row.get("n").asInt()).isEqualTo(2);
        assertThat(row.get("share_academic_only").isNull()).isTrue();
    }

    @Test
    void listsVenuesMeasuresAndManifest() {
        assertThat(visitor.json("/api/venues").get(0).get("venue").asString()).isEqualTo("NeurIPS");
        assertThat(visitor.json("/api/venues").get(0).get("works").asInt()).isEqualTo(14);
        assertThat(visitor.json("/api/measures")
                        .get(0)
                        .get("header")
                        .get("definition")
                        .asString())
                .contains("academic-only");
        assertThat(visitor.json("/api/manifest")
                        .get("inputs")
                        .get(0)
                        .get("sha256")
                        .asString())
                .hasSize(64);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/survey/nope, 404, there is no measure",
        "/api/nope, 404, nothing at this address",
        "/api/survey/sector-share?since=abc, 400, is no year",
        "/api/survey/sector-share?since=2020&until=2018, 400, are none",
        "/api/survey/sector-share?since=3000, 400, no works in those years",
        "/api/survey/sector-share?venue=NIPSS, 400, no work has the venue",
        "/api/survey/sector-share?by=colour, 400, cannot be grouped",
        "/api/survey/sector-share?counting=double, 400, does not count",
        "/api/survey/sector-share?format=xml, 400, no such format",
        "/api/survey/sector-share?venues=ICML, 400, no parameter",
        "/api/survey/sector-share?since=2018&since=2019, 400, given 2 times",
    })
    void mistakesAreNamed(String path, int status, String error) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(visitor.json(path).get("error").asString()).contains(error);
        assertThat(visitor.json(path).get("try").asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "venue| ICML' or '1'='1",
                "venue| ICML'); drop table merged_work; --",
                "topic| x' union select * from team --",
                "by| year; drop view team",
                "by| (select 1)",
                "counting| full' --",
                "since| 2018 or 1=1",
            })
    void injectionIsRefused(String parameter, String value) {
        HttpResponse<String> answer = visitor.get(SURVEY + "?" + parameter + "=" + Visitor.encoded(value));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(visitor.json(SURVEY + "?by=venue").get("rows").size()).isEqualTo(3);
    }

    @Test
    void tooManyNamesAreRefused() {
        assertThat(visitor.get(SURVEY + "?" + "venue=ICML&".repeat(41)).statusCode())
                .isEqualTo(400);
        assertThat(visitor.get(SURVEY + "?" + "venue=ICML&".repeat(10_000)).statusCode())
                .isIn(414, 431);
    }

    @Test
    void namesThatAreMarkupAreData() {
        JsonNode answer = visitor.json(SURVEY + "?by=venue&venue=" + Visitor.encoded(SmallField.HOSTILE));
        assertThat(answer.get("rows").get(0).get("venue").asString()).isEqualTo(SmallField.HOSTILE);
    }
}
