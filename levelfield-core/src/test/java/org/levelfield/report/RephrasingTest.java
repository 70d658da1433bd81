package org.levelfield.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levelfield.forecast.Question;
import org.levelfield.model.Reach;
import org.levelfield.run.UserMistake;

final class RephrasingTest {

    private static final String TEMPLATE = "Does kriging help with crowd counting, and where does it not?";

    private final List<String> asked = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;
    private int status = 200;
    private String answer = "";
    private boolean slow;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", exchange -> {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            if (slow) {
                await();
            }
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    private void await() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    private Rephrasing rephrasing(Duration patience) {
        return new Rephrasing(
                new LanguageModel(address(), "small", Optional.of("secret"), patience), new GivenOnly(words -> false));
    }

    private Rephrasing.Worded worded(String reply) {
        answer = "{\"choices\": [{\"message\": {\"content\": \"" + reply + "\"}}]}";
        return rephrasing(Duration.ofSeconds(20)).of(question());
    }

    private static Question question() {
        return new Question(
                "kriging",
                "kriging",
                "crowd counting",
                TEMPLATE,
                new TreeMap<>(),
                1,
                1,
                Reach.LAPTOP,
                "rising",
                0,
                "no team is known",
                "Fast Kriging (2017)",
                "Counting People (2018)",
                List.of(),
                "Take what is usual.",
                List.of());
    }

    @Test
    void wordsThatSayNoMoreTakeTheTemplatesPlace() {
        Rephrasing.Worded worded = worded("When does kriging improve crowd counting?");

        assertThat(worded).isEqualTo(new Rephrasing.Worded("When does kriging improve crowd counting?", "model"));
        assertThat(asked).singleElement().asString().contains("\"small\"", "Fast Kriging (2017)", TEMPLATE);
        assertThat(keys).containsExactly("Bearer secret");
    }

    @Test
    void anInventedWorkIsRefused() {
        Rephrasing.Worded worded = worded("Does kriging help crowd counting as in \\\"Deep Crowds\\\"?");

        assertThat(worded.text()).isEqualTo(TEMPLATE);
        assertThat(worded.source()).startsWith("template (refused").contains("Deep Crowds");
    }

    @Test
    void anErrorKeepsTheTemplateAndTheServiceIsNotAskedForever() {
        status = 500;
        Rephrasing rephrasing = rephrasing(Duration.ofSeconds(20));
        assertThat(rephrasing.of(question()).source()).isEqualTo("template (the service answered 500)");
        rephrasing.of(question());
        assertThat(rephrasing.of(question()).source()).contains("failed before");
        assertThat(asked).hasSize(2);
    }

    @Test
    void brokenAnswersKeepTheTemplate() {
        for (String broken :
                List.of("<html>", "{\"choices\": []}", "{\"choices\": [{\"message\": {\"content\": 7}}]}")) {
            answer = broken;
            Rephrasing.Worded worded = rephrasing(Duration.ofSeconds(20)).of(question());
            assertThat(worded.text()).isEqualTo(TEMPLATE);
            assertThat(worded.source()).startsWith("template (the answer");
        }
    }

    @Test
    void aSlowServiceIsNotWaitedFor() {
        slow = true;
        assertThat(rephrasing(Duration.ofMillis(200)).of(question()).source()).startsWith("template (no a");
    }

    @Test
    void nobodyThereKeepsTheTemplate() {
        server.stop(0);
        assertThat(rephrasing(Duration.ofSeconds(20)).of(question()).source()).startsWith("template (no connection");
    }

    @Test
    void aKeyIsNotSentUnencrypted() {
        for (String address : List.of("http://example.org/v1", "nothing", "ftp://example.org", "http://a b")) {
            assertThatThrownBy(() -> new LanguageModel(address, "small", Optional.of("secret"), Duration.ofSeconds(1)))
                    .isInstanceOf(UserMistake.class);
        }
    }
}
