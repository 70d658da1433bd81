package org.levelfield.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// DuckDB in process, in memory, over Parquet files. One object is one connection and serves one thread;
/// [#another()] gives further connections to the same database.
public final class Database implements AutoCloseable {

    private final DuckDBConnection connection;

    /// Seconds after which a query is given up; 0 for never.
    private final int patience;

    private Database(DuckDBConnection connection, int patience) {
        this.connection = connection;
        this.patience = patience;
    }

    /// How much a database may use.
    ///
    /// @param memoryMiB of DuckDB's buffers; beyond it, it spills to `spill`
    public record Limits(int threads, int memoryMiB, Path spill) {}

    /// Opens an empty database with the product's SQL functions.
    public static Database open(Limits limits) {
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("threads", String.valueOf(limits.threads()));
        settings.setProperty("memory_limit", limits.memoryMiB() + "MiB");
        settings.setProperty("temp_directory", limits.spill().toString());
        settings.setProperty("preserve_insertion_order", "true");
        try {
            Database database =
                    new Database((DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", settings), 0);
            SqlResource.statements("functions").forEach(database::execute);
            return database;
        } catch (SQLException e) {
            throw new StoreException("DuckDB does not open", e);
        }
    }

    /// A further connection to the same database.
    public Database another() {
        return another(0);
    }

    /// A further connection, on which a query is given up with [StoreException#tookTooLong()] after these seconds.
    public Database another(int secondsPerQuery) {
        try {
            return new Database(connection.duplicate(), secondsPerQuery);
        } catch (SQLException e) {
            throw new StoreException("DuckDB gives no further connection", e);
        }
    }

    /// Runs a statement.
    public void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw StoreException.of(e, sql);
        }
    }

    /// Reads one row of a result.
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// Runs a query with its parameters in place of the question marks.
    public <T> List<T> query(String sql, RowReader<T> reader, Object... parameters) {
        List<T> rows = new ArrayList<>();
        stream(sql, row -> rows.add(reader.read(row)), parameters);
        return rows;
    }

    /// Takes one row of a result.
    @FunctionalInterface
    public interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    /// Runs a query and hands over row after row, without holding them.
    public void stream(String sql, RowTaker taker, Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setQueryTimeout(patience);
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    taker.take(result);
                }
            }
        } catch (SQLException e) {
            throw StoreException.of(e, sql);
        }
    }

    /// The single number that a query gives.
    public long number(String sql, Object... parameters) {
        return query(sql, row -> row.getLong(1), parameters).getFirst();
    }

    DuckDBAppender appender(String table) {
        try {
            return connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
        } catch (SQLException e) {
            throw StoreException.of(e, "append to " + table);
        }
    }

    /// The connection itself, for what is not offered here.
    public DuckDBConnection connection() {
        return connection;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreException.of(e, "close");
        }
    }

    /// A path or text as an SQL literal.
    public static String literal(Object value) {
        return "'" + value.toString().replace("'", "''") + "'";
    }
}
