package org.levelfield.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TableWriterTest {

    private static final TableSchema KEYWORD = TableSchema.of("keyword");

    @TempDir
    private Path folder;

    @Test
    void rowsComeInPartsAndStayInOrder() {
        try (Database database = TemporaryDatabase.in(folder);
                TableWriter writer = new TableWriter(database, KEYWORD, folder, "a", 400)) {
            // each row weighs 2 + 7 + 5 letters and 4 values of 8 bytes: 46, so that nine rows pass 400
            for (int i = 0; i < 100; i++) {
                keyword(writer, "w" + i % 10, "keyword", i);
            }
            List<Path> parts = writer.finish();

            assertThat(parts).hasSize(12);
            assertThat(parts.stream().map(part -> part.getFileName().toString()))
                    .startsWith("keyword-000.parquet", "keyword-001.parquet");
            assertThat(writer.rows()).isEqualTo(100);
            assertThat(database.query("select score from " + ParquetFiles.scan(parts), row -> row.getInt(1)))
                    .hasSize(100)
                    .isSorted();
        }
    }

    @Test
    void nothingIsNull() {
        TableSchema work = TableSchema.of("work");
        try (Database database = TemporaryDatabase.in(folder);
                TableWriter writer = new TableWriter(database, work, folder, "a", TableWriter.PART_BYTES)) {
            writer.row().text("w1");
            for (int i = 0; i < 4; i++) {
                writer.text(null);
            }
            writer.whole(null);
            for (int i = 0; i < 9; i++) {
                writer.text(null);
            }
            writer.whole(null)
                    .truth(false)
                    .truth(true)
                    .text(null)
                    .text("")
                    .whole(0)
                    .text("input")
                    .end();
            List<Path> parts = writer.finish();

            assertThat(database.query(
                            "select doi is null and year is null and cited_by_count is null and not is_retracted"
                                    + " and is_xpac and updated = '' and authors = 0 from " + ParquetFiles.scan(parts),
                            row -> row.getBoolean(1)))
                    .containsExactly(true);
        }
    }

    @Test
    void numbersAndTruthsMayBeMissing() {
        TableSchema link = TableSchema.of("code_link");
        try (Database database = TemporaryDatabase.in(folder);
                TableWriter keywords = new TableWriter(database, KEYWORD, folder, "a", TableWriter.PART_BYTES);
                TableWriter links = new TableWriter(database, link, folder, "b", TableWriter.PART_BYTES)) {
            keywords.row().text("w").text("k").number(null).text("input").end();
            links.row()
                    .text(null)
                    .text(null)
                    .text(null)
                    .text(null)
                    .text("r")
                    .truth(null)
                    .text("input")
                    .end();

            assertThat(database.query(
                            "select score is null from " + ParquetFiles.scan(keywords.finish())
                                    + " union all select is_official is null from " + ParquetFiles.scan(links.finish()),
                            row -> row.getBoolean(1)))
                    .containsExactly(true, true);
        }
    }

    @Test
    void aRowWithTooFewValuesIsRefused() {
        try (Database database = TemporaryDatabase.in(folder)) {
            TableWriter writer = new TableWriter(database, KEYWORD, folder, "a", TableWriter.PART_BYTES);

            assertThatThrownBy(() -> writer.row().text("w").text("k").end())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("2 values for the 4 columns of keyword");
        }
    }

    @Test
    void aRowWithTooManyValuesIsRefused() {
        try (Database database = TemporaryDatabase.in(folder)) {
            TableWriter writer = new TableWriter(database, KEYWORD, folder, "a", TableWriter.PART_BYTES);

            assertThatThrownBy(() -> writer.row()
                            .text("w")
                            .text("k")
                            .number(1.0)
                            .text("i")
                            .text("x")
                            .end())
                    .isInstanceOf(RuntimeException.class)
                    .hasMessageContaining("keyword");
        }
    }

    @Test
    void whatIsRequiredMustBeGiven() {
        try (Database database = TemporaryDatabase.in(folder)) {
            TableWriter writer = new TableWriter(database, KEYWORD, folder, "a", TableWriter.PART_BYTES);

            assertThatThrownBy(() -> {
                        writer.row().text(null).text("k").number(1.0).text("i").end();
                        writer.finish();
                    })
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("work_id");
        }
    }

    @Test
    void noRowsMakeNoFile() {
        try (Database database = TemporaryDatabase.in(folder);
                TableWriter writer = new TableWriter(database, KEYWORD, folder, "a", TableWriter.PART_BYTES)) {
            assertThat(writer.finish()).isEmpty();
            assertThat(folder.resolve("keyword-000.parquet")).doesNotExist();
        }
    }

    static void keyword(TableWriter writer, String work, String keyword, double score) {
        writer.row().text(work).text(keyword).number(score).text("input").end();
    }
}
