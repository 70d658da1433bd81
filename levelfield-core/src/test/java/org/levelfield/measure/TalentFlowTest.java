package org.levelfield.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.store.Database;
import org.levelfield.store.TemporaryDatabase;

/// The measure `talent-flow` on six careers, worked out by hand in `talent-flow/expect-*.csv`.
final class TalentFlowTest {

    private static final String NAME = "talent-flow";

    @TempDir
    private static Path folder = Path.of(".");

    private static MeasureTable ask(List<String> by) {
        try (Database database = TemporaryDatabase.in(folder)) {
            for (String table : List.of("merged_work", "person", "person_work", "person_year")) {
                GivenTables.load(database, table, GivenTables.rows(NAME, "given-" + table));
            }
            return new Survey(database)
                    .ask(new Question(
                            Survey.measure(NAME),
                            by,
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            "full"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"year", "venue"})
    void asWorkedOutByHand(String by) {
        MeasureTable table = ask(List.of(by));
        List<CSVRecord> expected = GivenTables.rows(NAME, "expect-" + by);
        assertThat(table.rows()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            List<@Nullable Object> row = table.rows().get(i);
            expected.get(i)
                    .toMap()
                    .forEach((column, value) -> assertThat(
                                    TableText.text(row.get(table.columns().indexOf(column))))
                            .as("%s of %s", column, row)
                            .isEqualTo(value));
        }
    }

    @Test
    void everyPairIsOfOneKind() {
        MeasureTable table = ask(List.of());
        List<@Nullable Object> row = table.rows().getFirst();
        for (String threshold : List.of("_50", "_95")) {
            long kinds = List.of(
                            "stay_academia",
                            "stay_industry",
                            "stay_dual",
                            "academia_to_industry",
                            "industry_to_academia",
                            "into_dual",
                            "out_of_dual",
                            "elsewhere")
                    .stream()
                    .mapToLong(kind -> number(row.get(table.columns().indexOf(kind + threshold))))
                    .sum();
            assertThat(number(row.get(table.columns().indexOf("n" + threshold))))
                    .isEqualTo(kinds);
        }
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : -1;
    }
}
