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
                .endsWith("No year has 20 works and half of them measured, so take this as an anecdote.");
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
