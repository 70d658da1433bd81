package org.levelfield.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.pipeline.Landscape;
import org.levelfield.run.UserMistake;
import org.levelfield.store.Database;
import org.levelfield.store.Field;
import org.levelfield.store.SqlResource;
import org.levelfield.store.TemporaryDatabase;

/// Measures on small tables whose answers are worked out by hand: a folder a measure, `given-*.csv` and `expect-*.csv`,
/// the arithmetic behind `#`.
final class WorkedCasesTest {

    @TempDir
    private static Path folder = Path.of(".");

    @ParameterizedTest
    @CsvSource({
        "citations, team",
        "collaboration, year",
        "composition, year",
        "concentration, year",
        "code-shared, year",
        "contribution-kinds, year",
        "scrutiny, year",
        "scrutinised-models, year",
        "compute-share, year",
        "model-uptake, year",
        "career-moves, year",
        "dual-affiliation, year",
        "returns, year",
        "new-institutions, year",
        "countries, country",
        "move-effects, year",
        "topic-divide, venue",
        "model-age, year",
        "survey-age, year",
        "first-pairs, year",
        "increments, year",
        "text-novelty, year",
        "data-shared, year",
        "missing-literature, year",
        "bursts, concept",
        "rising-concepts, concept",
        "neglected-concepts, concept"
    })
    void asWorkedOutByHand(String measure, String by) {
        List<CSVRecord> expected = GivenTables.rows(measure, "expect-" + by);
        MeasureTable table = ask(measure, by);

        assertThat(expected).as("cases").hasSizeGreaterThanOrEqualTo(3);
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

    /// Never zeros where nothing is known.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "citations",
                "collaboration",
                "composition",
                "concentration",
                "code-shared",
                "contribution-kinds",
                "scrutiny",
                "scrutinised-models",
                "compute-share",
                "model-uptake",
                "topic-divide",
                "model-age",
                "survey-age",
                "first-pairs",
                "increments",
                "text-novelty",
                "data-shared",
                "missing-literature",
                "bursts",
                "rising-concepts",
                "neglected-concepts"
            })
    void aFieldWithoutTheDataSaysSo(String measure) {
        try (Database database = TemporaryDatabase.in(folder)) {
            fill(database, "no measure of this name");
            database.execute(
                    "insert into merged_work by name select 'w' as work_id, 1 as members, false as is_retracted,"
                            + " 'w' as authorship_id, 2020 as year");

            String by = Survey.measure(measure).groupings().getFirst();
            assertThatThrownBy(() -> new Survey(database).ask(question(measure, by)))
                    .isInstanceOf(UserMistake.class)
                    .hasMessageContaining("cannot be measured here, because");
        }
    }

    private static MeasureTable ask(String measure, String by) {
        try (Database database = TemporaryDatabase.in(folder)) {
            fill(database, measure);
            return new Survey(database).ask(question(measure, by));
        }
    }

    private static void fill(Database database, String measure) {
        for (String table : Landscape.tableNames()) {
            boolean given = WorkedCasesTest.class.getResource(measure + "/given-" + table + ".csv") != null;
            GivenTables.load(database, table, given ? GivenTables.rows(measure, "given-" + table) : List.of());
        }
        database.execute("update merged_work set authorship_id = work_id");
        GivenTables.prepare(database);
        for (String view : Field.VIEWS) {
            SqlResource.statements("views/" + view).forEach(database::execute);
        }
    }

    private static Question question(String measure, String by) {
        Measure asked = Survey.measure(measure);
        return new Question(
                asked,
                List.of(by),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                asked.countings().getFirst());
    }

    /// Every measure by every grouping, by none and by each work: on empty tables only the SQL is tried.
    @ParameterizedTest
    @MethodSource("questions")
    void everyGroupingRuns(Question question) {
        try (Database database = TemporaryDatabase.in(folder)) {
            fill(database, "no measure of this name");
            database.readTable(
                    Survey.sql(question),
                    header -> assertThat(header.getColumnCount()).isPositive(),
                    row -> {});
        }
    }

    private static Stream<Question> questions() {
        return Measure.all().stream().flatMap(WorkedCasesTest::questions);
    }

    private static Stream<Question> questions(Measure measure) {
        List<List<String>> groupings = new ArrayList<>(List.of(List.of()));
        measure.groupings().forEach(each -> groupings.add(List.of(each)));
        groupings.add(measure.groupings());
        if (measure.hasWorks()) {
            groupings.add(List.of(Measure.WORK));
        }
        return groupings.stream()
                .map(by -> new Question(
                        measure,
                        by,
                        Optional.of(2010),
                        Optional.of(2020),
                        List.of(),
                        List.of(),
                        measure.countings().getFirst()));
    }
}
