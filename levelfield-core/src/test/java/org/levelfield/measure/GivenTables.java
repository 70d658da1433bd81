package org.levelfield.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.levelfield.store.Database;
import org.levelfield.store.SqlResource;
import org.levelfield.store.TableSchema;

/// Worked cases: tables given as CSV in the test resources, lines of arithmetic behind `#`.
final class GivenTables {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .get();

    private GivenTables() {}

    /// Rows of a case's file.
    static List<CSVRecord> rows(String measure, String file) {
        InputStream in = Objects.requireNonNull(
                GivenTables.class.getResourceAsStream(measure + "/" + file + ".csv"), measure + "/" + file);
        try (CSVParser parser = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), FORMAT)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes a table and fills it; what is required and not given has a value of no account.
    static void load(Database database, String table, List<CSVRecord> rows) {
        TableSchema schema = TableSchema.of(table);
        database.execute(schema.ddl());
        for (CSVRecord row : rows) {
            List<String> values = new ArrayList<>();
            for (TableSchema.Column column : schema.columns()) {
                String given = row.isMapped(column.name()) ? row.get(column.name()) : "";
                values.add(literal(column, given.isEmpty() ? ofNoAccount(column) : given));
            }
            database.execute("insert into " + table + " values (" + String.join(", ", values) + ")");
        }
    }

    private static String literal(TableSchema.Column column, @Nullable String value) {
        return "cast(" + (value == null ? "null" : Database.literal(value)) + " as " + column.type() + ")";
    }

    private static @Nullable String ofNoAccount(TableSchema.Column column) {
        return !column.required()
                ? null
                : switch (column.type()) {
                    case "varchar" -> "-";
                    case "boolean" -> "false";
                    default -> "0";
                };
    }

    /// Fills the tables of the stage `prepare` from the others.
    static void prepare(Database database) {
        PrepareStage.TABLES.forEach(table -> database.execute(
                "insert into " + table + " by name (" + SqlResource.text("stages/prepare/" + table) + ")"));
    }

    /// Classes the teams by the stage's SQL and makes the views that measures count in.
    static void classTeams(Database database) {
        for (String table : List.of("authorship_sector", "team")) {
            database.execute(TableSchema.of(table).ddl());
            database.execute("insert into " + table + " by name (" + SqlResource.text("stages/resolve/" + table) + ")");
        }
        for (String view : List.of("work_team", "author_team")) {
            SqlResource.statements("views/" + view).forEach(database::execute);
        }
    }
}
