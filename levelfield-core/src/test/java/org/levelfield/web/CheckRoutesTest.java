package org.levelfield.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.pipeline.GivenWork;
import org.levelfield.pipeline.Workshop;
import tools.jackson.databind.JsonNode;

class CheckRoutesTest {

    private static final String IDEA = "Bilingual dictionaries by adversarial alignment of monolingual embeddings";
    private static final String HOSTILE = "<script>alert(1)</script>\"'&";

    private static WebServer server;
    private static Visitor visitor;

    @BeforeAll
    static void serve(@TempDir Path folder) throws IOException {
        Workshop workshop = new Workshop(folder);
        workshop.build(workshop.file(
                "works.jsonl",
                work(
                        "w1",
                        "Dictionaries without parallel data " + HOSTILE,
                        "We align monolingual embeddings by adversarial training. Bilingual dictionaries result. The"
                                + " weather was fine."),
                work("w2", "Random walks on social networks", "Truncated walks are treated as sentences of vertices."),
                work("w3", "Counting lattice points", "Polytopes of fixed dimension have few lattice points.")));
        server = WebServer.start(
                workshop.root(),
                new WebServer.Listening("127.0.0.1", 0, ""),
                (where, failure) -> failure.printStackTrace());
        visitor = new Visitor(server.address());
    }

    private static GivenWork work(String id, String title, String text) {
        return new GivenWork(id, title).year(2018).venue("ICML").with("abstract", text);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static String page(String idea) {
        return visitor.get("/check?idea=" + Visitor.encoded(idea)).body();
    }

    @Test
    void nothingAskedShowsTheForm() {
        HttpResponse<String> answer = visitor.get("/check");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<textarea", "method=\"get\"").doesNotContain("What was searched");
        assertThat(visitor.get("/check?idea=").body()).doesNotContain("What was searched");
    }

    @Test
    void answerShowsTheNearestWorkBesideTheIdea() {
        String page = page(IDEA);
        assertThat(page)
                .contains("What was searched", "3 works", "/work?id=w1", "<mark>adversarial</mark>")
                .contains("format=md", "format=bib", "/check?idea=Bilingual+dictionaries");
        assertThat(page.indexOf("/work?id=w1")).isLessThan(page.length());
        assertThat(page).doesNotContain("The weather was fine");
    }

    @Test
    void sameForProgramsAsJsonMarkdownAndBibtex() {
        JsonNode json = visitor.json("/api/check?idea=" + Visitor.encoded(IDEA) + "&reach=gpu");
        assertThat(json.get("evidence").get(0).get("work_id").asString()).isEqualTo("w1");
        assertThat(json.get("probability_done").asDouble()).isBetween(0.0, 1.0);
        assertThat(json.get("queries")).isNotEmpty();
        HttpResponse<String> markdown = visitor.get("/api/check?format=md&idea=" + Visitor.encoded(IDEA));
        assertThat(markdown.body()).startsWith("# ").contains("What was searched");
        assertThat(markdown.headers().firstValue("Content-Type").orElse("")).startsWith("text/markdown");
        assertThat(visitor.get("/api/check?format=bib&idea=" + Visitor.encoded(IDEA))
                        .body())
                .contains("@misc{w1,", "year = {2018}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HOSTILE,
                "\"",
                "title:(",
                "AND OR NOT",
                "[* TO *]",
                "a\\",
                "Wörterbücher ohne parallele Texte durch gegnerisches Lernen",
                "без параллельных данных",
                "没有平行数据的词典",
                "قواميس ثنائية اللغة",
                "\u0001\u0002dictionaries\u0000 of\u001b[31m embeddings\u202e",
                "😀 𝔄",
                "?!."
            })
    void oddIdeasAreAnswered(String idea) {
        HttpResponse<String> page = visitor.get("/check?idea=" + Visitor.encoded(idea));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("</html>")
                .doesNotContain("<script>alert")
                .doesNotContain("\u0001");
        assertThat(visitor.get("/api/check?idea=" + Visitor.encoded(idea)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void onlyControlCharactersAreNoIdea() {
        HttpResponse<String> page = visitor.get("/check?idea=%01%02");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("There is no idea to check");
        assertThat(visitor.get("/api/check?idea=%01%02").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/api/check").statusCode()).isEqualTo(400);
    }

    @Test
    void ideaThatIsTooLongIsRefused() {
        assertThat(visitor.get("/check?idea=" + "word+".repeat(20_000)).statusCode())
                .isIn(413, 414, 431);
        assertThat(visitor.get("/check?idea=" + "a".repeat(CheckRoutes.MOST_CHARACTERS + 1))
                        .statusCode())
                .isEqualTo(413);
        assertThat(visitor.get("/check?idea=" + "word+".repeat(2_000)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void parametersThatMakeNoSenseAreNamed() {
        assertThat(visitor.get("/check?idea=x&reach=moon").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/api/check?idea=x&format=pdf").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/check?thought=x").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/check?idea=x&idea=y").statusCode()).isEqualTo(400);
    }
}
