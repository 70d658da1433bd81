package org.levelfield.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Five works by hand: 0, 1 and 2 together in 2000, 0 and 1 again in 2003, 1 and 3 in 2004, 2 and 3 in 2006 and 2007.
final class SnapshotTest {

    private final ConceptHistory history = new ConceptHistory(
            List.of("a", "b", "c", "d"),
            List.of(
                    work("v", 2000, 0, 1, ~2),
                    work("w", 2003, 0, 1),
                    work("x", 2004, 1, 3),
                    work("y", 2006, 2, 3),
                    work("z", 2007, 2, 3)));

    private static ConceptHistory.NamingWork work(String id, int year, int... concepts) {
        return new ConceptHistory.NamingWork(id, year, -1, concepts, new int[0]);
    }

    @Test
    void countsWhatStoodTogetherUntilThen() {
        Snapshot at = new Snapshot(history, 2004);

        assertThat(at.together(0, 1)).isEqualTo(2);
        assertThat(at.together(1, 0)).isEqualTo(2);
        assertThat(at.together(0, 3)).isZero();
        assertThat(at.together(2, 3)).isZero();
        assertThat(at.degrees).containsExactly(2, 3, 2, 1);
        assertThat(at.works).containsExactly(2, 3, 1, 1);
        assertThat(at.titles).containsExactly(0, 0, 1, 0);
        assertThat(at.met[0]).containsExactly(0, 1, 0, 1); // first together in 2004
        assertThat((int) at.recents[at.offsets[0]]).isEqualTo(1); // 0 and 1 in 2003
    }

    @Test
    void laterPairsAreThoseNeverSeenBefore() {
        Snapshot at = new Snapshot(history, 2003);
        LaterPairs later = new LaterPairs(history, at, 3);

        assertThat(later.size()).isEqualTo(2);
        assertThat(later.worksOf(3, 1)).isEqualTo(1);
        assertThat(later.worksOf(2, 3)).isEqualTo(1); // of the two works one lies in the horizon
        assertThat(later.worksOf(0, 1)).isZero();
        assertThat(later.before(0, 1)).isTrue();
    }

    @Test
    void countsOfAPairAreThoseOfTheDefinitions() {
        float[] counts = new PairCounts(history, 2004).of(new int[] {0}, new int[] {3});

        assertThat(counts[3]).isEqualTo(1); // b stands with both
        assertThat((double) counts[4]).isCloseTo(1.0 / 3, Offset.offset(1e-6));
        assertThat((double) counts[5]).isCloseTo(1 / Math.log(3), Offset.offset(1e-6));
        assertThat((double) counts[6]).isCloseTo(0.5, Offset.offset(1e-6));
    }
}
