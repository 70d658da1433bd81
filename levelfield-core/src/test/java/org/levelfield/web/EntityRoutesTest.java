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
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/// Pages of single things.
final class EntityRoutesTest {

    @TempDir
    private static Path folder = Path.of("");

    private static WebServer server;
    private static Visitor visitor;

    @BeforeAll
    static void serve() throws IOException {
        server = WebServer.start(
                SmallField.build(folder), new WebServer.Listening("127.0.0.1", 0, ""), (what, fault) -> {});
        visitor = new Visitor(server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aWorkSaysWhoWroteItAndWhatIsNotKnown() {
        String page = visitor.get("/work?id=w0").body();

        assertThat(page)
                .contains("Work number 0 on subject a", "2018", "Ada Author", "University of Toronto")
                .contains("academic only", "the sector of every author is known")
                .contains("no source records its abstract", "which does not say that there is none")
                .contains("href=\"/venue?id=NeurIPS\"");
    }

    @Test
    void programsGetTheSame() {
        JsonNode work = visitor.json("/api/work?id=w0");

        assertThat(work.at("/heading").asString()).isEqualTo("Work number 0 on subject a");
        assertThat(work.at("/authors/0/affiliation").asString()).isEqualTo("University of Toronto");
        String person = work.at("/authors/0/person_id").asString();
        assertThat(visitor.json("/api/person?id=" + Visitor.encoded(person))
                        .at("/heading")
                        .asString())
                .isEqualTo("Ada Author");
        // without a registry only companies and well-known universities have a name of their own
        JsonNode company = visitor.json("/api/work?id=w3").at("/institutions/0");
        String institution = company.path("institution_id").asString();
        assertThat(visitor.json("/api/institution?id=" + Visitor.encoded(institution))
                        .at("/heading")
                        .asString())
                .isEqualTo(company.path("institution").asString())
                .isNotEmpty();
    }

    @Test
    void aVenueCountsItsTeams() {
        // 2020: of six works two of academia alone, one of industry alone, two of both, one unknown
        JsonNode year = visitor.json("/api/venue?id=NeurIPS").at("/teams/0");

        assertThat(year.path("year").asInt()).isEqualTo(2020);
        assertThat(year.path("academia alone").asInt()).isEqualTo(2);
        assertThat(year.path("both").asInt()).isEqualTo(2);
        assertThat(year.path("industry alone").asInt()).isEqualTo(1);
        assertThat(year.path("unknown").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void whatIsNotThereIsToldSo(EntityKind kind) {
        for (String id :
                new String[] {"nothing", "'; drop view work; --", "<script>alert(1)</script>", "%00", "\u6728"}) {
            HttpResponse<String> answer = visitor.get(kind.address(id));
            assertThat(answer.statusCode()).as(id).isEqualTo(404);
            assertThat(answer.body())
                    .contains("no " + kind.word() + " with the id")
                    .doesNotContain("<script>alert");
        }
        assertThat(visitor.get("/" + kind.word()).statusCode()).isEqualTo(400);
    }

    @Test
    void aVenueWhoseNameIsMarkupIsShownAsText() {
        HttpResponse<String> answer = visitor.get(EntityKind.VENUE.address(SmallField.HOSTILE));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<img");
    }
}
