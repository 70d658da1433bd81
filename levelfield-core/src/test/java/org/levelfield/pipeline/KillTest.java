package org.levelfield.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.run.ContentHash;
import org.levelfield.store.FieldDirectory;
import org.levelfield.store.Manifest;
import org.levelfield.store.OtherProcess;
import org.levelfield.store.StageOutput;
import org.levelfield.store.TableFiles;

/// A build that is killed, at moments drawn by a seed, and run again gives the tables of a build that never was; all
/// the while the old field can be read.
final class KillTest {

    private static final int WORKS = 4000;
    private static final int KILLS = 6;

    @TempDir
    private Path folder;

    @Test
    void aKilledBuildIsTakenUpWhereItStopped() throws IOException, InterruptedException {
        Random random = new Random(2026);
        Workshop killed = new Workshop(folder, folder.resolve("killed"));
        Workshop whole = new Workshop(folder, folder.resolve("whole"));
        killed.build(killed.file("old.jsonl", new GivenWork("w:old", "What stood here before")));
        Path[] inputs = {works("a.jsonl", 0, random), works("b.jsonl", 1, random), works("c.jsonl", 2, random)};

        long start = System.nanoTime();
        assertThat(build(whole, inputs).waitFor()).isZero();
        long wholeRun = System.nanoTime() - start;

        int stopped = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process build = build(killed, inputs);
            // spread over the run; the first fifth is the start of Java
            double moment = 0.2 + 0.75 * (kill + random.nextDouble()) / KILLS;
            boolean ended = build.waitFor((long) (wholeRun * moment), TimeUnit.NANOSECONDS);
            build.destroyForcibly().waitFor();
            stopped += ended ? 0 : 1;
            assertThat(killed.ask("select count(*) from merged_work").getFirst())
                    .as("the field is the old one until the last rename")
                    .isIn("1", whole.ask("select count(*) from merged_work").getFirst());
        }
        assertThat(stopped).as("builds that were killed before their end").isPositive();
        assertThat(build(killed, inputs).waitFor()).isZero();

        assertThat(tables(killed)).isEqualTo(tables(whole)).hasSizeGreaterThan(8);
        assertThat(killed.root().resolve("work")).doesNotExist();
        assertThat(killed.build(inputs).unchanged()).isTrue();
    }

    private static Process build(Workshop workshop, Path... inputs) throws IOException {
        String[] args = Stream.concat(Stream.of(workshop.root()), Stream.of(inputs))
                .map(Path::toString)
                .toArray(String[]::new);
        return OtherProcess.builder(KilledBuild.class, args).inheritIO().start();
    }

    /// The hash of every table of the published field, of its bytes as they lie on disk.
    private static Map<String, String> tables(Workshop workshop) throws IOException {
        FieldDirectory directory = new FieldDirectory(workshop.root());
        Manifest manifest = directory.published();
        Map<String, String> hashes = new TreeMap<>();
        for (StageOutput stage : manifest.stages()) {
            for (TableFiles table : stage.tables()) {
                ContentHash hash = new ContentHash();
                for (String file : table.files()) {
                    hash.add(ContentHash.ofFile(
                            directory.stages().resolve(stage.folder()).resolve(file)));
                }
                hashes.put(stage.folder() + " " + table.table(), hash.hex());
            }
        }
        return hashes;
    }

    /// Works of which many stand in several inputs, under one id or under one DOI or title.
    private Path works(String name, int input, Random random) throws IOException {
        List<String> places = List.of("Stanford University", "Google Research", "Tsinghua University", "Microsoft", "");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < WORKS; i++) {
            int number = input * WORKS / 2 + i;
            GivenWork work = new GivenWork(
                            i % 3 == 0 ? "w:" + number : "w:" + input + "-" + number,
                            "On the matter of number " + number)
                    .year(2000 + number % 20)
                    .venue("Venue " + number % 7)
                    .updated("2024-01-0" + (1 + random.nextInt(9)))
                    .author("Ann " + family(number), places.get(random.nextInt(places.size())))
                    .author("Bob " + family(number + 1), places.get(random.nextInt(places.size())));
            lines.append((i % 5 == 0 ? work.doi("10.1/" + number) : work).json())
                    .append('\n');
        }
        return Files.writeString(folder.resolve(name), lines);
    }

    /// A family name of its own for every number, so that no two persons are to be told apart.
    private static String family(int number) {
        StringBuilder name = new StringBuilder("A");
        for (int rest = number; rest > 0; rest /= 26) {
            name.append((char) ('a' + rest % 26));
        }
        return name.append("son").toString();
    }
}
