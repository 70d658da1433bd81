package org.levelfield.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A published field, open for reading: every table as a view, and the views that measures share.
public final class Field implements AutoCloseable {

    /// Views over the tables, in an order in which each may use those before it.
    private static final List<String> VIEWS = List.of("work_team", "author_team");

    private final FieldDirectory directory;
    private final Manifest manifest;
    private final Database database;

    private Field(FieldDirectory directory, Manifest manifest, Database database) {
        this.directory = directory;
        this.manifest = manifest;
        this.database = database;
    }

    /// Opens the field as it is published now.
    ///
    /// @param tables all tables that a field has
    /// @throws org.levelfield.run.UserMistake if there is no field here
    public static Field open(Path root, List<String> tables) {
        FieldDirectory directory = new FieldDirectory(root);
        Manifest manifest = directory.published();
        FieldViews views = new FieldViews(directory, tables);
        manifest.stages().forEach(views::add);
        Database database = Database.open(
                new Database.Limits(Math.min(4, Runtime.getRuntime().availableProcessors()), 512, spill()));
        views.show(database, views.tables());
        VIEWS.forEach(view -> SqlResource.statements("views/" + view).forEach(database::execute));
        return new Field(directory, manifest, database);
    }

    private static Path spill() {
        try {
            return Files.createTempDirectory("levelfield");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
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
    }
}
