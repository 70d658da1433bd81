package org.levelfield.graph;

import java.util.Arrays;

/// Which pairs of items a work joins that no work of an earlier year has joined, and how many later works join them
/// again.
///
/// J. Wang, R. Veugelers, P. Stephan, Bias against novelty in science, Research Policy 46 (2017), 1416-1436, there of
/// the
/// journals that a work cites. Works of the same year that join the same pair are all first. Item by item: the pairs of
/// one
/// item are counted in arrays as long as there are items, so that no table of all pairs is needed.
public final class NewPairs {

    /// A work with more items names what there is, not what it joins; its pairs are not looked at.
    public static final int MOST_ITEMS = 200;

    /// How many years after a pair's first the works that join it again are counted.
    public static final int WINDOW = 3;

    /// What is told of each new pair.
    public interface Taker {

        /// @param work that joins it
        /// @param low one item
        /// @param high the other, the greater
        /// @param reused works of the [#WINDOW] years after its first that join it
        void take(int work, int low, int high, int reused);
    }

    private final int[] years;
    private final int[][] items;
    private final int[] offsets;
    private final int[] works;

    private NewPairs(int[] years, int[][] items, int count) {
        this.years = years;
        this.items = items;
        offsets = new int[count + 1];
        for (int[] own : items) {
            for (int item : own) {
                offsets[item + 1]++;
            }
        }
        for (int item = 0; item < count; item++) {
            offsets[item + 1] += offsets[item];
        }
        works = new int[offsets[count]];
        int[] next = Arrays.copyOf(offsets, offsets.length);
        for (int work = 0; work < items.length; work++) {
            for (int item : items[work]) {
                works[next[item]++] = work;
            }
        }
    }

    /// Tells all new pairs, in the order of the lower item.
    ///
    /// @param years of the works, ascending
    /// @param items of each work, from 0 to `count` exclusive, ascending and distinct
    public static void tell(int[] years, int[][] items, int count, Taker taker) {
        int[][] looked = new int[items.length][];
        for (int work = 0; work < items.length; work++) {
            if (work > 0 && years[work] < years[work - 1]) {
                throw new IllegalArgumentException("work " + work + " is of an earlier year than the one before it");
            }
            looked[work] = items[work].length > MOST_ITEMS ? new int[0] : items[work];
        }
        new NewPairs(years, looked, count).tell(taker);
    }

    private void tell(Taker taker) {
        int count = offsets.length - 1;
        int[] lows = new int[count];
        Arrays.fill(lows, -1);
        int[] firsts = new int[count];
        int[] reused = new int[count];
        for (int low = 0; low < count; low++) {
            for (int at = offsets[low]; at < offsets[low + 1]; at++) {
                int[] own = items[works[at]];
                int year = years[works[at]];
                for (int i = Arrays.binarySearch(own, low) + 1; i < own.length; i++) {
                    int high = own[i];
                    if (lows[high] != low) {
                        lows[high] = low;
                        firsts[high] = year;
                        reused[high] = 0;
                    } else if (year > firsts[high] && year - firsts[high] <= WINDOW) {
                        reused[high]++;
                    }
                }
            }
            for (int at = offsets[low]; at < offsets[low + 1]; at++) {
                int[] own = items[works[at]];
                for (int i = Arrays.binarySearch(own, low) + 1; i < own.length; i++) {
                    if (firsts[own[i]] == years[works[at]]) {
                        taker.take(works[at], low, own[i], reused[own[i]]);
                    }
                }
            }
        }
    }
}
