package org.levelfield.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The audit over HTTP: form, file, text, and what is refused.
final class AuditRoutesTest {

    private static final String BOUNDARY = "----parts";

    private static final String LIST =
            "@article{odd<b>, title={Nothing \\& <script>alert(1)</script> like it}, author={A B}, year=2018}\n";

    @TempDir
    private Path folder = Path.of("");

    private WebServer server() throws IOException {
        return WebServer.start(
                SmallField.build(folder), new WebServer.Listening("127.0.0.1", 0, ""), (what, fault) -> {});
    }

    private static String multipart(String name, String file, String text) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\""
                + (file.isEmpty() ? "" : "; filename=\"" + file + "\"\r\nContent-Type: text/plain") + "\r\n\r\n" + text
                + "\r\n--" + BOUNDARY + "--\r\n";
    }

    @Test
    void aListIsAnsweredWhicheverWayItComes() throws IOException {
        try (WebServer server = server()) {
            Visitor visitor = new Visitor(server.address());
            assertThat(visitor.get("/audit").body()).contains("<form", "type=\"file\"", "multipart/form-data");
            String form = "multipart/form-data; boundary=" + BOUNDARY;
            for (String body : new String[] {multipart("references", "a.bib", LIST), multipart("list", "", LIST)}) {
                HttpResponse<String> page = visitor.post("/audit", form, body);
                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(page.body())
                        .contains("1 references, read as bibtex", "unknown")
                        .doesNotContain("<script>alert");
            }
            HttpResponse<String> json = visitor.post("/api/audit?top=3", "text/plain", LIST);
            assertThat(json.statusCode()).as(json.body()).isEqualTo(200);
            assertThat(json.body()).contains("\"status\" : \"unknown\"", "\"checklist\"", "\"balance\"");
        }
    }

    @Test
    void whatCannotBeAuditedIsRefused() throws IOException {
        try (WebServer server = server()) {
            Visitor visitor = new Visitor(server.address());
            assertThat(visitor.post("/api/audit", "text/plain", "").statusCode())
                    .isEqualTo(400);
            assertThat(visitor.get("/api/audit").statusCode()).isEqualTo(400);
            assertThat(visitor.get("/api/audit?work=none").statusCode()).isEqualTo(404);
            assertThat(visitor.post("/api/audit?year=20x", "text/plain", LIST).statusCode())
                    .isEqualTo(400);
            assertThat(visitor.post("/api/audit", "text/plain", "a".repeat(AuditRoutes.MOST_BYTES + 1))
                            .statusCode())
                    .isEqualTo(413);
            assertThat(visitor.post("/api/audit", "text/plain", LIST, "Origin", "http://evil.example")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(visitor.post("/api/venues", "text/plain", LIST).statusCode())
                    .isEqualTo(405);
        }
    }
}
