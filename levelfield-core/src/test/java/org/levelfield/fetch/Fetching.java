package org.levelfield.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.levelfield.fetch.openalex.OpenAlexFetch;
import org.levelfield.fetch.openalex.OpenAlexQuery;
import org.levelfield.run.Progress;

/// What tests of fetching share.
final class Fetching {

    /// Nothing forced, as nobody pulls the plug of a test.
    static final Durability UNFORCED = new Durability() {
        @Override
        public void force(FileChannel channel) {}

        @Override
        public void step(String done) {}
    };

    static final OpenAlexQuery QUERY = new OpenAlexQuery(
            "works",
            List.of("T10018"),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.of(2012),
            Optional.of(2026),
            "core");

    private Fetching() {}

    static PoliteClient client(Timekeeper time, long seed) {
        return client(time, seed, Duration.ofSeconds(20));
    }

    static PoliteClient client(Timekeeper time, long seed, Duration answerTime) {
        return new PoliteClient(
                new Politeness(Duration.ZERO, Duration.ofSeconds(1), Duration.ofMinutes(30), 25, answerTime),
                time,
                new Random(seed));
    }

    static FetchManifest run(FaultyServer server, PoliteClient client, Path folder, Durability durability) {
        return new OpenAlexFetch(client, server.address(), Optional.of("secret-key"), Progress.SILENT, durability)
                .run(QUERY, folder, "", new Limits(10, 12), 10);
    }

    /// The lines of all parts.
    static List<String> lines(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path part : parts(folder)) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(part))) {
                all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString().lines().toList();
    }

    /// The parts' bytes, by name.
    static Map<String, List<Byte>> bytes(Path folder) throws IOException {
        Map<String, List<Byte>> bytes = new TreeMap<>();
        for (Path part : parts(folder)) {
            List<Byte> some = new java.util.ArrayList<>();
            for (byte each : Files.readAllBytes(part)) {
                some.add(each);
            }
            bytes.put(part.getFileName().toString(), some);
        }
        return bytes;
    }

    private static List<Path> parts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("part_"))
                    .sorted()
                    .toList();
        }
    }
}
