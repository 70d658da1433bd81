package org.levelfield.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.run.UserMistake;

/// A server that others reach: nothing without the token.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AccessTokenTest {

    private static final String WORD = "a-word-nobody-knows";

    private final WebServer server;
    private final Visitor visitor;

    AccessTokenTest(@TempDir Path folder) throws IOException {
        server = WebServer.start(
                SmallField.build(folder),
                new WebServer.Listening("127.0.0.1", 0, "", Optional.of(AccessToken.of(WORD))),
                (what, fault) -> {
                    throw new AssertionError(what, fault);
                });
        visitor = new Visitor(server.address());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void withoutTheTokenNothingOfTheFieldIsTold() {
        for (String route : server.routes()) {
            String path = route.substring(route.indexOf(' ') + 1);
            boolean read = route.startsWith("GET ") && !path.startsWith("/assets/");
            if (read) {
                HttpResponse<String> answer = visitor.get(path.replaceAll("\\{[a-z]+}", "x"));
                assertThat(answer.statusCode()).as(route).isEqualTo(401);
                assertThat(answer.body()).as(route).doesNotContain("NeurIPS", WORD);
                assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
            }
        }
        assertThat(visitor.post("/api/audit", "text/plain", "x").statusCode()).isEqualTo(401);
    }

    @Test
    void theHeaderOpens() {
        assertThat(visitor.get("/api/venues", "Authorization", "Bearer " + WORD).statusCode())
                .isEqualTo(200);
        for (String wrong : new String[] {WORD.substring(1), WORD + "x", "", WORD.toUpperCase(java.util.Locale.ROOT)}) {
            assertThat(visitor.get("/api/venues", "Authorization", "Bearer " + wrong)
                            .statusCode())
                    .as(wrong)
                    .isEqualTo(401);
        }
    }

    @Test
    void theAddressOpensOnceAndTheCookieFromThenOn() {
        HttpResponse<String> first = visitor.get("/survey/sector-share?venue=NeurIPS&token=" + WORD);
        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(first.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/survey/sector-share?venue=NeurIPS"));
        String cookie = first.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax").doesNotContain(WORD);
        String kept = cookie.substring(0, cookie.indexOf(';'));
        assertThat(visitor.get("/api/venues", "Cookie", kept).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/api/venues", "Cookie", kept + "0").statusCode())
                .isEqualTo(401);
        assertThat(visitor.get("/api/venues?token=wrong-word-of-any-kind").statusCode())
                .isEqualTo(401);
    }

    @Test
    void nobodyIsSentToAnotherMachine() throws IOException {
        String answer = visitor.raw(
                "GET //evil.example/?token=" + WORD + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer.toLowerCase(java.util.Locale.ROOT)).doesNotContain("location: //");
    }

    @Test
    void aWordThatCanBeGuessedIsRefused() {
        assertThatThrownBy(() -> AccessToken.of("short")).isInstanceOf(UserMistake.class);
        assertThatThrownBy(() -> AccessToken.of("a word with spaces in it")).isInstanceOf(UserMistake.class);
        assertThat(AccessToken.random().query())
                .hasSizeGreaterThan(32)
                .isNotEqualTo(AccessToken.random().query());
    }

    @Test
    void othersAreNotLetInWithoutOne(@TempDir Path folder) {
        assertThatThrownBy(
                        () -> WebServer.start(folder, new WebServer.Listening("0.0.0.0", 0, ""), (what, fault) -> {}))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("token");
    }
}
