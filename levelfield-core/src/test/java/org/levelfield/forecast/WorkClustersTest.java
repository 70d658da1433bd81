package org.levelfield.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WorkClustersTest {

    private static final int UNTIL = 2007;

    private static int[] groups(long after) {
        ConceptHistory history = GivenHistory.random(120, 900, UNTIL, after);
        Snapshot at = new Snapshot(history, UNTIL);
        Factors factors = Factors.of(at, new FactorCells(at).information(), 8, 1);
        WorkClusters clusters =
                new WorkClusters(history, new WorkVectors(history, at, factors, 5), new int[] {2, 4}, 3);
        return IntStream.range(0, history.works())
                .map(work -> clusters.group(1, work))
                .toArray();
    }

    @Test
    void onlyWorksOfTheLastYearsHaveAGroup() {
        ConceptHistory history = GivenHistory.random(120, 900, UNTIL, 1);
        int[] groups = groups(1);
        for (int work = 0; work < groups.length; work++) {
            boolean within = history.year(work) <= UNTIL && history.year(work) > UNTIL - 5;
            assertThat(groups[work] >= 0).isEqualTo(within);
        }
        assertThat(IntStream.of(groups).filter(group -> group >= 0).distinct().count())
                .isEqualTo(16);
    }

    @Test
    void theSameWorksGiveTheSameGroups() {
        assertThat(groups(1)).isEqualTo(groups(1)).isEqualTo(groups(99)); // later works change none
    }
}
