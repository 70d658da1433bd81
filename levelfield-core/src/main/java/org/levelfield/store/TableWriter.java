package org.levelfield.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/// Writes the rows of one table to Parquet: rows are appended to DuckDB's memory, and a part file is written whenever
/// enough of them have come together, so that memory is bounded whatever the input's size.
///
/// Values are given in the order of the schema's columns:
/// ```
/// writer.row().text(id).text(title).whole(year).end();
/// ```
public final class TableWriter implements AutoCloseable {

    /// Text held before a part is written, bytes.
    static final long PART_BYTES = 96L << 20;

    private final Database database;
    private final TableSchema schema;
    private final Path directory;
    private final String staging;
    private final long partBytes;
    private final List<Path> parts = new ArrayList<>();
    private DuckDBAppender appender;
    private long rows;
    private long held;
    private long heldBytes;
    private int column;

    /// @param suffix sets its staging table apart from those of other writers of the table
    /// @param partBytes held before a part is written
    TableWriter(Database database, TableSchema schema, Path directory, String suffix, long partBytes) {
        this.database = database;
        this.schema = schema;
        this.directory = directory;
        this.partBytes = partBytes;
        staging = schema.name() + "_" + suffix;
        database.execute(
                schema.ddl().replaceFirst("create table " + schema.name() + " ", "create table " + staging + " "));
        appender = database.appender(staging);
    }

    /// Begins a row.
    public TableWriter row() {
        column = 0;
        return append(DuckDBAppender::beginRow);
    }

    public TableWriter text(@Nullable String value) {
        column++;
        heldBytes += value == null ? 1 : value.length();
        return append(a -> a.append(value));
    }

    public TableWriter whole(@Nullable Integer value) {
        column++;
        return append(a -> a.append(value));
    }

    public TableWriter big(long value) {
        column++;
        return append(a -> a.append(value));
    }

    public TableWriter number(@Nullable Double value) {
        column++;
        return append(a -> a.append(value));
    }

    public TableWriter truth(@Nullable Boolean value) {
        column++;
        return append(a -> a.append(value));
    }

    /// Ends the row.
    public void end() {
        if (column != schema.columns().size()) {
            throw new IllegalStateException(
                    column + " values for the " + schema.columns().size() + " columns of " + schema.name());
        }
        append(DuckDBAppender::endRow);
        rows++;
        held++;
        heldBytes += 8L * column;
        if (heldBytes > partBytes) {
            flush();
        }
    }

    /// Rows written so far.
    public long rows() {
        return rows;
    }

    /// Writes what is left and gives the part files; none where no row came.
    public List<Path> finish() {
        flush();
        return List.copyOf(parts);
    }

    private void flush() {
        append(appending -> {
            // closing alone passes over rows that the table refuses
            appending.flush();
            appending.close();
            return appending;
        });
        if (held > 0) {
            Path part = directory.resolve("%s-%03d.parquet".formatted(schema.name(), parts.size()));
            ParquetFiles.write(database, "select * from " + staging, part);
            database.execute("truncate " + staging);
            parts.add(part);
        }
        held = 0;
        heldBytes = 0;
        appender = database.appender(staging);
    }

    @Override
    public void close() {
        append(appending -> {
            appending.close();
            return appending;
        });
        database.execute("drop table " + staging);
    }

    @FunctionalInterface
    private interface Appending {
        DuckDBAppender to(DuckDBAppender appender) throws SQLException;
    }

    private TableWriter append(Appending appending) {
        try {
            appending.to(appender);
            return this;
        } catch (SQLException e) {
            throw StoreException.of(e, "append to " + schema.name());
        }
    }
}
