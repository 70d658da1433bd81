package org.levelfield.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.levelfield.run.ContentHash;
import org.levelfield.run.DiskTrouble;
import org.levelfield.run.Vintage;

/// Tables whose rows say something of one key each, a work or a string, and depend on nothing but the stage's code,
/// what
/// holds for all keys alike (a registry, a vocabulary), and one row of a query about that key. Rows of keys whose row
/// of
/// the query is what it was when the field was published last are taken over from there; only the others are made. The
/// tables are the same, byte by byte, as if all had been made.
///
/// A digest of every key's row, DuckDB's hash of 64 bits, is kept beside the tables, under the hash of the code and of
/// what holds for all.
///
/// ```
/// RowsByKey rows = RowsByKey.ofWorks(workspace, sql, List.of("work_kind"));
/// rows.stream(row -> … rows.writer("work_kind").row() …);
/// rows.finish();
/// ```
public final class RowsByKey {

    private static final String FOLDER = "kept";
    private static final String ASKED = "rows_by_key_asked";
    private static final String KEPT = "rows_by_key_kept";

    private final Workspace workspace;
    private final Database database;
    private final String key;
    private final String asked;
    private final List<String> tables;
    private final String file;
    private final boolean keeps;

    /// Rows that depend on one work each and on the code.
    ///
    /// @param asked a query with a column `work_id`, one row a work
    /// @param tables that have a column `work_id`
    public static RowsByKey ofWorks(Workspace workspace, String asked, List<String> tables) {
        return new RowsByKey(workspace, "work_id", asked, tables, "");
    }

    /// @param key the column of the query and of the tables that says whose a row is
    /// @param asked a query with one row a key
    /// @param tables that have this column; none where the stage keeps what it makes in a file
    /// @param forAll hash of what the rows of all keys depend on besides the code
    public RowsByKey(Workspace workspace, String key, String asked, List<String> tables, String forAll) {
        this.workspace = workspace;
        this.database = workspace.database();
        this.key = key;
        this.asked = asked;
        this.tables = List.copyOf(tables);
        file = Vintage.shortHash(new ContentHash()
                        .add(workspace.earlier().code())
                        .add(forAll)
                        .hex()) + ".parquet";
        Optional<Path> before = workspace
                .earlier()
                .folder()
                .map(folder -> folder.resolve(FOLDER).resolve(file))
                .filter(Files::isRegularFile);
        database.execute("create or replace temp table " + ASKED + " as select w." + key + ", hash(w) as digest from ("
                + asked + ") w");
        database.execute("create or replace temp table " + KEPT + " as select " + key + " from "
                + before.map(file -> ASKED + " semi join " + ParquetFiles.scan(List.of(file)) + " using (" + key
                                + ", digest)")
                        .orElse(ASKED + " where false"));
        keeps = database.number("select count(*) from " + KEPT) > 0;
    }

    /// Hands over the rows of the query of the keys that have to be done, in the order of keys.
    public void stream(Database.RowTaker taker) {
        database.stream(
                "select w.* from (" + asked + ") w anti join " + KEPT + " using (" + key + ") order by w." + key,
                taker);
    }

    /// A writer for the rows of keys that are done, in the order in which these come.
    public TableWriter writer(String table) {
        return workspace.writer(table);
    }

    /// Puts the tables together and shows them.
    public void finish() {
        for (String table : tables) {
            List<Path> made = workspace.take(table);
            workspace.create(table, joined(table, made));
            made.forEach(RowsByKey::remove);
        }
        try {
            Path folder = Files.createDirectories(workspace.folder().resolve(FOLDER));
            ParquetFiles.write(database, "select * from " + ASKED + " order by " + key, folder.resolve(file));
            workspace.keepBeside(folder);
        } catch (IOException e) {
            throw DiskTrouble.writing(workspace.folder(), e);
        }
    }

    private String joined(String table, List<Path> made) {
        String columns = TableSchema.of(table).columns().stream()
                .map(TableSchema.Column::name)
                .collect(Collectors.joining(", "));
        List<String> parts = new ArrayList<>();
        if (!made.isEmpty()) {
            parts.add(part(columns, made, ""));
        }
        List<Path> old = workspace.earlier().files(table);
        // an empty part would change how DuckDB writes the others, if not what
        if (keeps && !old.isEmpty()) {
            parts.add(part(columns, old, " where " + key + " in (select " + key + " from " + KEPT + ")"));
        }
        if (parts.isEmpty()) {
            return ParquetFiles.nothing(TableSchema.of(table));
        }
        return "select " + columns + " from (" + String.join(" union all ", parts) + ") order by " + key
                + ", filename, file_row_number";
    }

    /// A key's rows all stand in one part, so that their place in it gives their order.
    private static String part(String columns, List<Path> files, String where) {
        String paths = files.stream().map(Database::literal).collect(Collectors.joining(", ", "[", "]"));
        return "select " + columns + ", filename, file_row_number from read_parquet(" + paths
                + ", filename = true, file_row_number = true)" + where;
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw DiskTrouble.writing(file, e);
        }
    }
}
