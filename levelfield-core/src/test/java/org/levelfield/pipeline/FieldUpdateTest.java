package org.levelfield.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.fetch.Durability;
import org.levelfield.fetch.Fault;
import org.levelfield.fetch.FaultyServer;
import org.levelfield.fetch.FetchUpdates;
import org.levelfield.fetch.Limits;
import org.levelfield.fetch.OpenAlexService;
import org.levelfield.fetch.PoliteClient;
import org.levelfield.fetch.Politeness;
import org.levelfield.fetch.VirtualTime;
import org.levelfield.fetch.openalex.OpenAlexFetch;
import org.levelfield.fetch.openalex.OpenAlexQuery;
import org.levelfield.run.Progress;
import org.levelfield.run.UserMistake;
import org.levelfield.store.Manifest;

/// An updated field is the field that a full build of everything would give.
final class FieldUpdateTest {

    private static final OpenAlexQuery QUERY = new OpenAlexQuery(
            "works",
            List.of("T1"),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "core");

    @TempDir
    private Path folder;

    private final VirtualTime time = new VirtualTime();

    private PoliteClient client(Duration gap) {
        return new PoliteClient(Politeness.withGap(gap, Duration.ofMinutes(5)), time, new Random(1));
    }

    private void fetch(FaultyServer server, Path into) {
        new OpenAlexFetch(client(Duration.ZERO), server.address(), Optional.empty(), Progress.SILENT, Durability.FORCED)
                .run(QUERY, into, "", Limits.usual(1), 10);
    }

    private FieldUpdate update(Workshop workshop) {
        return update(workshop, new BuildOptions(2, 256, 0.25));
    }

    private FieldUpdate update(Workshop workshop, BuildOptions options) {
        FetchUpdates fetches =
                new FetchUpdates(this::client, Optional.empty(), Limits.usual(1), Progress.SILENT, Durability.FORCED);
        return new FieldUpdate(workshop.root(), options, fetches, Progress.SILENT, Clock.systemUTC());
    }

    private static List<String> works(int count, String updated, int citations) {
        List<String> works = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            works.add(work(i, updated, citations));
        }
        return works;
    }

    private static String work(int i, String updated, int citations) {
        return new GivenWork("https://openalex.org/W" + i, "A study of graph number " + i)
                .author("Author " + i, i % 2 == 0 ? "University of Toronto" : "Google Inc.")
                .venue("ICML")
                .with("cited_by_count", citations)
                .updated(updated)
                .json();
    }

    @Test
    void anUpdatedFieldIsThatOfAFullBuild() throws IOException {
        OpenAlexService service = new OpenAlexService(works(40, "2026-01-01", 1), () -> Fault.NONE);
        try (FaultyServer server = new FaultyServer(service)) {
            Path fetched = folder.resolve("fetched");
            fetch(server, fetched);
            Workshop updated = new Workshop(folder, folder.resolve("updated"));
            updated.build(fetched);
            time.pause(Duration.ofDays(10));
            String today = Instant.EPOCH
                    .plus(Duration.between(Instant.EPOCH, time.now()))
                    .toString();
            List<String> now = works(40, "2026-01-01", 1);
            now.set(4, work(5, today, 7));
            now.add(work(41, today, 0));
            now.add(work(42, today, 3));
            service.replaceAll(now);

            FieldUpdate.Outcome outcome = update(updated).run();

            assertThat(Workshop.done(outcome.build()))
                    .as("what was read before is not read again")
                    .contains("read part_0001.jsonl.gz")
                    .doesNotContain("read part_0000.jsonl.gz");
            assertThat(outcome.numbers())
                    .contains(new HeadlineFigures.Change("rows", "merged_work", "40", "42"))
                    .contains(new HeadlineFigures.Change("rows", "superseded", "0", "1"));
            Path anew = folder.resolve("anew");
            fetch(server, anew);
            Workshop full = new Workshop(folder, folder.resolve("full"));
            full.build(anew);
            for (String table : List.of("merged_work", "team", "work_concept", "concept", "person", "work_compute")) {
                String all = "select columns(lambda c: c <> 'input') from " + table + " order by all";
                assertThat(updated.ask(all)).as(table).isEqualTo(full.ask(all));
            }
            Workshop again = new Workshop(folder, folder.resolve("again"));
            assertThat(Workshop.hashes(again.build(fetched).manifest().stages()))
                    .as("the bytes of a full build from the same files")
                    .isEqualTo(Workshop.hashes(outcome.build().manifest().stages()));
            assertThat(update(updated).run().numbers())
                    .as("nothing changed since")
                    .isEmpty();
        }
    }

    @Test
    void learnedStagesMayBeLeftAsTheyStandAndTheFieldSaysSinceWhen() throws IOException {
        OpenAlexService service = new OpenAlexService(works(40, "2026-01-01", 1), () -> Fault.NONE);
        try (FaultyServer server = new FaultyServer(service)) {
            Path fetched = folder.resolve("fetched");
            fetch(server, fetched);
            Workshop workshop = new Workshop(folder, folder.resolve("left"));
            Manifest first = workshop.build(fetched).manifest();
            time.pause(Duration.ofDays(10));
            List<String> now = works(40, "2026-01-01", 1);
            now.add(work(41, time.now().toString(), 0));
            service.replaceAll(now);

            BuildReport left = update(workshop, new BuildOptions(2, 256, 0.25).leavingLearned())
                    .run()
                    .build();

            assertThat(Workshop.done(left))
                    .contains("merge", "concept", "cloze")
                    .doesNotContain("forecast", "map", "alias");
            assertThat(left.manifest().settings())
                    .containsEntry("map_left_since", first.built())
                    .containsEntry("cloze_left_since", first.built())
                    .containsEntry("concept_left_since", first.built())
                    .containsEntry("index_left_since", first.built())
                    .containsEntry("forecast_left_since", first.built());
            assertThat(workshop.ask("select count(*) from merged_work")).containsExactly("41");

            assertThat(Workshop.done(update(workshop, new BuildOptions(2, 256, 0.25).leavingLearned())
                            .run()
                            .build()))
                    .as("nothing changed since")
                    .isEmpty();

            BuildReport whole = workshop.build(fetched);
            assertThat(Workshop.done(whole)).contains("map", "concept", "index", "cloze");
            assertThat(whole.manifest().settings()).containsOnlyKeys("max_reject_share");
        }
    }

    @Test
    void aFieldWithoutFetchedInputsIsToldSo() throws IOException {
        Workshop workshop = new Workshop(folder);
        Path file = workshop.file("a.jsonl", new GivenWork("w:1", "One"));
        workshop.build(file);
        assertThatThrownBy(() -> update(workshop).run())
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("was fetched by levelfield");
        workshop.file("a.jsonl", new GivenWork("w:1", "Another"), new GivenWork("w:2", "Two"));
        assertThatThrownBy(() -> update(workshop).run())
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("is not where it was, or has changed");
    }
}
