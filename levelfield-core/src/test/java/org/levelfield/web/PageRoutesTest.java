package org.levelfield.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.pipeline.GivenWork;

/// What people are shown, with words and tables alone.
final class PageRoutesTest {

    private static final String SURVEY = "/survey/sector-share";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void startSaysWhatTheFieldHolds() throws IOException {
        try (WebServer server = server(SmallField.build(folder))) {
            assertThat(text(server, "/")).contains("20", "2018–2020", "works.jsonl", "could be classified");
        }
    }

    @Test
    void theSentenceIsHedged() throws IOException {
        try (WebServer server = server(SmallField.build(folder))) {
            // 2 of 5 classified works of 2020: Wilson's interval is 11.8% to 76.9%; 5 of 6 are classified
            assertThat(text(server, SURVEY + "?venue=NeurIPS"))
                    .contains("At NeurIPS in 2020, academic-only teams wrote 40% (12–77%) of the classified works; "
                            + "83% could be classified.");
            // 1 of 2 classified works of 2020, 3 unknown: of all works between 1/5 and 4/5
            assertThat(text(server, SURVEY + "?venue=ICML&since=2020"))
                    .contains("only 40% could be classified, so of all works it is anything from 20% to 80%.");
            assertThat(text(server, SURVEY + "?venue=NeurIPS&since=2019&until=2019"))
                    .contains("None of the 2 works could be classified.", "no share to draw")
                    .doesNotContain("0% (");
        }
    }

    @Test
    void namesThatAreMarkupAreShownAsText() throws IOException {
        try (WebServer server = server(SmallField.build(folder))) {
            for (String path : List.of(
                    SURVEY,
                    SURVEY + "?venue=" + Visitor.encoded(SmallField.HOSTILE),
                    SURVEY + "?venue=ICML&venue=" + Visitor.encoded(SmallField.HOSTILE),
                    SURVEY + "?venue=" + Visitor.encoded("<script>alert(1)</script>"),
                    SURVEY + "?since=" + Visitor.encoded("<script>alert(1)</script>"))) {
                assertThat(new Visitor(server.address()).get(path).body())
                        .as(path)
                        .doesNotContain("<img", "<script>alert");
            }
        }
    }

    @Test
    void mistakesAreAPage() throws IOException {
        try (WebServer server = server(SmallField.build(folder))) {
            HttpResponse<String> answer = new Visitor(server.address()).get(SURVEY + "?venue=NeurIPSS");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("<!doctype html>", "Nearest: NeurIPS");
            assertThat(new Visitor(server.address()).get("/survey/nope").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void aFieldWithoutAffiliationsSaysWhy() throws IOException {
        try (WebServer server = server(SmallField.withoutAffiliations(folder))) {
            assertThat(text(server, "/")).contains("No input of this field records where authors work");
            assertThat(text(server, SURVEY)).contains("No input of this field records where authors work");
        }
    }

    @Test
    void aFieldWithoutYearsOrVenuesIsShown() throws IOException {
        GivenWork bare = new GivenWork("w1", "A work without a year").with("publication_year", "");
        try (WebServer server = server(SmallField.build(folder, List.of(bare)))) {
            for (String path : List.of("/", "/survey", SURVEY, SURVEY + "?since=2010", "/built")) {
                assertThat(new Visitor(server.address()).get(path).statusCode())
                        .as(path)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void whatIsPublishedMeanwhileIsShownAtOnce() throws IOException {
        try (WebServer server = server(SmallField.withoutAffiliations(folder))) {
            Visitor visitor = new Visitor(server.address());
            assertThat(visitor.json("/api/venues").size()).isEqualTo(1);
            SmallField.build(folder);
            assertThat(visitor.json("/api/venues").size()).isEqualTo(3);
            assertThat(text(server, SURVEY + "?venue=ICML")).contains("At ICML in 2018");
        }
    }

    @Test
    void theMakingIsTold() throws IOException {
        try (WebServer server = server(SmallField.build(folder))) {
            assertThat(text(server, "/built")).contains("works.jsonl", "merge", "resolve", "alone", "max_reject_share");
        }
    }

    /// A page's text without its tags.
    private static String text(WebServer server, String path) {
        HttpResponse<String> answer = new Visitor(server.address()).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body().replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    }

    private static WebServer server(Path root) {
        return WebServer.start(root, new WebServer.Listening("127.0.0.1", 0, ""), (what, fault) -> {
            throw new AssertionError(what, fault);
        });
    }
}
