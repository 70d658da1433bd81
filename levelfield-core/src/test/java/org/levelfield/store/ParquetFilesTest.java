package org.levelfield.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.run.ContentHash;

final class ParquetFilesTest {

    /// More than one row group of 20,480.
    private static final int ROWS = 50_000;

    @TempDir
    private Path folder;

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        assertThat(hash("one", 1)).isEqualTo(hash("two", 2)).isEqualTo(hash("three", 4));
    }

    private String hash(String name, int threads) throws IOException {
        Path file = folder.resolve(name + ".parquet");
        try (Database database = Database.open(new Database.Limits(threads, 256, folder.resolve("spill")))) {
            ParquetFiles.write(
                    database,
                    "select i, 'text ' || (i * 7919) % 1000 as t from range(" + ROWS + ") r(i) order by t, i",
                    file);
        }
        return ContentHash.ofFile(file);
    }

    @Test
    void aTableWithoutFilesIsEmptyAndMayBeShownAgain() throws IOException {
        TableSchema keyword = TableSchema.of("keyword");
        try (Database database = TemporaryDatabase.in(folder);
                TableWriter writer = new TableWriter(database, keyword, folder, "a", TableWriter.PART_BYTES)) {
            ParquetFiles.view(database, keyword, List.of());
            ParquetFiles.view(database, keyword, List.of());
            assertThat(database.number("select count(*) from keyword")).isZero();

            TableWriterTest.keyword(writer, "w", "k", 1);
            List<Path> files = writer.finish();
            ParquetFiles.view(database, keyword, files);
            ParquetFiles.view(database, keyword, files);
            assertThat(database.number("select count(*) from keyword")).isEqualTo(1);

            ParquetFiles.view(database, keyword, List.of());
            assertThat(database.number("select count(*) from keyword")).isZero();
        }
    }

    @Test
    void pathsMayHoldQuotes() throws IOException {
        Path odd = Files.createDirectory(folder.resolve("it's a \"field\" [1] *"));
        try (Database database = TemporaryDatabase.in(folder)) {
            Path file = odd.resolve("a.parquet");
            ParquetFiles.write(database, "select 1 as a", file);

            assertThat(database.number("select a from " + ParquetFiles.scan(List.of(file))))
                    .isEqualTo(1);
        }
    }
}
