package org.levelfield.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.run.UserMistake;
import org.levelfield.store.StageOutput;

/// Inputs that are broken, missing or not what they should be: a clear message, the good records kept, and the old
/// field as it was.
final class InputTroubleTest {

    private static final String GOOD = new GivenWork("w:good", "A record as it should be").json();
    private static final String BROKEN = "{\"id\": \"w:broken\", \"title\": \"A record that stops";
    private static final String NAMELESS = "{\"title\": \"A record without an identifier é\"}";

    @TempDir
    private Path folder;

    private Workshop workshop = new Workshop(Path.of("."));

    @BeforeEach
    void aFieldStands() throws IOException {
        workshop = new Workshop(folder);
        workshop.build(workshop.file("old.jsonl", new GivenWork("w:old", "What stood here before")));
    }

    private void theOldFieldStays() {
        assertThat(workshop.ask("select work_id from merged_work")).containsExactly("w:old");
    }

    @Test
    void rejectsAreKeptWholeAndCounted() throws IOException {
        Path input = workshop.file("a.jsonl", GOOD + "\n" + BROKEN + "\n\n" + NAMELESS + "\n" + GOOD + "\n");
        BuildReport report = workshop.build(0.9, input);

        assertThat(report.rejects()).isEqualTo(3);
        assertThat(report.manifest().inputs().getFirst().records()).isEqualTo(1);
        assertThat(workshop.ask("select line, byte_offset, reason from reject order by line"))
                .hasSize(3)
                .element(1)
                .isEqualTo("4|" + (GOOD.length() + BROKEN.length() + 3) + "|no-id");
        assertThat(workshop.ask("select line, reason from reject order by line"))
                .last()
                .isEqualTo("5|duplicate-id");
        StageOutput read = report.manifest().stages().getFirst();
        assertThat(read.noted("reject: no-id")).isEqualTo(1);
        assertThat(read.noted("reject: duplicate-id")).isEqualTo(1);

        byte[] rejected = rejected(read);
        List<String> pieces = workshop.ask("select record_offset, record_length from reject order by line").stream()
                .map(place -> place.split("\\|"))
                .map(place -> new String(
                        rejected, Integer.parseInt(place[0]), Integer.parseInt(place[1]), StandardCharsets.UTF_8))
                .toList();
        assertThat(pieces).containsExactly(BROKEN, NAMELESS, GOOD);
        assertThat(new String(rejected, StandardCharsets.UTF_8))
                .isEqualTo(BROKEN + "\n" + NAMELESS + "\n" + GOOD + "\n");
    }

    private byte[] rejected(StageOutput read) throws IOException {
        Path file = workshop.root().resolve("stages").resolve(read.folder()).resolve("rejected-records.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }

    @Test
    void tooManyRejectsStopTheBuild() throws IOException {
        Path input = workshop.file("bad.jsonl", GOOD + "\n" + BROKEN + "\n" + NAMELESS + "\n");

        for (int run = 0; run < 2; run++) {
            assertThatThrownBy(() -> workshop.build(input))
                    .isInstanceOf(UserMistake.class)
                    .hasMessageContaining("bad.jsonl: 2 of 3 records could not be used")
                    .hasMessageContaining("no-id=1")
                    .hasMessageContaining("the first on line 2")
                    .hasMessageContaining("--max-rejects (now 0.25)");
            theOldFieldStays();
        }
        workshop.build(0.7, input);
        assertThat(workshop.ask("select work_id from merged_work")).containsExactly("w:good");
    }

    @Test
    void whatAnEarlierBuildAllowedIsNotAllowedForEver() throws IOException {
        Path input = workshop.file("bad.jsonl", GOOD + "\n" + BROKEN + "\n");
        workshop.build(0.5, input);

        assertThatThrownBy(() -> workshop.build(0.4, input)).isInstanceOf(UserMistake.class);
    }

    @Test
    void explainedRejectsAreNoFault() throws IOException {
        Path input = workshop.file("twice.jsonl", GOOD + "\n" + GOOD + "\n" + GOOD + "\n");
        workshop.build(0, input);

        assertThat(workshop.ask("select reason, count(*) from reject group by reason"))
                .containsExactly("duplicate-id|2");
    }

    @Test
    void oneFileOfNoUseStopsTheOthersToo() throws IOException {
        Path good = workshop.file("good.jsonl", GOOD);
        Path bad = workshop.file("bad.jsonl", GOOD + "\n" + BROKEN + "\n" + BROKEN + "\n");

        assertThatThrownBy(() -> workshop.build(good, bad)).isInstanceOf(UserMistake.class);
        theOldFieldStays();
        // what was read meanwhile is not read again
        assertThat(Workshop.done(workshop.build(good))).doesNotContain("read good.jsonl");
    }

    @Test
    void aGzipThatBreaksOffKeepsWhatCameBefore() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 4000; i++) {
            lines.append(new GivenWork("w:" + i, "Title " + Long.toHexString(i * 0x9E3779B97F4A7C15L)).json())
                    .append('\n');
        }
        byte[] whole = Workshop.gzip(lines.toString());
        Path input = Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(whole, whole.length * 3 / 4));
        BuildReport report = workshop.build(input);

