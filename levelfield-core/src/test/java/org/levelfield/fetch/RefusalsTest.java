package org.levelfield.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.fetch.FaultyServer.Said;
import org.levelfield.fetch.openalex.OpenAlexFetch;
import org.levelfield.run.Progress;
import org.levelfield.run.UserMistake;

/// What a service refuses is told in its words, with what to try; a key is never told.
final class RefusalsTest {

    @TempDir
    private Path folder;

    private final VirtualTime time = new VirtualTime();

    private void refused(Said said, String... told) throws IOException {
        try (FaultyServer server = new FaultyServer(asked -> said)) {
            assertThatThrownBy(() -> Fetching.run(server, Fetching.client(time, 1), folder, Fetching.UNFORCED))
                    .isInstanceOf(UserMistake.class)
                    .hasMessageContainingAll(told)
                    .hasMessageNotContaining("secret-key");
        }
    }

    @Test
    void everyRefusalIsToldWithAWayOut() throws IOException {
        refused(Said.of(400, "{\"message\":\"Unknown filter field: topiks\"}"), "Unknown filter field", "Change");
        refused(Said.of(401, "no key"), "refuses (401): no key", "OPENALEX_API_KEY");
        refused(Said.of(403, "plan"), "refuses (403)", "plan");
        refused(Said.of(402, "pay"), "refuses (402)", "it resumes");
        refused(Said.of(404, "nothing here"), "refuses (404)", "--source");
        refused(Said.json("{\"meta\":{}}"), "no usable answer after 25 attempts", "has no 'results'", "it resumes");
    }

    @Test
    void aDayUsedUpIsNotWaitedFor() throws IOException {
        refused(
                Said.of(429, "{\"error\":\"Rate limit exceeded\",\"message\":\"daily budget\"}")
                        .with("Retry-After", "50000")
                        .with("X-RateLimit-Remaining-USD", "0"),
                "asks to wait 13.9 h",
                "the day's allowance is used up",
                "--max-wait");
        assertThat(time.paused()).isZero();
    }

    @Test
    void retryAfterIsHonouredAndWaitingHasAnEnd() throws IOException {
        AtomicInteger turn = new AtomicInteger();
        OpenAlexService service =
                new OpenAlexService(5, () -> turn.getAndIncrement() < 3 ? Fault.TOO_MANY : Fault.NONE);
        try (FaultyServer server = new FaultyServer(service)) {
            Fetching.run(server, Fetching.client(time, 1), folder, Fetching.UNFORCED);
        }
        assertThat(time.paused()).isBetween(Duration.ofSeconds(21), Duration.ofSeconds(24));
    }

    @Test
    void theBudgetIsKeptAndTheFetchGoesOnTheNextDay() throws IOException {
        try (FaultyServer server = new FaultyServer(new OpenAlexService(47, () -> Fault.NONE))) {
            OpenAlexFetch fetch = new OpenAlexFetch(
                    Fetching.client(time, 1),
                    server.address(),
                    Optional.of("secret-key"),
                    Progress.SILENT,
                    Fetching.UNFORCED);
            assertThatThrownBy(() -> fetch.run(Fetching.QUERY, folder, "", new Limits(0.00025, 2), 10))
                    .isInstanceOf(UserMistake.class)
                    .hasMessageContaining("the budget of $0.0003 is used up: $0.0002 spent, 20 of 47 records");
            FetchManifest stopped = FetchFolder.manifest(folder).orElseThrow();
            assertThat(stopped.complete()).isFalse();
            assertThat(stopped.files().getFirst().records()).isEqualTo(20);
            assertThat(server.asked()).hasSize(2).allSatisfy(asked -> {
                assertThat(asked.query()).containsEntry("api_key", "secret-key").containsEntry("per_page", "10");
                assertThat(asked.query().get("filter"))
                        .isEqualTo("topics.id:T10018,from_publication_date:2012-01-01,to_publication_date:2026-12-31");
            });
            FetchManifest whole = fetch.run(Fetching.QUERY, folder, "", new Limits(1, 2), 10);
            assertThat(whole.complete()).isTrue();
            assertThat(whole.runs()).hasSize(1);
            assertThat(Fetching.lines(folder)).containsExactlyElementsOf(OpenAlexService.works(47));
            assertThat(Files.readString(folder.resolve("manifest.json"))).doesNotContain("secret-key");
        }
    }

    @Test
    void aFolderHoldsOneQuestion() throws IOException {
        try (FaultyServer server = new FaultyServer(new OpenAlexService(5, () -> Fault.NONE))) {
            Fetching.run(server, Fetching.client(time, 1), folder, Fetching.UNFORCED);
            FetchFolder.Origin other = new FetchFolder.Origin("openalex", "", "", "", java.util.Map.of("topic", "T1"));
            assertThatThrownBy(() -> FetchFolder.open(folder, other, "", "0 *", time.now(), Fetching.UNFORCED))
                    .isInstanceOf(UserMistake.class)
                    .hasMessageContaining("holds another fetch");
        }
    }
}
