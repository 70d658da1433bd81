package org.levelfield.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
            List<String> paths = new ArrayList<>(List.of("/nope", "/api/nope", "/api/survey/nope"));
            server.routes().stream()
                    .filter(route -> route.startsWith("GET "))
                    .map(route -> route.substring(4).replaceAll("\\{[a-z]+}", "x"))
                    .forEach(paths::add);
            assertThat(paths).hasSizeGreaterThan(40);
            for (String path : paths) {
                HttpResponse<String> answer = visitor.get(path);
                assertThat(answer.headers().firstValue("Content-Security-Policy"))
                        .as(path)
                        .hasValueSatisfying(policy -> assertThat(policy)
                                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                                .doesNotContain("unsafe"));
                assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                        .hasValue("nosniff");
                assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
                assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
                assertThat(answer.headers().firstValue("Server")).isEmpty();
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

    /// The first visit of the page with most on it: 300 kB over the wire, all styles and scripts, no file twice.
    @Test
    void theFirstVisitIsLight() throws IOException {
        try (WebServer server = LandmarkField.serve()) {
            Visitor visitor = new Visitor(server.address());
            for (String start : List.of("/", "/survey/sector-share", "/map")) {
                String page = visitor.get(start).body();
                Set<String> parts = new TreeSet<>(List.of(start));
                Matcher named =
                        Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"").matcher(page);
                while (named.find()) {
                    parts.add(named.group(1));
                }
                String folder = page.replaceAll("(?s).*?(/assets/[0-9a-f]+/).*", "$1");
                for (String script : List.copyOf(parts)) {
                    if (script.endsWith(".js")) {
                        Matcher imported = Pattern.compile("from \"\\./([^\"]+)\"")
                                .matcher(visitor.get(script).body());
                        while (imported.find()) {
                            parts.add(folder + imported.group(1));
                        }
                    }
                }
                if (start.equals("/map")) {
                    parts.addAll(List.of("/api/map", "/api/map/concepts?from=1&count=6000"));
                }
                long bytes = 0;
                for (String part : parts) {
                    HttpResponse<byte[]> answer = visitor.compressed(part);
                    assertThat(answer.headers().firstValue("Content-Encoding"))
                            .as(part)
                            .hasValue("gzip");
                    bytes += answer.body().length;
                }
                assertThat(bytes).as(start + " with " + parts).isBetween(10_000L, 300_000L);
            }
        }
    }

    @Test
    void whoHasTheAnswerIsToldSo() throws IOException {
        try (WebServer server = server()) {
            Visitor visitor = new Visitor(server.address());
            for (String path : List.of("/", "/survey/sector-share", "/api/venues")) {
                HttpResponse<String> first = visitor.get(path);
                String tag = first.headers().firstValue("ETag").orElseThrow();
                HttpResponse<String> again = visitor.get(path, "If-None-Match", tag);
                assertThat(again.statusCode()).as(path).isEqualTo(304);
                assertThat(again.body()).isEmpty();
                assertThat(visitor.get(path).body()).isEqualTo(first.body());
            }
            assertThat(visitor.get("/check?idea=x").headers().firstValue("ETag"))
                    .isEmpty();
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
