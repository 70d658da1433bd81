package org.levelfield.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.levelfield.run.Progress;
import org.levelfield.run.UserMistake;

final class ForecastTest {

    private final ConceptHistory history = GivenHistory.random(150, 1_500, 2020, 1);

    @Test
    void openPairsAreOpenLikelyAndHaveBridges() {
        Forecast forecast = Forecast.of(history, 2010, 2, Progress.SILENT);
        List<OpenPair> top = forecast.top(20);

        assertThat(top).hasSize(20);
        for (OpenPair pair : top) {
            assertThat(new Snapshot(history, 2010).together(pair.one(), pair.other()))
                    .isZero();
            assertThat(pair.probabilities().get(2)).isBetween(0.0, 1.0);
            for (OpenPair.Bridge bridge : pair.bridges()) {
                assertThat(bridge.worksWithOne()).isPositive();
                assertThat(bridge.workWithOne()).startsWith("w");
                assertThat(bridge.workWithOther()).startsWith("w");
            }
        }
        assertThat(top.getFirst().probabilities().get(2))
                .isGreaterThanOrEqualTo(top.getLast().probabilities().get(2));
    }

    @Test
    void nothingLaterChangesAForecast() {
        int[] ones = {1, 2, 3, 4};
        int[] others = {50, 60, 70, 80};
        double[] one = Forecast.of(GivenHistory.random(150, 1_500, 2009, 10), 2009, 2, Progress.SILENT)
                .probabilities(ones, others);
        double[] other = Forecast.of(GivenHistory.random(150, 1_500, 2009, 99_999), 2009, 2, Progress.SILENT)
                .probabilities(ones, others);

        assertThat(one).isEqualTo(other);
    }

    @Test
    void yearsOutsideTheFieldAreToldSo() {
        assertThatThrownBy(() -> Forecast.of(history, 1980, 3, Progress.SILENT))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("2000 to 2012");
        assertThatThrownBy(() -> Forecast.of(history, 2030, 3, Progress.SILENT)).isInstanceOf(UserMistake.class);
        assertThatThrownBy(() -> Forecast.of(history, 2010, 0, Progress.SILENT)).isInstanceOf(UserMistake.class);
        assertThatThrownBy(() -> Forecast.of(history, 2001, 3, Progress.SILENT))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("too few");
        assertThatThrownBy(() -> Backtest.run(history, 2011, 3, 1, Progress.SILENT))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("ends in 2012");
        assertThatThrownBy(() -> Forecast.of(new ConceptHistory(List.of("a"), List.of()), 2000, 3, Progress.SILENT))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("no work");
    }
}
