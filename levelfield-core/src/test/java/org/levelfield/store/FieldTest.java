package org.levelfield.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.pipeline.GivenWork;
import org.levelfield.pipeline.Landscape;
import org.levelfield.pipeline.Workshop;
import org.levelfield.run.UserMistake;

final class FieldTest {

    @TempDir
    private Path folder;

    private Workshop workshop = new Workshop(Path.of("."));

    @BeforeEach
    void build() throws IOException {
        workshop = new Workshop(folder);
        workshop.build(workshop.file("a.jsonl", new GivenWork("w:1", "The first of its kind")));
    }

    @Test
    void everyTableCanBeAsked() {
        try (Field field = Field.open(workshop.root(), Landscape.tableNames())) {
            assertThat(Landscape.tableNames())
                    .allSatisfy(table -> assertThat(field.database().number("select count(*) from " + table))
                            .isNotNegative());
            assertThat(field.manifest()).isEqualTo(field.directory().published());
        }
    }

    @Test
    void aReaderIsNotDisturbedByTheNextBuild() throws IOException {
        Path second = workshop.file("b.jsonl", new GivenWork("w:2", "The second of its kind"));
        try (Field field = Field.open(workshop.root(), Landscape.tableNames())) {
            workshop.build(second);

            assertThat(field.database().query("select work_id from merged_work", row -> row.getString(1)))
                    .containsExactly("w:1");
        }
        assertThat(workshop.ask("select work_id from merged_work")).containsExactly("w:2");
    }

    @Test
    void nothingIsLeftInTheTemporaryFolder() throws IOException {
        String usual =
                System.setProperty("java.io.tmpdir", folder.resolve("temporary").toString());
        try {
            Files.createDirectory(folder.resolve("temporary"));
            workshop.ask("select 1");
            assertThatThrownBy(() -> workshop.ask("select nothing")).isInstanceOf(StoreException.class);
        } finally {
            System.setProperty("java.io.tmpdir", usual);
        }
        assertThat(folder.resolve("temporary")).isEmptyDirectory();
    }

    @Test
    void aFieldThatLostItsFilesIsNoFaultOfTheProgram() throws IOException {
        try (var stages = Files.list(workshop.root().resolve("stages"))) {
            for (Path stage : stages.filter(
                            each -> each.getFileName().toString().startsWith("merge-"))
                    .toList()) {
                Files.delete(stage.resolve("merged_work.parquet"));
            }
        }
        assertThatThrownBy(() -> workshop.ask("select 1"))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("has lost files of stages/merge-")
                .hasMessageContaining("build");
        // a build mends it
        workshop.build(folder.resolve("a.jsonl"));
        assertThat(workshop.ask("select work_id from merged_work")).containsExactly("w:1");
    }
}
