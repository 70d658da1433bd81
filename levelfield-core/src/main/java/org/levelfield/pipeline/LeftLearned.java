package org.levelfield.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.levelfield.run.ContentHash;
import org.levelfield.store.Database;
import org.levelfield.store.FieldDirectory;
import org.levelfield.store.Manifest;
import org.levelfield.store.ParquetFiles;
import org.levelfield.store.StageOutput;
import org.levelfield.store.TableSchema;

/// What a build leaves as it was learned when the field was published last, where it is asked to: the stages of
/// [Landscape#LEARNED] as a whole; of those of [Landscape#LEARNING] what they learned, while their rows follow the
/// works.
/// Without being asked it leaves nothing.
final class LeftLearned {

    private final FieldDirectory field;
    private final Optional<Manifest> before;
    private final Map<String, String> since = new TreeMap<>();

    LeftLearned(FieldDirectory field, boolean asked) {
        this.field = field;
        before = asked ? field.manifest() : Optional.empty();
    }

    /// The settings that tell since when what was left stands.
    Map<String, String> since() {
        return since;
    }

    /// How a stage is to be made. One that keeps what it learned has a fingerprint of its own, so that a build that
    /// leaves
    /// nothing makes it anew.
    StageRunner.Making making(Stage stage, StageRunner.Making anew) {
        Optional<StageOutput> learned = Optional.of(stage.name())
                .filter(Landscape.LEARNING::contains)
                .flatMap(name -> published(stage, anew.fingerprint()))
                .filter(output -> Objects.equals(output.code(), anew.code()));
        if (learned.isEmpty()) {
            return anew;
        }
        String fingerprint = ContentHash.of(List.of(anew.fingerprint(), "learned", learnedOn(stage)));
        return new StageRunner.Making(anew.stage(), anew.code(), fingerprint, anew.inputs(), learned);
    }

    /// What the published field has of a learned stage that is out of date and left.
    Optional<StageOutput> left(Stage stage, String fingerprint, Database database) {
        Optional<StageOutput> left = Optional.of(stage.name())
                .filter(Landscape.LEARNED::contains)
                .flatMap(name -> published(stage, fingerprint))
                .filter(output -> fits(output, database));
        left.ifPresent(output -> since.put(key(stage), learnedOn(stage)));
        return left;
    }

    /// A stage of the published field that another fingerprint made.
    private Optional<StageOutput> published(Stage stage, String fingerprint) {
        return before.flatMap(manifest -> manifest.stages().stream()
                .filter(output -> output.stage().equals(stage.name()))
                .filter(output -> !output.fingerprint().equals(fingerprint))
                .findFirst()
                .flatMap(output -> field.finished(output.folder())));
    }

    /// Whether tables that another version may have written have the columns of today.
    private boolean fits(StageOutput output, Database database) {
        Path folder = field.stages().resolve(output.folder());
        return output.tables().stream()
                .allMatch(table -> ParquetFiles.fit(
                        database,
                        TableSchema.of(table.table()),
                        table.files().stream().map(folder::resolve).toList()));
    }

    /// Notes a stage that says that it left what it had learned.
    void note(Stage stage, StageOutput output) {
        if (output.noted(StageOutput.LEFT) > 0) {
            since.put(key(stage), learnedOn(stage));
        }
    }

    private static String key(Stage stage) {
        return stage.name() + "_left_since";
    }

    private String learnedOn(Stage stage) {
        return before.map(manifest -> manifest.settings().getOrDefault(key(stage), manifest.built()))
                .orElse("");
    }
}
