package org.levelfield.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import java.util.zip.GZIPInputStream;
import org.levelfield.run.Program;
import org.levelfield.run.UserMistake;

/// Asks one service, one request at a time: keeps its gap, honours `Retry-After`, backs off with jitter, asks again
/// where
/// an answer is cut or not what the protocol says, and tells every refusal as what the user can do.
public final class PoliteClient {

    private static final Duration LONGEST_BACKOFF = Duration.ofMinutes(1);

    private final HttpClient http;
    private final Politeness politeness;
    private final Timekeeper time;
    private final RandomGenerator jitter;
    private Instant next = Instant.MIN;
    private long calls;

    public PoliteClient(Politeness politeness, Timekeeper time, RandomGenerator jitter) {
        this.politeness = politeness;
        this.time = time;
        this.jitter = jitter;
        http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(20))
                .build();
    }

    /// Makes something of an answer.
    @FunctionalInterface
    public interface Reading<T> {
        /// @throws UnusableAnswer where the answer is not what it should be; it is then asked for again
        T read(Answer answer) throws UnusableAnswer;
    }

    /// How the bytes of an answer are taken.
    public interface Taking {
        HttpResponse<byte[]> send(HttpClient http, HttpRequest request)
                throws IOException, InterruptedException, TimeoutException;
    }

    public Timekeeper time() {
        return time;
    }

    /// Requests made so far, failed ones included.
    public long calls() {
        return calls;
    }

    /// Asks, as often as it takes and is polite.
    ///
    /// @throws UserMistake where the service refuses, or does not answer within the patience given
    public <T> T get(Request request, Reading<T> reading) {
        return get(() -> request, this::whole, reading);
    }

    /// Asks with a request that may differ from attempt to attempt (a download goes on where the last one broke off).
    <T> T get(java.util.function.Supplier<Request> requests, Taking taking, Reading<T> reading) {
        Duration waited = Duration.ZERO;
        for (int attempt = 1; ; attempt++) {
            Request request = requests.get();
            Optional<Duration> asked = Optional.empty();
            String trouble;
            try {
                Answer answer = send(request, taking);
                if (answer.status() / 100 == 2 || request.seen().contains(answer.status())) {
                    return reading.read(answer);
                }
                if (!passing(answer.status())) {
                    throw Refusal.of(request, answer);
                }
                asked = retryAfter(answer);
                if (asked.isPresent() && waited.plus(asked.get()).compareTo(politeness.mostWaiting()) > 0) {
                    throw Refusal.tooLong(request, answer, asked.get());
                }
                trouble = answer.status() + " " + answer.message();
            } catch (TimeoutException e) {
                trouble = "no whole answer within " + Refusal.words(politeness.answerTime());
            } catch (IOException e) {
                trouble = e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UserMistake("the fetch was interrupted", "Run the same command again; it resumes.", e);
            }
            Duration pause = asked.map(this::later).orElse(backOff(attempt));
            if (attempt >= politeness.attempts()
                    || waited.plus(pause).compareTo(politeness.mostWaiting().plusSeconds(1)) > 0) {
                throw Refusal.gaveUp(request, trouble, attempt, waited);
            }
            time.pause(pause);
            waited = waited.plus(pause);
        }
    }

    /// Whether asking again may help.
    private static boolean passing(int status) {
        return status == 429 || status == 408 || status == 425 || status >= 500;
    }

    private Duration later(Duration asked) {
        return asked.plusMillis(jitter.nextInt(1000));
    }

    private Duration backOff(int attempt) {
        long most =
                Math.min(LONGEST_BACKOFF.toMillis(), politeness.firstPause().toMillis() << Math.min(attempt - 1, 16));
        return Duration.ofMillis(most / 2 + jitter.nextLong(most / 2 + 1));
    }

    private Answer send(Request request, Taking taking) throws IOException, InterruptedException, TimeoutException {
        Duration early = Duration.between(time.now(), next.equals(Instant.MIN) ? time.now() : next);
        if (early.isPositive()) {
            time.pause(early);
        }
        next = time.now().plus(politeness.gap());
        calls++;
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri())
                .version(
                        "https".equals(request.uri().getScheme())
                                ? HttpClient.Version.HTTP_2
                                : HttpClient.Version.HTTP_1_1)
                .header("User-Agent", "levelfield/" + Program.version());
        request.headers().forEach(builder::setHeader);
        HttpResponse<byte[]> response = taking.send(http, builder.build());
        Map<String, List<String>> headers = new TreeMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        return new Answer(response.statusCode(), headers, plain(headers, response.body()));
    }

    private HttpResponse<byte[]> whole(HttpClient client, HttpRequest request)
            throws IOException, InterruptedException, TimeoutException {
        HttpRequest compressed = HttpRequest.newBuilder(request, (name, value) -> true)
                .setHeader("Accept-Encoding", "gzip")
                .build();
        return within(client.sendAsync(compressed, HttpResponse.BodyHandlers.ofByteArray()));
    }

    /// All of an answer in its time: the timeout that Java's client keeps by itself ends with the headers.
    <T> HttpResponse<T> within(CompletableFuture<HttpResponse<T>> answer)
            throws IOException, InterruptedException, TimeoutException {
        try {
            return answer.get(politeness.answerTime().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cut ? cut : new IOException(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private static byte[] plain(Map<String, List<String>> headers, byte[] body) throws IOException {
        if (body.length == 0
                || !headers.getOrDefault("content-encoding", List.of()).contains("gzip")) {
            return body;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readAllBytes();
        }
    }

    /// Seconds, or a date.
    private Optional<Duration> retryAfter(Answer answer) {
        Optional<String> header = answer.header("retry-after").map(String::strip);
        if (header.isEmpty()) {
            return Optional.empty();
        }
        String text = header.get();
        if (text.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration pause = Duration.between(time.now(), until);
            return Optional.of(pause.isNegative() ? Duration.ZERO : pause);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
