package org.levelfield.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SeriesReadingTest {
    @Test
    void aRiseIsARiseOnlyWhereTheIntervalsDoNotTouch() {
        assertThat(read(new GivenAnswer("year")
                        .row(2010, 100, 0.9, 0.20, 0.15, 0.25)
                        .row(2020, 200, 0.8, 0.40, 0.35, 0.45)))
                .isEqualTo("Open works: 40% (35% to 45%) in 2020, up from 20% (15% to 25%) in 2010."
                        + " That year has 200 works, of which 80% could be measured.");
        assertThat(read(new GivenAnswer("year")
                        .row(2010, 100, 0.9, 0.30, 0.20, 0.40)
                        .row(2020, 200, 0.8, 0.40, 0.35, 0.45)))
                .contains("the intervals overlap, so a change is not certain");
    }

    @Test
    void yearsThatAreCoveredBadlyDoNotSpeakWhereOthersCan() {
        assertThat(read(new GivenAnswer("year")
                        .row(2000, 100, 0.1, 0.90, 0.80, 0.95)
                        .row(2010, 100, 0.9, 0.20, 0.15, 0.25)
                        .row(2020, 3, 1, 1, 0.4, 1)))
                .startsWith("Open works: 20% (15% to 25%) in 2010. That year");
    }

    @Test
    void whereNoYearIsCoveredWellItSaysSo() {
        assertThat(read(new GivenAnswer("year").row(2010, 100, 0.2, 0.20, 0.15, 0.25)))
                .endsWith("In no year could half of them be measured, so this need not hold for all.");
        // 19 of 100 works measured: an anecdote
        assertThat(read(new GivenAnswer("year").row(2010, 100, 0.19, 0.20, 0.15, 0.25)))
                .endsWith("No year has 20 works that could be measured, so take this as an anecdote.");
    }

    @Test
    void ofSeveralPanelsItTellsTheEnds() {
        assertThat(read(new GivenAnswer("venue", "year")
                        .row("A", 2020, 100, 0.9, 0.20, 0.15, 0.25)
                        .row("B", 2019, 100, 0.9, 0.50, 0.45, 0.55)
                        .row("B", 2020, 100, 0.1, 0.90, 0.80, 0.95)
                        .row("C", 2020, 100, 0.9, 0.30, 0.25, 0.35)))
                .isEqualTo("Open works, in the latest year that is covered well: from 20% (15% to 25%) at A in 2020 to"
                        + " 50% (45% to 55%) at B in 2019.");
        assertThat(read(new GivenAnswer("venue", "year")
                        .row("A", 2020, 100, 0.9, 0.20, 0.10, 0.30)
                        .row("B", 2020, 100, 0.9, 0.30, 0.20, 0.40)))
                .endsWith("Even these two intervals overlap, so no difference is certain.");
    }

    @Test
    void teamsAreLinesOfOneChart() {
        GivenAnswer answer = new GivenAnswer("team", "year")
                .row("industry_only", 2020, 100, 0.9, 0.50, 0.45, 0.55)
                .row("academic_only", 2020, 100, 0.9, 0.20, 0.15, 0.25)
                .row("unknown", 2020, 100, 0.9, 0.30, 0.25, 0.35);
        ChartedAnswer charted = ChartedAnswer.of(answer.table());

        assertThat(charted.panels()).containsOnlyKeys("Open works");
        assertThat(charted.panels().get("Open works"))
                .extracting(Series::label)
                .containsExactly("academia alone", "industry alone", "team unknown");
        assertThat(SeriesReading.of(charted))
                .isEqualTo("Open works, in the latest year of each team that is covered well: academia alone"
                        + " 20% (15% to 25%) in 2020; industry alone 50% (45% to 55%) in 2020.");
    }

    @Test
    void nothingIsReadWithoutYears() {
        assertThat(read(new GivenAnswer("team").row("mixed", 100, 0.2, 0.20, 0.15, 0.25)))
                .isEmpty();
        assertThat(read(new GivenAnswer("year"))).isEmpty();
    }

    private static String read(GivenAnswer answer) {
        return SeriesReading.of(ChartedAnswer.of(answer.table()));
    }
}
