package org.levelfield.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.pipeline.GivenWork;

/// Searching over HTTP: the page and its API.
final class SearchRoutesTest {

    @TempDir
    private Path folder = Path.of("");

    private WebServer server() throws IOException {
        Path field = SmallField.build(
                folder,
                List.of(
                        new GivenWork("w:1", "Robust <b>Ontology</b> Matching").year(2018),
                        new GivenWork("w:2", "Walking Robots Learn to Fall").year(2019)));
        return WebServer.start(field, new WebServer.Listening("127.0.0.1", 0, ""), (what, fault) -> {});
    }

    @Test
    void aPageHasTheHitsAndWhyTheyAreThere() throws IOException {
        try (WebServer server = server()) {
            Visitor visitor = new Visitor(server.address());
            assertThat(visitor.get("/search").body()).contains("<form");
            HttpResponse<String> page = visitor.get("/search?q=walking+robots");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Walking Robots Learn to Fall", "Robots, Walking");
            assertThat(visitor.get("/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E+ontology")
                            .body())
                    .doesNotContain("<script>alert", "<b>Ontology");
        }
    }

    @Test
    void oddQuestionsAreAnsweredOrRefusedInASentence() throws IOException {
        try (WebServer server = server()) {
            Visitor visitor = new Visitor(server.address());
            assertThat(visitor.get("/search?q=%22robots+(%00%07+-").body()).contains("Walking Robots Learn to Fall");
            assertThat(visitor.get("/search?q=%E5%9B%BE%E7%A5%9E%E7%BB%8F").statusCode())
                    .isEqualTo(200);
            HttpResponse<String> wordless = visitor.get("/search?q=%3F%21");
            assertThat(wordless.statusCode()).isEqualTo(200);
            assertThat(wordless.body()).contains("there is no word to search by");
            assertThat(visitor.get("/api/search?q=%3F%21").statusCode()).isEqualTo(400);
            int tooLong =
                    visitor.get("/api/search?q=" + "robots+".repeat(15_000)).statusCode();
            assertThat(tooLong).isIn(200, 400, 414, 431);
        }
    }

    @Test
    void theApiAnswersTheSameAndRefusesWhatItCannotRead() throws IOException {
        try (WebServer server = server()) {
            Visitor visitor = new Visitor(server.address());
            HttpResponse<String> json = visitor.get("/api/search?q=robots&since=2019&limit=5");
            assertThat(json.statusCode()).as(json.body()).isEqualTo(200);
            assertThat(json.body()).contains("w:2").doesNotContain("w:1");
            assertThat(visitor.get("/api/search?q=robots&until=2018").body()).doesNotContain("w:2");
            assertThat(visitor.get("/api/search?q=robots&since=soon").statusCode())
                    .isEqualTo(400);
            assertThat(visitor.get("/api/search").statusCode()).isEqualTo(400);
        }
    }
}
