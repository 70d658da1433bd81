package org.levelfield.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Strangers, odd requests, and what every answer carries.
final class GuardTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyAnswerTellsTheBrowserToTrustNothingElse() throws IOException {
        try (WebServer server = server()) {
            Visitor visitor = new Visitor(server.address());
            for (String path : new String[] {"/", "/survey/sector-share", "/api/venues", "/nope", "/api/survey/nope"}) {
                HttpResponse<String> answer = visitor.get(path);
                assertThat(answer.headers().firstValue("Content-Security-Policy"))
                        .as(path)
                        .hasValueSatisfying(policy -> assertThat(policy)
                                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                                .doesNotContain("unsafe"));
                assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                        .hasValue("nosniff");
                assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
                assertThat(answer.body()).doesNotContain("org.levelfield", "Javalin", "Jetty");
            }
        }
    }

    @Test
    void onlyLoopbackNamesAreAnsweredOnLoopback() throws IOException {
        try (WebServer server = server()) {
            Visitor visitor = new Visitor(server.address());
            assertThat(visitor.raw(request("GET", "/api/venues", "evil.example")))
                    .startsWith("HTTP/1.1 421");
            assertThat(visitor.raw(request("GET", "/", "127.0.0.1.evil.example")))
                    .startsWith("HTTP/1.1 421");
            assertThat(visitor.raw(request("GET", "/api/venues", "localhost:1234")))
                    .startsWith("HTTP/1.1 200");
            assertThat(visitor.raw(request("GET", "/api/venues", "[::1]:80"))).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void nothingCanBeChanged() throws IOException {
        try (WebServer server = server()) {
            Visitor visitor = new Visitor(server.address());
            for (String method : new String[] {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"}) {
                assertThat(visitor.send(method, "/api/venues").statusCode())
                        .as(method)
                        .isEqualTo(405);
            }
            HttpResponse<String> head = visitor.send("HEAD", "/api/venues");
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        }
    }

    @Test
    void oddRequestsAreRefusedBriefly() throws IOException {
        try (WebServer server = server()) {
            Visitor visitor = new Visitor(server.address());
            assertThat(visitor.raw("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                    .startsWith("HTTP/1.1 414")
                    .hasSizeLessThan(1500);
            assertThat(visitor.raw("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(20_000) + "\r\n\r\n"))
                    .startsWith("HTTP/1.1 431");
            assertThat(visitor.raw(request("GET", "/assets/x/../../../../etc/passwd", "localhost")))
                    .doesNotContain("root:");
            assertThat(visitor.raw(request("GET", "/assets/x/..%2f..%2fpom.xml", "localhost")))
                    .doesNotContain("<project");
        }
    }

    @Test
    void assetsAreCompressedAndKept() throws IOException {
        try (WebServer server = server()) {
            Visitor visitor = new Visitor(server.address());
            String page = visitor.get("/").body();
            String path = page.replaceAll("(?s).*?(/assets/[0-9a-f]+/d3\\.min\\.js).*", "$1");
            HttpResponse<String> asset = visitor.get(path, "Accept-Encoding", "gzip");
            assertThat(asset.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(asset.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
            String tag = asset.headers().firstValue("ETag").orElseThrow();
            assertThat(visitor.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        }
    }

    private WebServer server() throws IOException {
        return WebServer.start(SmallField.build(folder), new WebServer.Listening("127.0.0.1", 0, ""), (what, fault) -> {
            throw new AssertionError(what, fault);
        });
    }

    private static String request(String method, String path, String host) {
        return method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    }
}
