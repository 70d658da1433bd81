package org.levelfield.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.levelfield.run.UserMistake;

/// A published field, open for reading: every table as a view, and the views that measures share.
public final class Field implements AutoCloseable {

    /// Views over the tables, in an order in which each may use those before it.
    public static final List<String> VIEWS = List.of(
            "work_team",
            "author_team",
            "cited_work",
            "code_work",
            "disruption_work",
            "beauty_work",
            "combination_work",
            "kind_work",
            "theme_work",
            "career_step",
            "first_move",
            "country_work",
            "compute_rank",
            "dated_model",
            "model_age_work",
            "scrutinised_work",
            "novelty_work",
            "literature_work",
            "link_work",
            "burst_year");

    private static final int MEMORY_MIB = 512;

    private final FieldDirectory directory;
    private final Manifest manifest;
    private final Database database;
    private final Path spill;

    private Field(FieldDirectory directory, Manifest manifest, Database database, Path spill) {
        this.directory = directory;
        this.manifest = manifest;
        this.database = database;
        this.spill = spill;
    }

    /// Opens the field as it is published now.
    ///
    /// @param tables all tables that a field has
    /// @throws org.levelfield.run.UserMistake if there is no field here
    public static Field open(Path root, List<String> tables) {
        FieldDirectory directory = new FieldDirectory(root);
        Manifest manifest = directory.published();
        FieldViews views = new FieldViews(directory, tables);
        manifest.stages().forEach(stage -> views.add(whole(directory, stage)));
        Path spill = spill();
        int threads = Math.min(4, Runtime.getRuntime().availableProcessors());
        Database database = Database.open(new Database.Limits(threads, MEMORY_MIB, spill));
        Field field = new Field(directory, manifest, database, spill);
        try {
            views.show(database, views.tables());
            VIEWS.forEach(view -> SqlResource.statements("views/" + view).forEach(database::execute));
            return field;
        } catch (RuntimeException e) {
            field.close();
            throw e;
        }
    }

    private static StageOutput whole(FieldDirectory directory, StageOutput stage) {
        return directory
                .finished(stage.folder())
                .orElseThrow(() -> new UserMistake(
                        "the field in " + directory.root() + " has lost files of stages/" + stage.folder(),
                        "Run the levelfield build that made it again; it makes what is missing."));
    }

    /// DuckDB makes the folder when it has to spill, and takes only its files away again.
    private static Path spill() {
        return Path.of(System.getProperty("java.io.tmpdir")).resolve("levelfield-" + UUID.randomUUID());
    }

    public Manifest manifest() {
        return manifest;
    }

    public Database database() {
        return database;
    }

    public FieldDirectory directory() {
        return directory;
    }

    @Override
    public void close() {
        database.close();
        try {
            Files.deleteIfExists(spill);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
