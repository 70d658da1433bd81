package org.levelfield.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.levelfield.measure.EditionComparison;
import org.levelfield.measure.MeasureTable;
import org.levelfield.measure.Question;
import org.levelfield.pipeline.BuildOptions;
import org.levelfield.pipeline.FieldBuild;
import org.levelfield.pipeline.Landscape;
import org.levelfield.run.Progress;
import org.levelfield.run.UserMistake;
import org.levelfield.store.Database;
import org.levelfield.store.Field;

/// The edition that a field is compared with: one in the same field, another field, or a file, of which a field is
/// built for the moment.
record OtherEdition(String name) {

    MeasureTable against(Field field, Question question) {
        Database database = field.database();
        List<String> own = database.query(
                "select distinct edition from notable_model where starts_with(edition, ?) order by edition desc",
                row -> row.getString(1),
                name);
        if (!own.isEmpty()) {
            show(database, "notable_model", "model_parent", Database.literal(own.getFirst()));
            return new EditionComparison(database).compare(question);
        }
        Path path = Path.of(name);
        if (!Files.exists(path)) {
            throw new UserMistake(
                    "there is no edition, file or field '" + name + "'",
                    "Editions of this field: "
                            + String.join(
                                    ", ",
                                    database.query(
                                            "select distinct edition from notable_model order by edition desc",
                                            row -> row.getString(1)))
                            + ".");
        }
        return Files.isDirectory(path) ? withField(database, path, question) : withFile(database, path, question);
    }

    private static MeasureTable withFile(Database database, Path file, Question question) {
        Path folder = temporary();
        try {
            new FieldBuild(folder, BuildOptions.defaults(), Progress.SILENT, Clock.systemUTC()).run(List.of(file));
            return withField(database, folder, question);
        } finally {
            delete(folder);
        }
    }

    private static MeasureTable withField(Database database, Path folder, Question question) {
        try (Field other = Field.open(folder, Landscape.tableNames())) {
            copy(other, database, "notable_model", "other_model");
            copy(other, database, "model_parent", "other_parent");
        }
        return new EditionComparison(database).compare(question);
    }

    /// Through a file, because the two fields are two databases.
    private static void copy(Field other, Database database, String from, String to) {
        Path file = temporary().resolve(from + ".parquet");
        try {
            other.database().execute("copy " + from + " to " + Database.literal(file) + " (format parquet)");
            database.execute(
                    "create or replace table " + to + " as select * from read_parquet(" + Database.literal(file) + ")");
        } finally {
            delete(file.toAbsolutePath().resolveSibling(""));
        }
    }

    private static void show(Database database, String models, String parents, String edition) {
        database.execute(
                "create or replace table other_model as select * from " + models + " where edition = " + edition);
        database.execute("create or replace table other_parent as select * from " + parents
                + " where model_id in (select model_id from other_model)");
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("levelfield-edition");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
