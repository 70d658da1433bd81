package org.levelfield.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levelfield.audit.code.Checklist;
import org.levelfield.audit.code.GithubRepositories;
import org.levelfield.audit.code.RepositoryFacts;
import org.levelfield.audit.code.RepositoryFacts.Purpose;
import org.levelfield.fetch.PoliteClient;
import org.levelfield.fetch.Politeness;
import org.levelfield.fetch.Timekeeper;
import org.levelfield.run.UserMistake;

/// Looking a repository up, at a server that answers as GitHub's interface is documented to.
final class GithubRepositoriesTest {

    private HttpServer server;
    private String seenToken = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/repos/ann/net", 200, """
                {"full_name": "ann/net", "pushed_at": "2024-03-01T10:00:00Z", "archived": false,
                 "license": {"spdx_id": "MIT"}}""");
        answer("/repos/ann/net/git/trees/HEAD", 200, """
                {"truncated": false, "tree": [{"path": "README.md", "type": "blob"}, {"path": "LICENSE", "type": "blob"},
                 {"path": "src", "type": "tree"}, {"path": "src/requirements.txt", "type": "blob"},
                 {"path": "a/b/c/d/Dockerfile", "type": "blob"}]}""");
        answer("/repos/ann/limited", 403, "{\"message\": \"API rate limit exceeded\"}");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(String path, int status, String body) {
        server.createContext(path, exchange -> {
            boolean own = exchange.getRequestURI().getPath().equals(path);
            seenToken = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(own ? status : 404, own ? bytes.length : -1);
            if (own) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
    }

    private GithubRepositories github(Optional<String> token) {
        Politeness brief =
                new Politeness(Duration.ZERO, Duration.ofMillis(1), Duration.ofMillis(50), 2, Duration.ofSeconds(20));
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return new GithubRepositories(new PoliteClient(brief, Timekeeper.SYSTEM, new Random(1)), address, token);
    }

    @Test
    void filesAndUpkeepAreReadFromTheAnswer() {
        RepositoryFacts facts = github(Optional.of("secret"))
                .of("https://github.com/Ann/Net.git")
                .orElseThrow();
        assertThat(facts.files())
                .containsEntry(Purpose.README, "README.md")
                .containsEntry(Purpose.LICENCE, "LICENSE")
                .containsEntry(Purpose.DEPENDENCIES, "src/requirements.txt")
                .containsEntry(Purpose.ENVIRONMENT, "")
                .containsEntry(Purpose.TESTS, "");
        assertThat(facts.lastCommit()).contains("2024-03-01T10:00:00Z");
        assertThat(facts.archived()).contains(false);
        assertThat(facts.reachable()).contains(true);
        assertThat(facts.official()).isEmpty();
        assertThat(seenToken).isEqualTo("Bearer secret");
    }

    @Test
    void anAddressThatLeadsNowhereIsSaidSo() {
        RepositoryFacts facts =
                github(Optional.empty()).of("https://github.com/ann/gone").orElseThrow();
        assertThat(facts.reachable()).contains(false);
        assertThat(Checklist.of(List.of(), Optional.of(facts), LocalDate.of(2024, 6, 1))
                        .getFirst()
                        .why())
                .contains("leads nowhere");
    }

    @Test
    void otherHostsAreNotAskedAndRefusalsAreTold() {
        assertThat(github(Optional.empty()).of("https://gitlab.com/ann/net")).isEmpty();
        assertThatThrownBy(() -> github(Optional.empty()).of("https://github.com/ann/limited"))
                .isInstanceOf(UserMistake.class);
    }
}
