package org.levelfield.store;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Parquet files: how they are written and how a table is seen through them.
public final class ParquetFiles {

    /// Rows a row group: small enough that a group of abstracts takes some 25 MB of memory.
    private static final int ROW_GROUP = 20_480;

    private ParquetFiles() {}

    /// Writes a query's rows, in the query's order.
    public static void write(Database database, String select, Path file) {
        database.execute("copy (" + select + ") to " + Database.literal(file)
                + " (format parquet, compression zstd, row_group_size " + ROW_GROUP + ")");
    }

    /// A view of the table over its files; an empty one where there are none. It may stand already.
    public static void view(Database database, TableSchema schema, List<Path> files) {
        database.execute("create or replace view " + schema.name() + " as "
                + (files.isEmpty() ? nothing(schema) : "select * from " + scan(files)));
    }

    /// A view of files that another version of the program may have written; empty where there are none, or they do not
    /// fit the schema.
    ///
    /// @return whether there are files that fit
    static boolean viewAs(Database database, TableSchema schema, List<Path> files, String view) {
        boolean fits = !files.isEmpty() && fit(database, schema, files);
        database.execute(
                "create or replace view " + view + " as " + (fits ? "select * from " + scan(files) : nothing(schema)));
        return fits;
    }

    /// Whether files have the columns of a schema; no files do.
    public static boolean fit(Database database, TableSchema schema, List<Path> files) {
        return files.isEmpty()
                || database.query(
                                "select column_name from (describe select * from " + scan(files) + ")",
                                row -> String.valueOf(row.getString(1)))
                        .equals(schema.columns().stream()
                                .map(TableSchema.Column::name)
                                .toList());
    }

    /// A query that gives the table's columns and no row.
    static String nothing(TableSchema schema) {
        return schema.columns().stream()
                .map(column -> "cast(null as " + column.type() + ") as " + column.name())
                .collect(Collectors.joining(", ", "select ", " where false"));
    }

    static String scan(List<Path> files) {
        return files.stream().map(Database::literal).collect(Collectors.joining(", ", "read_parquet([", "])"));
    }
}
