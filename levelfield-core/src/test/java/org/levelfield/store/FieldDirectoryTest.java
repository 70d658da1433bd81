package org.levelfield.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.run.UserMistake;

final class FieldDirectoryTest {

    @TempDir
    private Path folder;

    private FieldDirectory field = new FieldDirectory(Path.of("."));

    @BeforeEach
    void open() {
        field = new FieldDirectory(folder.resolve("field"));
    }

    @Test
    void aSecondBuildInThisProcessIsKeptOut() throws IOException {
        try (FileChannel first = field.lock()) {
            assertThat(first.isOpen()).isTrue();
            assertThatThrownBy(field::lock)
                    .isInstanceOf(UserMistake.class)
                    .hasMessageContaining("another build of " + field.root() + " is running");
        }
        field.lock().close();
    }

    @Test
    void aSecondBuildInAnotherProcessIsKeptOut() throws IOException, InterruptedException {
        try (FileChannel first = field.lock()) {
            assertThat(first.isOpen()).isTrue();
            assertThat(OtherProcess.run(LockTaker.class, field.root().toString()))
                    .isEqualTo("another build of " + field.root() + " is running");
        }
        assertThat(OtherProcess.run(LockTaker.class, field.root().toString())).isEqualTo("locked");
    }

    @Test
    void aFolderThatCannotBeMadeIsTheUsersToMend() throws IOException {
        Files.writeString(folder.resolve("field"), "a file");

        assertThatThrownBy(field::lock).isInstanceOf(UserMistake.class).hasMessageContaining("cannot write into");
    }

    @Test
    void whatIsNotPublishedIsNoField() {
        assertThatThrownBy(field::published)
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("there is no field in " + field.root())
                .hasMessageContaining("levelfield build");
    }

    @Test
    void manifestsComeBackAsTheyWent() throws IOException {
        Manifest manifest = Publications.manifest(Publications.kept(field, "read", "1"));
        field.publish(manifest);

        assertThat(field.published()).isEqualTo(manifest);
        assertThat(field.finished("read-1")).contains(manifest.stages().getFirst());
        assertThat(field.name()).isEqualTo("field");
    }

    @Test
    void aManifestThatIsBrokenIsToldSo() throws IOException {
        Files.createDirectories(field.root());
        Files.writeString(field.manifestFile(), "{\"version\": 1, \"fie");

        assertThatThrownBy(field::published)
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining(field.manifestFile().toString());
    }

    @Test
    void publicationKeepsThisGenerationAndTheOneBefore() throws IOException {
        field.publish(
                Publications.manifest(Publications.kept(field, "read", "1"), Publications.kept(field, "merge", "1")));
        field.publish(
                Publications.manifest(Publications.kept(field, "read", "1"), Publications.kept(field, "merge", "2")));
        assertThat(field.stages()).isDirectoryContaining("glob:**/merge-1");

        field.publish(
                Publications.manifest(Publications.kept(field, "read", "1"), Publications.kept(field, "merge", "3")));
        assertThat(folder.resolve("field/stages").toFile().list())
                .containsExactlyInAnyOrder("read-1", "merge-2", "merge-3");
        assertThat(field.root().resolve("work")).doesNotExist();
        assertThat(field.root().resolve("manifest.json.next")).doesNotExist();
    }

    @Test
    void aHalfWrittenManifestDoesNotReplaceTheOldOne() throws IOException {
        Manifest old = Publications.manifest(Publications.kept(field, "read", "1"));
        field.publish(old);
        // a build killed while it wrote
        Files.writeString(field.root().resolve("manifest.json.next"), "{\"version\": 1, \"fie");

        assertThat(field.published()).isEqualTo(old);
    }

    @Test
    void aStageInTheMakingIsNotSeen() throws IOException {
        Path made = field.workFolder("read-1");
        Files.writeString(made.resolve("work-000.parquet"), "half");
        Files.writeString(made.resolve("stage.json"), "{}");

        assertThat(field.finished("read-1")).isEmpty();
        assertThat(field.workFolder("read-1")).isEmptyDirectory();
    }

    @Test
    void aStageThatLostAFileIsNotSeen() throws IOException {
        StageOutput output = Publications.kept(field, "read", "1");
        Files.delete(field.stages().resolve("read-1").resolve("work-000.parquet"));

        assertThat(field.finished(output.folder())).isEqualTo(Optional.empty());
    }

    @Test
    void aStageWhoseRecordIsBrokenIsNotSeenAndMadeAnew() throws IOException {
        StageOutput output = Publications.kept(field, "read", "1");
        Files.writeString(field.stages().resolve("read-1").resolve("stage.json"), "{\"stage\":");
        assertThat(field.finished(output.folder())).isEqualTo(Optional.empty());

        Publications.kept(field, "read", "1");
        assertThat(field.finished(output.folder())).contains(output);
    }
}
