package org.levelfield.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.levelfield.pipeline.Landscape;

final class TableSchemaTest {

    @TempDir
    private Path folder;

    @Test
    void aSchemaIsItsFile() {
        TableSchema schema = TableSchema.of("keyword");

        assertThat(schema.comment()).isEqualTo("One row per keyword of a work.");
        assertThat(schema.columns())
                .containsExactly(
                        new TableSchema.Column("work_id", "varchar", true, ""),
                        new TableSchema.Column("keyword", "varchar", true, ""),
                        new TableSchema.Column("score", "double", false, "the source's own, where it has one"),
                        new TableSchema.Column("input", "varchar", true, ""));
    }

    static Stream<String> tables() {
        return Landscape.tableNames().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noColumnIsOverlooked(String table) {
        TableSchema schema = TableSchema.of(table);
        try (Database database = TemporaryDatabase.in(folder)) {
            database.execute(schema.ddl());
            List<String> columns = database.query(
                    "select column_name || ' ' || lower(data_type) || ' ' || is_nullable from information_schema.columns"
                            + " where table_name = ? order by ordinal_position",
                    row -> row.getString(1),
                    table);

            assertThat(schema.columns().stream()
                            .map(column ->
                                    column.name() + " " + column.type() + " " + (column.required() ? "NO" : "YES")))
                    .containsExactlyElementsOf(columns);
        }
    }

    @Test
    void aTableThatIsNotThereIsAFaultOfTheProgram() {
        assertThatThrownBy(() -> TableSchema.of("nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sql/tables/nothing.sql");
    }
}
