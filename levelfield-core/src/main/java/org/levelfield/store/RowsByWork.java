package org.levelfield.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.levelfield.run.DiskTrouble;

/// Tables whose rows say something of one work each and depend on nothing but the stage's code and one row of a query
/// about
/// that work. Rows of works whose row of the query is what it was when the field was published last are taken over from
/// there; only the others are made. The tables are the same, byte by byte, as if all had been made.
///
/// A digest of every work's row is kept beside the tables, under the hash of the stage's code.
///
/// ```
/// RowsByWork rows = new RowsByWork(workspace, sql, List.of("work_kind"));
/// rows.stream(row -> … rows.writer("work_kind").row() …);
/// rows.finish();
/// ```
public final class RowsByWork {

    private static final String FOLDER = "kept";
    private static final String ASKED = "rows_by_work_asked";
    private static final String KEPT = "rows_by_work_kept";

    private final Workspace workspace;
    private final Database database;
    private final String works;
    private final List<String> tables;
    private final Optional<Path> before;

    /// @param works a query with a column `work_id`, one row a work, in the order of ids
    /// @param tables that have a column `work_id`
    public RowsByWork(Workspace workspace, String works, List<String> tables) {
        this.workspace = workspace;
        this.database = workspace.database();
        this.works = works;
        this.tables = List.copyOf(tables);
        before = workspace
                .earlier()
                .folder()
                .map(folder -> folder.resolve(FOLDER).resolve(file()))
                .filter(Files::isRegularFile);
        database.execute("create or replace temp table " + ASKED
                + " as select w.work_id, md5(cast(w as varchar)) as digest from (" + works + ") w");
        database.execute("create or replace temp table " + KEPT + " as select work_id from "
                + before.map(file ->
                                ASKED + " semi join " + ParquetFiles.scan(List.of(file)) + " using (work_id, digest)")
                        .orElse(ASKED + " where false"));
    }

    private String file() {
        return workspace.earlier().code() + ".parquet";
    }

    /// Hands over the rows of the query of the works that have to be done, in the order of ids.
    public void stream(Database.RowTaker taker) {
        database.stream(
                "select w.* from (" + works + ") w anti join " + KEPT + " using (work_id) order by w.work_id", taker);
    }

    /// A writer for the rows of works that are done, in the order in which these come.
    public TableWriter writer(String table) {
        return workspace.writer(table);
    }

    /// Puts the tables together and shows them.
    public void finish() {
        for (String table : tables) {
            List<Path> made = workspace.take(table);
            workspace.create(table, joined(table, made));
            made.forEach(RowsByWork::remove);
        }
        try {
            Path folder = Files.createDirectories(workspace.folder().resolve(FOLDER));
            ParquetFiles.write(database, "select * from " + ASKED + " order by work_id", folder.resolve(file()));
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
        if (before.isPresent() && !old.isEmpty()) {
            parts.add(part(columns, old, " where work_id in (select work_id from " + KEPT + ")"));
        }
        if (parts.isEmpty()) {
            return ParquetFiles.nothing(TableSchema.of(table));
        }
        return "select " + columns + " from (" + String.join(" union all ", parts)
                + ") order by work_id, filename, file_row_number";
    }

    /// A work's rows all stand in one part, so that their place in it gives their order.
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