        long records = report.manifest().inputs().getFirst().records();
        assertThat(records).isBetween(2000L, 3999L);
        assertThat(workshop.ask("select count(*) from work")).containsExactly(String.valueOf(records));
        assertThat(workshop.said())
                .anyMatch(line -> line.startsWith(input.toString())
                        && line.endsWith("the " + records + " records before it are kept"));
        assertThat(report.manifest().stages().getFirst().notes().keySet())
                .anyMatch(note -> note.startsWith("breaks off: truncated"));
    }

    @Test
    void filesThatCannotBeReadAreNamed() throws IOException {
        refused("there is no " + folder.resolve("nothing.jsonl"), folder.resolve("nothing.jsonl"));
        refused("empty.jsonl is empty", workshop.file("empty.jsonl", ""));
        refused("holds no files", Files.createDirectory(folder.resolve("nobody")));
        refused("the format of ", workshop.file("prose.txt", "Once upon a time there was a table."));
        refused("openalex-works", workshop.file("prose.txt", "Once upon a time there was a table."));
        workshop.file("prose/a.txt", "Once upon a time there was a table.");
        refused("nothing to read in ", folder.resolve("prose"));
    }

    @Test
    void aFolderThatMayNotBeReadIsNamed() throws IOException {
        assumeFalse(System.getProperty("user.name").equals("root"), "skipped: root may read every folder");
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));

        refused("cannot list " + closed, closed);
    }

    @Test
    void aFolderThatHoldsItselfIsNamed() throws IOException {
        Path loop = Files.createDirectory(folder.resolve("loop"));
        Files.createSymbolicLink(loop.resolve("again"), loop);

        refused("cannot list " + loop, loop);
    }

    private void refused(String message, Path input) {
        assertThatThrownBy(() -> workshop.build(input))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining(message);
        theOldFieldStays();
    }

    @Test
    void optionsOutOfRangeAreTold() {
        assertThatThrownBy(() -> new BuildOptions(0, 640, 0.25)).isInstanceOf(UserMistake.class);
        assertThatThrownBy(() -> new BuildOptions(1, 1, 0.25)).isInstanceOf(UserMistake.class);
        assertThatThrownBy(() -> new BuildOptions(1, 640, 1.5)).isInstanceOf(UserMistake.class);
        assertThatThrownBy(() -> new BuildOptions(1, 640, Double.NaN)).isInstanceOf(UserMistake.class);
        assertThatThrownBy(() -> BuildOptions.memory("much"))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("LEVELFIELD_MEMORY_MIB is 'much'");
        assertThat(BuildOptions.memory(" 512 ")).isEqualTo(512);
        assertThat(BuildOptions.memory("")).isEqualTo(640);
    }
}
