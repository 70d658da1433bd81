package org.levelfield.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.store.Database;
import org.levelfield.store.TemporaryDatabase;

/// The measures on notable models, on the seven models of `models/given-notable_model.csv`, worked out by hand.
final class ModelMeasuresTest {

    private static final double NONE = Double.NaN;

    @TempDir
    private static Path folder = Path.of(".");

    private static MeasureTable ask(String measure, List<String> by) {
        try (Database database = TemporaryDatabase.in(folder)) {
            load(database);
            return new Survey(database).ask(question(measure, by));
        }
    }

    private static void load(Database database) {
        for (String table : List.of("notable_model", "model_parent")) {
            GivenTables.load(database, table, GivenTables.rows("models", "given-" + table));
        }
    }

    private static Question question(String measure, List<String> by) {
        return new Question(
                Survey.measure(measure), by, Optional.empty(), Optional.empty(), List.of(), List.of(), "full");
    }

    private static void expect(MeasureTable table, int row, Map<String, Double> expected) {
        expected.forEach((column, value) -> {
            @Nullable Object found = table.rows().get(row).get(table.columns().indexOf(column));
            if (value.isNaN()) {
                assertThat(found).as(column).isNull();
            } else {
                assertThat(found).as(column).isInstanceOf(Number.class);
                assertThat(Double.parseDouble(String.valueOf(found))).as(column).isCloseTo(value, within(1e-6));
            }
        });
    }

    @Test
    void sharesByTeam() {
        MeasureTable table = ask("model-share", List.of("year"));
        // 2020: one of each; 2021: two of industry, one of academia; 2022: one of whom nothing is known
        expect(table, 0, Map.of("n", 3.0, "share_industry_only", 1 / 3.0, "share_mixed", 1 / 3.0, "coverage", 1.0));
        expect(table, 1, Map.of("n", 3.0, "share_industry_only", 2 / 3.0, "bound_high_industry_only", 2 / 3.0));
        expect(
                table,
                2,
                Map.of("n", 1.0, "share_industry_only", NONE, "bound_high_industry_only", 1.0, "coverage", 0.0));
        // Wilson, 2 of 3: (2 + 1.9207 -+ 1.96 sqrt(2 * 1 / 3 + 0.9604)) / 6.8415
        expect(table, 1, Map.of("low_industry_only", 0.207660, "high_industry_only", 0.938508));
    }

    @Test
    void sharesOfWhatIsOpen() {
        MeasureTable table = ask("model-access", List.of("year"));
        expect(table, 0, Map.of("share_open_weights", 0.5, "share_hosted", 0.5, "coverage", 2 / 3.0));
        expect(
                table,
                1,
                Map.of("share_open_weights", 0.5, "share_unreleased", 0.5, "bound_high_open_weights", 2 / 3.0));
        expect(table, 2, Map.of("share_open_weights", NONE, "coverage", 0.0));
    }

    @Test
    void slopesOfPairs() {
        MeasureTable table = ask("compute-growth", List.of());
        // academia: 18 to 19 in a year; all: slopes -1 1 1 2 3 4; industry: 20 to 22 and to 21
        expect(table, 0, Map.of("n", 2.0, "slope", 1.0, "doubling_months", 12 * Math.log10(2)));
        expect(table, 1, Map.of("n", 5.0, "slope", 1.5, "doubling_months", 8 * Math.log10(2), "coverage", 5 / 7.0));
        expect(table, 2, Map.of("n", 3.0, "slope", 1.5, "low_slope", NONE));
    }

    @Test
    void differencesOfPairs() {
        MeasureTable table = ask("compute-gap", List.of("year"));
        expect(table, 0, Map.of("gap_median", 2.0, "gap_frontier", 2.0, "low_gap_frontier", NONE));
        // 22 - 19 and 21 - 19
        expect(table, 1, Map.of("gap_median", 2.5, "gap_frontier", 3.0, "low_gap_frontier", 2.0));
        expect(table, 2, Map.of("n_industry", 0.0, "gap_median", NONE));
    }

    @Test
    void sharesOfParents() {
        MeasureTable table = ask("compute-concentration", List.of("year"));
        double p = 100 / 101.0;
        expect(table, 0, Map.of("hhi", p * p + (1 - p) * (1 - p), "gini", p - 0.5, "hhi_models", 0.5));
        double total = 1000 + 100 + 1;
        double hhi = (1000.0 * 1000 + 100 * 100 + 1) / (total * total);
        // mean difference of the shares: 2 * (900 + 999 + 99) / 9 / total, over twice the mean of 1/3
        double gini = 2 * (900 + 999 + 99.0) / 9 / total / 2 * 3;
        expect(table, 1, Map.of("hhi", hhi, "gini", gini, "largest_share", 1000 / total));
        expect(table, 2, Map.of("n", 0.0, "hhi", NONE));
    }

    @Test
    void editionsAreCompared() {
        try (Database database = TemporaryDatabase.in(folder)) {
            load(database);
            database.execute("create table other_parent as select * from model_parent");
            // E is taken out, D goes to a university, H comes in
            database.execute("create table other_model as select * replace ('there' as edition, case when model = 'D'"
                    + " then 'academic_only' else team end as team) from notable_model where model <> 'E'"
                    + " union all select * replace ('there' as edition, 'H' as model, 'h' as model_id)"
                    + " from notable_model where model = 'F'");
            MeasureTable table = new EditionComparison(database).compare(question("model-share", List.of("year")));
            assertThat(table.rows())
                    .filteredOn(row -> !"figure".equals(row.getFirst()))
                    .extracting(row -> row.get(0) + " " + row.get(2) + ": " + row.get(5))
                    .containsExactly(
                            "added H: not in the edition here",
                            "relabelled D: other tables or corrections of sectors",
                            "removed E: not in the edition there");
            assertThat(table.rows())
                    .filteredOn(row -> "academic_only of 2021".equals(row.get(2)))
                    .singleElement()
                    .satisfies(row -> assertThat(row.subList(3, 5)).containsExactly("1", "3"));
        }
    }
}
