package org.levelfield.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// No record is lost or doubled, whatever the service does; a fetch that was killed gives the bytes of one that was
/// not.
final class HarvestFaultsTest {

    private static final int WORKS = 47;
    private static final int RUNS = 1000;
    private static final int KILLED_RUNS = 60;

    @TempDir
    private Path folder;

    @Test
    void aThousandRunsWithFaultsLoseAndDoubleNothing() throws IOException {
        AtomicReference<Supplier<Fault>> faults = new AtomicReference<>(() -> Fault.NONE);
        List<String> works = OpenAlexService.works(WORKS);
        Set<Fault> met = EnumSet.noneOf(Fault.class);
        // bytes that come one by one take real time; they have a test of their own
        List<Fault> all = EnumSet.complementOf(EnumSet.of(Fault.SLOW)).stream().toList();
        try (FaultyServer server =
                new FaultyServer(new OpenAlexService(works, () -> faults.get().get()))) {
            VirtualTime time = new VirtualTime();
            PoliteClient client = Fetching.client(time, 1);
            for (int run = 0; run < RUNS; run++) {
                Random random = new Random(run);
                double often = 0.1 + 0.4 * random.nextDouble();
                faults.set(() -> {
                    Fault fault = random.nextDouble() < often ? all.get(random.nextInt(all.size())) : Fault.NONE;
                    met.add(fault);
                    return fault;
                });
                Path into = folder.resolve("run" + run);
                FetchManifest manifest = Fetching.run(server, client, into, Fetching.UNFORCED);
                assertThat(Fetching.lines(into))
                        .as("the works of the run with seed %d", run)
                        .containsExactlyInAnyOrderElementsOf(works);
                assertThat(manifest.complete()).isTrue();
                assertThat(manifest.runs().getLast().records()).isEqualTo(WORKS);
            }
        }
        assertThat(met).as("every fault was met").containsAll(all);
    }

    @ParameterizedTest
    @EnumSource
    void oneFaultAtAnyPlaceIsNoHarm(Fault fault) throws IOException {
        List<String> works = OpenAlexService.works(WORKS);
        for (int place = 0; place < 6; place++) {
            int[] turn = {place};
            try (FaultyServer server =
                    new FaultyServer(new OpenAlexService(works, () -> turn[0]-- == 0 ? fault : Fault.NONE))) {
                PoliteClient client = Fetching.client(new VirtualTime(), 1, java.time.Duration.ofMillis(1500));
                Path into = folder.resolve(fault + "-" + place);
                Fetching.run(server, client, into, Fetching.UNFORCED);
                assertThat(Fetching.lines(into))
                        .as("%s at request %d", fault, place)
                        .containsExactlyInAnyOrderElementsOf(works);
            }
        }
    }

    /// A kill between any two steps of keeping a page, sometimes in the middle of a write.
    @Test
    void aFetchKilledAnywhereGoesOnToTheSameBytes() throws IOException {
        try (FaultyServer server = new FaultyServer(new OpenAlexService(WORKS, () -> Fault.NONE))) {
            PoliteClient client = Fetching.client(new VirtualTime(), 1);
            Path whole = folder.resolve("whole");
            Fetching.run(server, client, whole, Fetching.UNFORCED);
            int kills = 0;
            for (int run = 0; run < KILLED_RUNS; run++) {
                Path into = folder.resolve("killed" + run);
                Random random = new Random(run);
                boolean done = false;
                while (!done) {
                    Killing killing = new Killing(random.nextInt(12), into, random.nextBoolean());
                    try {
                        Fetching.run(server, client, into, killing);
                        done = true;
                    } catch (Killed e) {
                        kills++;
                    }
                }
                assertThat(Fetching.bytes(into)).as("seed %d", run).isEqualTo(Fetching.bytes(whole));
                assertThat(Files.exists(into.resolve(".fetch-journal.json"))).isFalse();
                assertThat(FetchFolder.manifest(into).orElseThrow().files())
                        .isEqualTo(FetchFolder.manifest(whole).orElseThrow().files());
            }
            assertThat(kills).as("runs that were killed").isGreaterThan(KILLED_RUNS);
        }
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /// Dies after a number of steps; what it was writing may be half there.
    private static final class Killing implements Durability {
        private int left;
        private final Path folder;
        private final boolean torn;

        Killing(int after, Path folder, boolean torn) {
            this.left = after;
            this.folder = folder;
            this.torn = torn;
        }

        @Override
        public void force(FileChannel channel) {}

        @Override
        public void step(String done) {
            if (left < 0) {
                throw new Killed();
            }
            if (left-- > 0) {
                return;
            }
            if (torn) {
                tear(folder.resolve("part_0000.jsonl.gz"));
                tear(folder.resolve(".fetch-ids"));
            }
            throw new Killed();
        }

        private static void tear(Path file) {
            try {
                if (Files.exists(file) && Files.exists(file.resolveSibling(".fetch-journal.json"))) {
                    Files.write(file, new byte[] {31, -117, 8}, StandardOpenOption.APPEND);
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
