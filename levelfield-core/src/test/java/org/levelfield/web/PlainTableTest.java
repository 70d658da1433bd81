package org.levelfield.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.levelfield.measure.Measure;
import org.levelfield.measure.MeasureTable;
import org.levelfield.measure.Question;
import org.levelfield.web.view.TableView;

/// Answers as people read them.
final class PlainTableTest {

    private static final List<String> COLUMNS = List.of(
            "venue",
            "year",
            "n",
            "open",
            "share_open",
            "low_open",
            "high_open",
            "bound_low_open",
            "bound_high_open",
            "index",
            "low_index",
            "high_index",
            "first_year",
            "coverage");

    @Test
    void aFigureStandsWithItsIntervalAndBounds() {
        TableView table = PlainTable.of(answer(List.of(
                row("A", 2019, 1200, 300, 0.25, 0.2, 0.3, 0.1, 0.6, 0.512, 0.4, 0.6, 1999, 0.4),
                row("A", 2020, 2, 1, 0.5, null, null, null, null, null, null, null, null, 1.0))));

        assertThat(table.head())
                .containsExactly(
                        "Venue", "Year", "Works", "Number open", "Open works", "Index", "First year", "Coverage");
        assertThat(cells(table, 1))
                .containsExactly(
                        "A", "2019", "1,200", "300", "25% (20% to 30%)", "0.512 (0.400 to 0.600)", "1999", "40%");
        assertThat(table.rows().get(1).cells().get(4).detail()).isEqualTo("bounds 10% to 60%");
        assertThat(table.rows().get(1).faint()).isTrue();
        assertThat(cells(table, 0)).containsExactly("A", "2020", "2", "1", "50%", "–", "–", "100%");
    }

    @Test
    void theLatestYearComesFirstWithinEachGroupAndAnUnknownYearLast() {
        TableView table = PlainTable.of(
                answer(List.of(row("A", 2019), row("A", 2020), row("A", null), row("B", 2018), row("B", 2021))));

        assertThat(table.rows().stream()
                        .map(row ->
                                row.cells().get(0).main() + row.cells().get(1).main()))
                .containsExactly("A2020", "A2019", "Anot given", "B2021", "B2018");
    }

    private static List<String> cells(TableView table, int row) {
        return table.rows().get(row).cells().stream().map(TableView.Cell::main).toList();
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(Arrays.copyOf(values, COLUMNS.size()));
    }

    private static MeasureTable answer(List<List<@Nullable Object>> rows) {
        Measure measure = new Measure(
                "given",
                Map.of(
                        "title", "Given",
                        "groupings", "venue, year",
                        "counting", "full",
                        "one row per", "group of works",
                        "chart", "share_open = open works"),
                "");
        return new MeasureTable(
                new Question(
                        measure,
                        List.of("venue", "year"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        "full"),
                COLUMNS,
                rows,
                "select 1");
    }
}
