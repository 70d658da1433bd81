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

    /// A view of the table over its files, or an empty table where there are none.
    public static void view(Database database, TableSchema schema, List<Path> files) {
        database.execute("drop view if exists " + schema.name());
        if (files.isEmpty()) {
            database.execute(schema.ddl().replaceFirst("create table", "create or replace table"));
        } else {
            database.execute("create view " + schema.name() + " as select * from " + scan(files));
        }
    }

    static String scan(List<Path> files) {
        return files.stream().map(Database::literal).collect(Collectors.joining(", ", "read_parquet([", "])"));
    }
}
