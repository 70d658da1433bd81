package org.levelfield.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// First-time pairs and their reuse against every work compared with every other.
final class NewPairsTest {

    private static List<String> told(int[] years, int[][] items, int count) {
        List<String> told = new ArrayList<>();
        NewPairs.tell(
                years,
                items,
                count,
                (work, low, high, reused) -> told.add(work + ": " + low + "-" + high + " " + reused));
        return told;
    }

    /// 0-1 is first in both works of 2000 and reused in 2003, not in 2004; 1-2 is new in 2003 and not named again.
    @Test
    void asWorkedOutByHand() {
        int[] years = {2000, 2000, 2003, 2004};
        int[][] items = {{0, 1}, {0, 1}, {0, 1, 2}, {0, 1}};
        assertThat(told(years, items, 3)).containsExactlyInAnyOrder("0: 0-1 1", "1: 0-1 1", "2: 0-2 0", "2: 1-2 0");
    }

    @Test
    void aWorkWithTooManyItemsJoinsNothing() {
        int[] many = IntStream.range(0, NewPairs.MOST_ITEMS + 1).toArray();
        assertThat(told(new int[] {2000, 2001}, new int[][] {many, {0, 1}}, many.length))
                .containsExactly("1: 0-1 0");
    }

    @Test
    void yearsMustAscend() {
        assertThatThrownBy(() -> told(new int[] {2001, 2000}, new int[][] {{0}, {0}}, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("work 1");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void likeTheSlowTwin(long seed) {
        Random random = new Random(seed);
        int works = 60;
        int[] years = random.ints(works, 2000, 2012).sorted().toArray();
        int[][] items = new int[works][];
        for (int work = 0; work < works; work++) {
            items[work] =
                    random.ints(random.nextInt(6), 0, 12).distinct().sorted().toArray();
        }
        List<String> expected = new ArrayList<>();
        for (int work = 0; work < works; work++) {
            for (int low : items[work]) {
                for (int high : items[work]) {
                    if (low < high) {
                        slow(years, items, work, low, high, expected);
                    }
                }
            }
        }
        assertThat(told(years, items, 12)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static void slow(int[] years, int[][] items, int work, int low, int high, List<String> expected) {
        int reused = 0;
        for (int other = 0; other < years.length; other++) {
            boolean joins = Arrays.stream(items[other])
                            .filter(item -> item == low || item == high)
                            .count()
                    == 2;
            if (joins && years[other] < years[work]) {
                return;
            }
            reused += joins && years[other] > years[work] && years[other] <= years[work] + 3 ? 1 : 0;
        }
        expected.add(work + ": " + low + "-" + high + " " + reused);
    }
}
