package org.levelfield.report;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.levelfield.run.UserMistake;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A service that speaks OpenAI's chat completions. It is asked once and in plain words; a failure is a value, never an
/// end of the program.
public final class LanguageModel {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PATH = "/chat/completions";
    private static final int OK = 200;

    private final HttpClient http;
    private final URI address;
    private final String model;
    private final Optional<String> key;
    private final Duration patience;

    /// What came back.
    public sealed interface Reply {
        /// @param words of the answer
        record Text(String words) implements Reply {}

        /// @param why nothing usable came
        record Failure(String why) implements Reply {}
    }

    /// @param address up to and with `/v1`, with or without `/chat/completions`
    /// @param key sent as a bearer token
    /// @param patience for a whole answer
    /// @throws UserMistake where the address is none, or would carry the key unencrypted over a network
    public LanguageModel(String address, String model, Optional<String> key, Duration patience) {
        this.address = address(address, key.isPresent());
        this.model = model;
        this.key = key;
        this.patience = patience;
        http = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    private static URI address(String given, boolean secret) {
        String whole = given.endsWith(PATH) ? given : given.replaceAll("/+$", "") + PATH;
        URI found;
        try {
            found = URI.create(whole);
        } catch (IllegalArgumentException e) {
            throw new UserMistake(
                    "--rephrase " + given + " is no address", "Give one such as http://localhost:8080/v1.", e);
        }
        String scheme = found.getScheme() == null ? "" : found.getScheme();
        String host = found.getHost() == null ? "" : found.getHost();
        if (host.isEmpty() || !List.of("http", "https").contains(scheme)) {
            throw new UserMistake(
                    "--rephrase " + given + " is no address of a service",
                    "Give one such as http://localhost:8080/v1 or https://example.org/v1.");
        }
        boolean here = List.of("localhost", "127.0.0.1", "[::1]").contains(host);
        if (secret && scheme.equals("http") && !here) {
            throw new UserMistake(
                    "the key would go to " + host + " unencrypted", "Give an address that begins with https://.");
        }
        return found;
    }

    /// Asks once.
    ///
    /// @param task what is to be done with the text
    public Reply ask(String task, String text) {
        CompletableFuture<HttpResponse<String>> answer =
                http.sendAsync(request(task, text), HttpResponse.BodyHandlers.ofString());
        try {
            HttpResponse<String> response = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return response.statusCode() == OK
                    ? content(response.body())
                    : new Reply.Failure("the service answered " + response.statusCode());
        } catch (TimeoutException e) {
            answer.cancel(true);
            return new Reply.Failure("no answer within " + patience.toMillis() / 1_000.0 + " s");
        } catch (ExecutionException e) {
            return new Reply.Failure(
                    e.getCause() instanceof IOException io ? "no connection (" + named(io) + ")" : "no answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply.Failure("interrupted");
        }
    }

    private static String named(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private HttpRequest request(String task, String text) {
        Map<String, Object> body = Map.of(
                "model",
                model,
                "temperature",
                0,
                "messages",
                List.of(Map.of("role", "system", "content", task), Map.of("role", "user", "content", text)));
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        key.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        return request.build();
    }

    private static Reply content(String body) {
        try {
            JsonNode content =
                    JSON.readTree(body).path("choices").path(0).path("message").path("content");
            return content.isString() && !content.asString().isBlank()
                    ? new Reply.Text(content.asString().strip())
                    : new Reply.Failure("the answer holds no text");
        } catch (JacksonException e) {
            return new Reply.Failure("the answer is no JSON");
        }
    }
}
