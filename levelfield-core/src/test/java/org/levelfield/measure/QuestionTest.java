package org.levelfield.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.levelfield.run.UserMistake;

final class QuestionTest {

    private static final Measure MEASURE = Survey.measure("sector-share");

    private static Question question(
            List<String> by, Optional<Integer> since, Optional<Integer> until, String counting) {
        return new Question(MEASURE, by, since, until, List.of(), List.of(), counting);
    }

    @Test
    void mistakesNameWhatThereIs() {
        refused(List.of("country"), Optional.empty(), "full", "cannot be grouped by 'country'", "venue, year, topic");
        refused(List.of("venue; drop table team"), Optional.empty(), "full", "cannot be grouped", "venue, year, topic");
        refused(List.of(), Optional.empty(), "half", "does not count 'half'", "full, fractional");
        refused(List.of(), Optional.of(2022), "full", "from 2022 to 2020 are none", "--since 2020 --until 2022");
        assertThatThrownBy(() -> Survey.measure("sector-shares"))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("'sector-shares'")
                .hasMessageContaining("There is: sector-share, talent-flow, model-share,");
    }

    private static void refused(
            List<String> by, Optional<Integer> since, String counting, String happened, String toTry) {
        assertThatThrownBy(() -> question(by, since, Optional.of(2020), counting))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining(happened)
                .hasMessageContaining(toTry);
    }

    @Test
    void aGroupingAskedForTwiceCountsOnce() {
        assertThat(question(List.of("year", "venue", "year"), Optional.empty(), Optional.empty(), "full")
                        .by())
                .containsExactly("year", "venue");
    }

    @Test
    void oneYearIsARange() {
        assertThat(question(List.of(), Optional.of(2020), Optional.of(2020), "full")
                        .since())
                .contains(2020);
    }

    @Test
    void namesWithPlaceholdersStayNames() {
        Question odd = new Question(
                MEASURE, List.of(), Optional.empty(), Optional.empty(), List.of("${order} 'n"), List.of(), "full");

        assertThat(Survey.sql(odd)).contains("venue in ('${order} ''n')");
    }
}
