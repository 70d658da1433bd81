package org.levelfield.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.levelfield.measure.Measure;
import org.levelfield.pipeline.Landscape;
import org.levelfield.pipeline.Stage;
import org.levelfield.store.TableSchema;

/// The reference pages that are made from the code: a page that is out of date fails here, and
/// `-Dlevelfield.write.docs=true` writes it anew.
class ReferencePagesTest {

    private static final Path DOCS = Path.of(System.getProperty("levelfield.home", ".."), "docs", "reference");

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("stages.md", stages()),
                Arguments.of("tables.md", tables()),
                Arguments.of("measures.md", measures()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void isUpToDate(String name, String expected) throws IOException {
        Path page = DOCS.resolve(name);
        if (Boolean.getBoolean("levelfield.write.docs")) {
            Files.createDirectories(DOCS);
            Files.writeString(page, expected);
        }
        assertThat(page)
                .as("made from the code; write it anew with: ./mvnw -pl levelfield-core test"
                        + " -Dtest=ReferencePagesTest -Dlevelfield.write.docs=true")
                .exists()
                .hasContent(expected);
    }

    private static String stages() {
        StringBuilder page = new StringBuilder("""
                # Stages

                Made from `pipeline/Landscape.java`. A stage runs again when its code, its settings or the bytes of a table that
                it reads have changed.

                | stage | does | reads | writes |
                |---|---|---|---|
                """);
        page.append(
                        "| read | every input into the same rows, each input by itself; rejects beside them | the inputs | ")
                .append(String.join(", ", Landscape.READ))
                .append(" |\n");
        for (Stage stage : Landscape.STAGES) {
            page.append("| %s | %s | %s | %s |%n"
                    .formatted(
                            stage.name(),
                            stage.does(),
                            String.join(", ", stage.reads()),
                            String.join(", ", stage.writes())));
        }
        return page.append("| publish | one rename of the manifest makes the new field visible | | manifest.json |\n")
                .toString();
    }

    private static String tables() {
        StringBuilder page = new StringBuilder("""
                # Tables

                Made from `sql/tables/`. Each table is one or more Parquet files under `stages/` of the field, named by the
                manifest. `input` is the first twelve digits of the SHA-256 of the file that a row came from.
                """);
        for (String name : Landscape.tableNames()) {
            TableSchema table = TableSchema.of(name);
            page.append("\n## %s%n%n%s%n%n| column | type | |%n|---|---|---|%n".formatted(name, table.comment()));
            for (TableSchema.Column column : table.columns()) {
                page.append("| `%s` | %s%s | %s |%n"
                        .formatted(
                                column.name(),
                                column.type(),
                                column.required() ? "" : ", may be null",
                                column.comment()));
            }
        }
        return page.toString();
    }

    private static String measures() {
        StringBuilder page = new StringBuilder("""
                # Measures

                Made from the headers of `sql/measures/`. Ask one with `levelfield survey FIELD NAME`; `--sql` prints its SQL.
                """);
        for (Measure measure : Measure.all()) {
            page.append("\n## %s%n%n".formatted(measure.name()));
            measure.header().forEach((key, value) -> page.append("- **%s**: %s%n".formatted(key, value)));
        }
        return page.toString();
    }
}
