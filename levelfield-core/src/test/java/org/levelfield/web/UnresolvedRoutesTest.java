package org.levelfield.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Strings of unknown sector, and the way to a correction.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class UnresolvedRoutesTest {

    private static final String API = "/api/unresolved";

    private final WebServer server;
    private final Visitor visitor;

    UnresolvedRoutesTest(@TempDir Path folder) throws IOException {
        server = WebServer.start(
                UnresolvedField.build(folder), new WebServer.Listening("127.0.0.1", 0, ""), (what, fault) -> {
                    throw new AssertionError(what, fault);
                });
        visitor = new Visitor(server.address());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void countsWorksAsByHand() {
        JsonNode answer = visitor.json(API);
        assertThat(answer.get("strings").asInt()).isEqualTo(4);
        assertThat(answer.get("works").asInt()).isEqualTo(7);
        assertThat(answer.get("unclassified_works").asInt()).isEqualTo(6);
        JsonNode first = answer.get("rows").get(0);
        assertThat(first.get("affiliation").asString()).isEqualTo(UnresolvedField.LUMEN);
        assertThat(first.get("works").asInt()).isEqualTo(3);
        assertThat(first.get("unclassified_works").asInt()).isEqualTo(2);
        assertThat(first.get("occurrences").asInt()).isEqualTo(4);
        assertThat(first.get("first_year").asInt()).isEqualTo(2018);
        assertThat(first.get("last_year").asInt()).isEqualTo(2020);
        assertThat(first.get("top_venues").toString()).isEqualTo("[\"NeurIPS\",\"ICML\"]");
        assertThat(first.get("example").asString()).isEqualTo("About the number three");
        assertThat(first.get("correction").asString()).isEqualTo("\"Qwx Lumen, Zorbing Floor\",,,");
        // ten strings have the word, all of them companies
        assertThat(first.get("hint").toString())
                .isEqualTo("{\"word\":\"zorbing\",\"sector\":\"industry\",\"agreeing\":10,\"strings\":10}");
        assertThat(answer.get("rows").get(3).get("hint").isNull()).isTrue();
    }

    @Test
    void filtersAndLimits() {
        assertThat(visitor.json(API + "?venue=NeurIPS")
                        .get("rows")
                        .get(0)
                        .get("works")
                        .asInt())
                .isEqualTo(2);
        assertThat(visitor.json(API + "?venue=NeurIPS&venue=ICML")
                        .get("strings")
                        .asInt())
                .isEqualTo(2);
        assertThat(visitor.json(API + "?since=2019&until=2019").get("works").asInt())
                .isEqualTo(1);
        JsonNode limited = visitor.json(API + "?limit=1");
        assertThat(limited.get("rows").size()).isEqualTo(1);
        assertThat(limited.get("strings").asInt()).isEqualTo(4);
    }

    @Test
    void csvHasTheSameRows() {
        assertThat(visitor.get(API + "?format=csv&limit=1").body())
                .isEqualTo("affiliation,works,unclassified_works,occurrences,first_year,last_year,venues,top_venues,"
                        + "example,hint_word,hint_sector,hint_agreeing,hint_strings,correction\n"
                        + "\"Qwx Lumen, Zorbing Floor\",3,2,4,2018,2020,2,NeurIPS; ICML,About the number three,"
                        + "zorbing,industry,10,10,\"\"\"Qwx Lumen, Zorbing Floor\"\",,,\"\n");
    }

    @Test
    void thePageTellsAllAndRunsNothing() {
        String page = visitor.get("/unresolved").body();
        assertThat(page)
                .contains("4 affiliation strings of unknown sector stand on 7 works; of 6 the team is unknown.")
                .contains("3 works, 2 of unknown team", "NeurIPS, ICML · 2018–2020 · 4 times")
                .contains("“zorbing”: industry in 10 of 10 strings")
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
        assertThat(visitor.get("/unresolved?since=1999&until=1999").body())
                .contains("No work of this choice has an affiliation string of unknown sector");
        assertThat(visitor.get("/").body()).contains("href=\"/unresolved\"");
        assertThat(visitor.get("/built").body()).contains("href=\"/unresolved\"");
    }

    @Test
    void theTemplateComesBackAsACorrection(@TempDir Path other) throws IOException {
        HttpResponse<String> template = visitor.get("/unresolved/corrections.csv");
        assertThat(template.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"corrections.csv\"");
        assertThat(template.body())
                .startsWith(
                        "affiliation,sector,organisation,reason,works,hint,example\n\"Qwx Lumen, Zorbing Floor\",,,,3,")
                // no spreadsheet runs it, and the star does not speak for other strings
                .contains("\n'=HYPERLINK(Vux),,,,1,", "\nVux Wox,,,,1,");
        String filled = template.body()
                .replace("Floor\",,,,", "Floor\",industry,Lumen,its own page,")
                .replace("(Vux),,,,", "(Vux),nonprofit,,ours,");
        Path corrections = Files.writeString(other.resolve("filled.csv"), filled);
        try (WebServer corrected = WebServer.start(
                UnresolvedField.build(other, corrections),
                new WebServer.Listening("127.0.0.1", 0, ""),
                (what, fault) -> {
                    throw new AssertionError(what, fault);
                })) {
            Visitor there = new Visitor(corrected.address());
            assertThat(there.json(API).get("strings").asInt()).isEqualTo(2);
            JsonNode row = there.json("/api/resolve?affiliation=" + Visitor.encoded("qwx lumen zorbing floor"))
                    .get("resolutions")
                    .get(0);
            assertThat(row.get("sector").toString()).isEqualTo("[\"industry\"]");
            assertThat(row.get("organisation").asString()).isEqualTo("Lumen");
            assertThat(row.get("rule").asString()).isEqualTo("correction");
        }
    }

    @Test
    void theRulesAnswerForAString() {
        JsonNode rows = visitor.json("/api/resolve?affiliation="
                        + Visitor.encoded("Google Brain and University of Toronto") + "&affiliation=&affiliation="
                        + Visitor.encoded(UnresolvedField.LUMEN))
                .get("resolutions");
        assertThat(rows.size()).isEqualTo(4);
        assertThat(rows.get(0).toString())
                .isEqualTo("{\"affiliation\":\"Google Brain and University of Toronto\",\"sector\":[\"industry\"],"
                        + "\"organisation\":\"Google Brain\",\"parent\":\"Alphabet\",\"rule\":\"company-name\","
                        + "\"matched\":\"Google Brain\",\"institution_id\":null,\"institution\":null,\"country\":null,"
                        + "\"confidence\":0.9}");
        assertThat(rows.get(1).get("sector").toString()).isEqualTo("[\"academia\"]");
        assertThat(rows.get(2).get("affiliation").asString()).isEmpty();
        assertThat(rows.get(3).toString())
                .isEqualTo("{\"affiliation\":\"Qwx Lumen, Zorbing Floor\",\"sector\":[\"unknown\"],"
                        + "\"organisation\":null,\"parent\":null,\"rule\":\"none\",\"matched\":null,"
                        + "\"institution_id\":null,\"institution\":null,\"country\":null,\"confidence\":0.0}");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/unresolved?limit=0, out of range",
        "/api/unresolved?limit=1001, out of range",
        "/api/unresolved?limit=many, out of range",
        "/api/unresolved?venue=NIPS, no work has the venue",
        "/api/unresolved?since=2020&until=2018, are none",
        "/api/unresolved?format=sql, no such format",
        "/api/unresolved?topic=x, no parameter",
        "/api/resolve, no affiliation is given",
        "/api/resolve?string=x, no parameter",
    })
    void mistakesAreNamed(String path, String error) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(400);
        assertThat(visitor.json(path).get("error").asString()).contains(error);
    }

    @Test
    void tooManyStringsAreRefused() {
        assertThat(visitor.get("/api/resolve?" + "affiliation=x&".repeat(100)).statusCode())
                .isEqualTo(200);
        assertThat(visitor.get("/api/resolve?" + "affiliation=x&".repeat(101)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void namesThatAreSqlAreNames() {
        String name = Visitor.encoded("x') or 1=1 --");
        assertThat(visitor.get(API + "?venue=" + name).statusCode()).isEqualTo(400);
    }

    @Test
    void theSurveyKeepsItsTopic() {
        String topic = Visitor.encoded("Numbers & <b>signs</b>");
        String page = visitor.get("/survey/sector-share?topic=" + topic).body();
        assertThat(page)
                .contains("name=\"topic\" value=\"Numbers &amp; &lt;b>signs&lt;/b>\" checked")
                .contains("All venues on Numbers &amp; &lt;b&gt;signs")
                .doesNotContain("<b>signs");
        assertThat(visitor.get("/survey/sector-share").body())
                .contains("name=\"topic\"")
                .doesNotContain("signs&lt;/b>\" checked");
    }

    @Test
    void anAnswerWithoutRowsHasItsHeader() {
        assertThat(visitor.get("/api/survey/sector-share?by=year&venue=AAAI&until=2020&format=csv")
                        .body())
                .startsWith("year,n,academic_only")
                .hasLineCount(1);
    }
}
