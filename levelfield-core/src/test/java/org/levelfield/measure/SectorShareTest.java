package org.levelfield.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levelfield.run.UserMistake;
import org.levelfield.store.Database;
import org.levelfield.store.TemporaryDatabase;

/// The measure `sector-share` on fourteen works whose shares are worked out by hand, in `sector-share/expect-*.csv`.
final class SectorShareTest {

    private static final String NAME = "sector-share";
    private static final Measure MEASURE = Survey.measure(NAME);

    @TempDir
    private static Path folder = Path.of(".");

    private Database database = TemporaryDatabase.in(folder);

    @BeforeEach
    void load() {
        database = TemporaryDatabase.in(folder);
        for (String table :
                List.of("merged_work", "authorship", "affiliation_string", "resolution", "authorship_institution")) {
            GivenTables.load(database, table, GivenTables.rows(NAME, "given-" + table));
        }
        database.execute("update merged_work set authorship_id = work_id");
        GivenTables.classTeams(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private MeasureTable ask(String counting, String... by) {
        return ask(
                new Question(MEASURE, List.of(by), Optional.empty(), Optional.empty(), List.of(), List.of(), counting));
    }

    private MeasureTable ask(Question question) {
        return new Survey(database).ask(question);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "expect-full-venue-year, full, venue+year",
                "expect-fractional-venue-year, fractional, venue+year",
                "expect-full-all, full, ''",
                "expect-full-topic, full, topic"
            })
    void asWorkedOutByHand(String file, String counting, String by) {
        MeasureTable table = by.isEmpty() ? ask(counting) : ask(counting, by.split("\\+", -1));
        List<CSVRecord> expected = GivenTables.rows(NAME, file);

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
    void columnsComeInTheirOrder() {
        List<String> kinds = List.of("academic_only", "industry_only", "mixed", "other", "unknown");
        List<String> columns = ask("full", "venue", "year").columns();

        assertThat(columns).startsWith("venue", "year", "n").endsWith("coverage", "partial");
        assertThat(columns.subList(3, 8)).isEqualTo(kinds);
        for (String prefix : List.of("share_", "low_", "high_", "bound_low_", "bound_high_")) {
            assertThat(columns)
                    .containsSubsequence(
                            kinds.stream().map(kind -> prefix + kind).toList());
        }
    }

    @Test
    void fractionsAddUpToTheWorks() {
        for (String by : List.of("venue", "year", "topic")) {
            MeasureTable full = ask("full", by);
            MeasureTable fractional = ask("fractional", by);
            for (int row = 0; row < full.rows().size(); row++) {
                assertThat(sum(fractional, row)).isCloseTo(number(full, row, "n"), within(1e-9));
                assertThat(number(fractional, row, "n")).isCloseTo(number(full, row, "n"), within(1e-9));
                assertThat(sum(full, row)).isEqualTo(number(full, row, "n"));
            }
        }
    }

    private static double sum(MeasureTable table, int row) {
        return List.of("academic_only", "industry_only", "mixed", "other", "unknown").stream()
                .mapToDouble(kind -> number(table, row, kind))
                .sum();
    }

    private static double number(MeasureTable table, int row, String column) {
        Object value = table.rows().get(row).get(table.columns().indexOf(column));
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    @Test
    void yearsVenuesAndTopicsNarrowIt() {
        assertThat(counts(Optional.of(2021), Optional.empty(), List.of(), List.of()))
                .isEqualTo("2");
        assertThat(counts(Optional.empty(), Optional.of(2020), List.of(), List.of()))
                .isEqualTo("7");
        assertThat(counts(Optional.empty(), Optional.empty(), List.of("ICML", "NeurIPS"), List.of()))
                .isEqualTo("13");
        assertThat(counts(Optional.of(2020), Optional.of(2020), List.of("NeurIPS"), List.of("Vision")))
                .isEqualTo("3");
    }

    private String counts(Optional<Integer> since, Optional<Integer> until, List<String> venues, List<String> topics) {
        MeasureTable table = ask(new Question(MEASURE, List.of(), since, until, venues, topics, "full"));
        return TableText.text(table.rows().getFirst().get(1));
    }

    @Test
    void whereNothingIsLeftTheHeaderStays() {
        MeasureTable table = ask(new Question(
                MEASURE, List.of("venue"), Optional.of(2021), Optional.empty(), List.of("ICML"), List.of(), "full"));

        assertThat(table.rows()).isEmpty();
        assertThat(table.columns()).startsWith("venue", "n").endsWith("partial");
    }

    @Test
    void aFieldWithoutYearsHasNoneToAskFor() {
        database.execute("update merged_work set year = null");

        assertThat(ask(new Question(
                                MEASURE, List.of(), Optional.of(2020), Optional.empty(), List.of(), List.of(), "full"))
                        .rows())
                .isEmpty();
    }

    @Test
    void theSqlRunsAsPrinted() {
        MeasureTable table = ask("fractional", "venue");

        assertThat(table.sql()).doesNotContain("${");
        assertThat(database.query(table.sql(), row -> row.getString(1))).containsExactly("ICML", "NeurIPS", null);
    }

    @Test
    void whatIsUnknownIsAnsweredByWhatThereIs() {
        refused(
                List.of("Neurips"),
                List.of(),
                Optional.empty(),
                "no work has the venue 'Neurips'",
                "Nearest: NeurIPS; ICML");
        refused(List.of(), List.of("Visions"), Optional.empty(), "no work has the topic 'Visions'", "Nearest: Vision");
        refused(List.of("O'Reilly"), List.of(), Optional.empty(), "'O'Reilly'", "NeurIPS");
        refused(List.of(), List.of(), Optional.of(2030), "no works in those years", "from 2020 to 2021");
    }

    private void refused(
            List<String> venues, List<String> topics, Optional<Integer> since, String happened, String toTry) {
        Question question = new Question(MEASURE, List.of(), since, Optional.empty(), venues, topics, "full");
        assertThatThrownBy(() -> ask(question))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining(happened)
                .hasMessageContaining(toTry);
    }
}
