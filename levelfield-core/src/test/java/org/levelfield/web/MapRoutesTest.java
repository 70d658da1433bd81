package org.levelfield.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The map over HTTP: the words without a script, and the same for programs.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MapRoutesTest {

    private final WebServer server;
    private final Visitor visitor;

    MapRoutesTest(@TempDir Path folder) throws IOException {
        server = WebServer.start(MapField.build(folder), new WebServer.Listening("127.0.0.1", 0, ""), (what, fault) -> {
            throw new AssertionError(what, fault);
        });
        visitor = new Visitor(server.address());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void theMapListsItsCommunities() {
        assertThat(visitor.get("/map").body()).contains("10 concepts of titles", "data-atlas");
        JsonNode map = visitor.json("/api/map");
        assertThat(map.get("concepts").asInt()).isEqualTo(10);
        assertThat(map.get("communities").size()).isGreaterThanOrEqualTo(2);
        String id = map.get("communities").get(0).get("id").asString();
        assertThat(visitor.get("/community/" + id).body()).contains("A community of", "/concept/");
        assertThat(visitor.json("/api/community/" + id).get("concepts").size()).isPositive();
    }

    @Test
    void conceptsComeInColumnsOfOneLength() {
        JsonNode all = visitor.json("/api/map/concepts");
        for (String column : List.of(
                "names",
                "ids",
                "x",
                "y",
                "works",
                "first_years",
                "growth",
                "industry",
                "beyond",
                "coarse",
                "middle",
                "fine",
                "sizes")) {
            assertThat(all.get(column).size()).as(column).isEqualTo(10);
        }
        assertThat(visitor.json("/api/map/concepts?from=9&count=5").get("names").size())
                .isEqualTo(2);
        assertThat(visitor.get("/api/map/concepts?from=0").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/api/map/concepts?count=20001").statusCode()).isEqualTo(400);
    }

    @Test
    void aConceptIsFoundByAnyWayToWriteIt() {
        assertThat(visitor.get("/concept/drill-hole").body()).contains("drill hole", "Named in 24 works", "year-bars");
        assertThat(visitor.get("/map?q=Drill%20Holes").body()).contains("Named in 24 works");
        JsonNode concept = visitor.json("/api/concept/kriging");
        assertThat(concept.get("works").asInt()).isEqualTo(24);
        assertThat(concept.get("industry_share").asDouble()).isZero();
        assertThat(concept.get("neighbours").size()).isEqualTo(4);
        // the works of 2010, numbers 0, 10 and 20, are those that leave kriging out
        assertThat(concept.get("history").get(0).get("year").asInt()).isEqualTo(2011);
        assertThat(visitor.json("/api/concept/parser").get("industry_share").asDouble())
                .isEqualTo(1);
    }

    @Test
    void anUnknownConceptSuggestsTheNearest() {
        HttpResponse<String> page = visitor.get("/concept/krigging");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Nearest: kriging");
        assertThat(visitor.get("/api/concept/krigging").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/community/9-9").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/concept/" + Visitor.encoded("<script>alert(1)</script>"))
                        .body())
                .doesNotContain("<script>alert");
    }
}
