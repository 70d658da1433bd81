package org.levelfield.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.levelfield.run.ContentHash;
import org.levelfield.run.Progress;

/// What a stage works with: a database that shows the tables made so far, a folder of its own to write into, and a
/// place to tell what it saw.
public final class Workspace implements AutoCloseable {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final Database database;
    private final Path folder;
    private final Progress progress;
    private final Map<String, TableWriter> writers = new LinkedHashMap<>();
    private final Map<String, List<Path>> written = new LinkedHashMap<>();
    private final Map<String, Long> notes = new TreeMap<>();
    private final List<String> beside = new ArrayList<>();

    private final Earlier earlier;

    public Workspace(Database database, Path folder, Progress progress) {
        this(database, folder, progress, Earlier.NOTHING);
    }

    public Workspace(Database database, Path folder, Progress progress, Earlier earlier) {
        this.database = database;
        this.folder = folder;
        this.progress = progress;
        this.earlier = earlier;
    }

    /// Shows a table as the field had it when it was published last. What a stage takes from there is no input: it may
    /// only make the new table like the old one where both would be right.
    ///
    /// @return whether there was such a table, with the columns that it has today
    public boolean showPrevious(String table, String view) {
        return ParquetFiles.viewAs(database, TableSchema.of(table), earlier.files(table), view);
    }

    /// The stage's folder as it was published last, where the build leaves what the stage learned then. The same code
    /// made it. Empty where the stage has to learn.
    public Optional<Path> learnedBefore() {
        return earlier.learned();
    }

    /// Of the bytes of tables that the stage reads.
    public String hashOf(List<String> tables) {
        return ContentHash.of(tables.stream()
                .map(table -> earlier.inputs().getOrDefault(table, "none"))
                .toList());
    }

    /// What stands of the field as it was published last.
    Earlier earlier() {
        return earlier;
    }

    public Database database() {
        return database;
    }

    public Progress progress() {
        return progress;
    }

    /// The folder that the stage may write into.
    public Path folder() {
        return folder;
    }

    /// A writer of this table's rows; the same one at every call.
    public TableWriter writer(String table) {
        return writers.computeIfAbsent(
                table,
                name -> new TableWriter(
                        database,
                        TableSchema.of(name),
                        folder,
                        "part_" + SERIAL.incrementAndGet(),
                        TableWriter.PART_BYTES));
    }

    /// Writes a table by a query, in the query's order, and shows it to the queries after it. The query's columns are
    /// put into the schema's order and types.
    public void create(String table, String select) {
        TableSchema schema = TableSchema.of(table);
        Path file = folder.resolve(table + ".parquet");
        StringBuilder columns = new StringBuilder();
        for (TableSchema.Column column : schema.columns()) {
            columns.append(columns.isEmpty() ? "" : ", ")
                    .append("cast(")
                    .append(column.name())
                    .append(" as ")
                    .append(column.type())
                    .append(") as ")
                    .append(column.name());
        }
        ParquetFiles.write(database, "select " + columns + " from (" + select + ")", file);
        written.put(table, List.of(file));
        ParquetFiles.view(database, schema, List.of(file));
    }

    /// Ends the writing of a table by rows and shows it to the queries after it.
    public void show(String table) {
        try (TableWriter writer = writer(table)) {
            List<Path> files = writer.finish();
            written.put(table, files);
            ParquetFiles.view(database, TableSchema.of(table), files);
        }
        writers.remove(table);
    }

    /// Ends the writing of a table by rows without making these files its own: another query will write the table.
    List<Path> take(String table) {
        try (TableWriter writer = writer(table)) {
            return writer.finish();
        } finally {
            writers.remove(table);
        }
    }

    /// Notes how many rows of a table written and shown have each value of a column.
    public void noteCounts(String table, String column) {
        database.stream(
                "select " + column + ", count(*) from " + table + " group by 1 order by 1 nulls last",
                row -> note(String.valueOf(row.getString(1)), row.getLong(2)));
    }

    /// Says that the files in this folder, which lies in the stage's own, belong to the output beside its tables.
    public void keepBeside(Path within) {
        try (Stream<Path> files = Files.walk(within)) {
            files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .forEach(beside::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The files named by [#keepBeside(Path)], relative to the stage's folder.
    public List<String> beside() {
        return List.copyOf(beside);
    }

    /// Keeps a number for the manifest and the closing table.
    public void note(String what, long count) {
        notes.merge(what, count, Long::sum);
    }

    public Map<String, Long> notes() {
        return Map.copyOf(notes);
    }

    /// Writes what the writers still hold and gives all tables written, with their hashes.
    public List<TableFiles> finish() {
        writers.forEach((table, writer) -> written.put(table, writer.finish()));
        List<TableFiles> tables = new ArrayList<>();
        written.forEach((table, files) -> tables.add(describe(table, files)));
        return tables;
    }

    private TableFiles describe(String table, List<Path> files) {
        ContentHash hash = new ContentHash();
        long bytes = 0;
        try {
            for (Path file : files) {
                bytes += Files.size(file);
                try (InputStream in = Files.newInputStream(file)) {
                    hash.add(in);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long rows = files.isEmpty() ? 0 : database.number("select count(*) from " + ParquetFiles.scan(files));
        List<String> names =
                files.stream().map(file -> file.getFileName().toString()).toList();
        return new TableFiles(table, rows, bytes, names, hash.hex());
    }

    @Override
    public void close() {
        writers.values().forEach(TableWriter::close);
    }
}
