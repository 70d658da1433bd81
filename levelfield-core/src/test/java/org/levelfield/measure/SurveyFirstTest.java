package org.levelfield.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.store.Database;
import org.levelfield.store.TemporaryDatabase;

/// A list of 150 concepts, every third of which rises; the growth of all but one is known.
class SurveyFirstTest {

    private static final Measure LIST =
            new Measure("given", Map.of("groupings", "concept", "counting", "full", "population", "given"), """
                    select
                            ${by}, max(rising) as rising, max(growth) as low_growth
                    from given
                    where ${filter}
                    group by ${by}
                    order by ${order}
                    """);

    private static final Question ALL =
            new Question(LIST, List.of("concept"), Optional.empty(), Optional.empty(), List.of(), List.of(), "full");

    @Test
    void firstRowsAreTheLargestOfTheWholeAnswer(@TempDir Path folder) {
        try (Database database = TemporaryDatabase.in(folder)) {
            database.execute("create table given as select 'c' || i as concept, 2000 as year, i % 3 = 0 as rising,"
                    + " case when i = 147 then null else i end as growth from range(150) numbers(i)");
            Survey survey = new Survey(database);

            Survey.First first = survey.first(ALL, List.of("rising", "low_growth"), 100);

            assertThat(first.all()).isEqualTo(150);
            assertThat(first.table().columns())
                    .isEqualTo(survey.ask(ALL).columns())
                    .containsExactly("concept", "rising", "low_growth");
            // 50 rise: 144, 141, … 0, then 147 of unknown growth; then 149, 148, 146 …
            assertThat(first.table().rows())
                    .hasSize(100)
                    .extracting(List::getFirst)
                    .startsWith("c144", "c141");
            assertThat(first.table().rows().get(49)).containsExactly("c147", true, null);
            assertThat(first.table().rows().get(50).getFirst()).isEqualTo("c149");
            assertThat(first.table().sql()).isEqualTo(Survey.sql(ALL));
        }
    }

    @Test
    void shortAnswerIsWhole(@TempDir Path folder) {
        try (Database database = TemporaryDatabase.in(folder)) {
            database.execute("create table given as select 'c' as concept, 2000 as year, true as rising, 1 as growth");
            Survey.First first = new Survey(database).first(ALL, List.of("rising"), 100);
            assertThat(first.all()).isEqualTo(1);
            assertThat(first.table().rows()).hasSize(1);
        }
    }
}
