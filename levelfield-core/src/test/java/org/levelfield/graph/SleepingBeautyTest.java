package org.levelfield.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Sleep and awakening, worked out by hand.
final class SleepingBeautyTest {

    private static SleepingBeauty of(int... byAge) {
        return SleepingBeauty.of(byAge);
    }

    @Test
    void nobodyCitesItForFiveYearsAndThenTen() {
        // the line is 2t: 0 + 2 + 4 + 6 + 8 + 0, and 8 is the farthest
        assertThat(of(0, 0, 0, 0, 0, 10)).isEqualTo(new SleepingBeauty(10, 5, 20, 4));
    }

    @Test
    void zerosStayZerosInTheNumerator() {
        // the line is 3t: (0 - 0)/1 + (3 - 0)/1 + (6 - 0)/1 + (9 - 3)/3 + (12 - 6)/6 + 0; with zeros raised to 1 it
        // were 2 less
        assertThat(of(0, 0, 0, 3, 6, 15).beauty()).isCloseTo(0 + 3 + 6 + 2 + 1, within(1e-12));
    }

    @Test
    void whoIsCitedMostAtOnceDoesNotSleep() {
        assertThat(of(7, 3, 1)).isEqualTo(new SleepingBeauty(11, 0, 0, 0));
        assertThat(of(1)).isEqualTo(new SleepingBeauty(1, 0, 0, 0));
    }

    @Test
    void whoKeepsToTheLineHasNoBeauty() {
        assertThat(of(1, 2, 3, 4).beauty()).isZero();
        assertThat(of(1, 2, 3, 4).awakening()).isZero();
    }

    @Test
    void citationsAheadOfTheLineAreNegative() {
        // the line is 4t: (4 - 6)/6 + (8 - 8)/8
        assertThat(of(0, 6, 8).beauty()).isCloseTo(-2.0 / 6, within(1e-12));
        assertThat(of(0, 6, 8).awakening()).isEqualTo(1);
    }

    @Test
    void theFirstOfSeveralHighestYearsIsThePeak() {
        assertThat(of(0, 4, 0, 4).peak()).isEqualTo(1);
    }

    @Test
    void withoutCitationsThereIsNothingToSay() {
        assertThatThrownBy(() -> of(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void citationsByAgeLeaveOutEarlierYearsAndUnknownOnes() {
        // 0 of 2000 is cited by 1 of 1999, 2 of 2000, 3 and 4 of 2002, 5 without a year
        CitationGraph graph = GivenGraph.of(
                        List.of(2000, 1999, 2000, 2002, 2002, GivenGraph.UNKNOWN), 1, 0, 2, 0, 3, 0, 4, 0, 5, 0)
                .built();
        for (int node = 0; node < graph.nodes(); node++) {
            int[] expected = graph.label(node) == 0 ? new int[] {1, 0, 2} : new int[0];
            assertThat(YearlyCitations.byAge(graph, node)).isEqualTo(expected);
        }
    }
}
