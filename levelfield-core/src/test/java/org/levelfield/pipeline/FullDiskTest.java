package org.levelfield.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.run.UserMistake;

/// A disk of two megabytes, in memory: needs the right to mount one, as root in a container has.
final class FullDiskTest {

    private static final int RECORDS = 3000;

    @TempDir
    private Path folder;

    private boolean mounted;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        mounted = run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString());
        assumeTrue(mounted, "skipped: a full disk needs the right to mount a small one");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            run("umount", "-l", folder.resolve("disk").toString());
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException thereIsNoSuchCommand) {
            return false;
        }
    }

    @Test
    void aTableThatDoesNotFitLeavesTheOldField() throws IOException {
        stopsOn(records("\"title\": \"A title\", \"publication_year\": 2020, \"abstract\": "));
    }

    @Test
    void rejectsThatDoNotFitLeaveTheOldField() throws IOException {
        // records without an id go whole to the rejects; the publication year lets the format be known
        stopsOn(records("\"publication_year\": 2020, \"none\": ").replace("\"id\"", "\"ident\""));
    }

    private void stopsOn(String lines) throws IOException {
        Workshop workshop = new Workshop(folder, folder.resolve("disk/field"));
        Path old = workshop.file("old.jsonl", new GivenWork("w:old", "What stood here before"));
        workshop.build(old);
        Path large = workshop.file("large.jsonl", new GivenWork("w:new", "The first").json() + "\n" + lines);

        assertThatThrownBy(() -> workshop.build(1, large))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("the disk is full")
                .hasMessageContaining("Free some space");
        assertThat(workshop.ask("select work_id from merged_work")).containsExactly("w:old");
        // and with room again it goes on
        assertThat(workshop.build(old).unchanged()).isTrue();
    }

    /// Text that does not compress, some 6 MB.
    private static String records(String fields) {
        Random random = new Random(1);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < RECORDS; i++) {
            lines.append("{\"id\": \"w:")
                    .append(i)
                    .append("\", ")
                    .append(fields)
                    .append('"');
            for (int word = 0; word < 125; word++) {
                lines.append(Long.toString(random.nextLong(), 36)).append(' ');
            }
            lines.append("\"}\n");
        }
        return lines.toString();
    }
}
