package org.levelfield.forecast;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/// How often the works of each venue that are recent at a year name each concept.
final class VenueShares {

    private final int[] offsets;
    private final int[] venues;
    private final float[] counts;
    private final float[] worksOf;

    /// @param years before and with `until` that count
    VenueShares(ConceptHistory history, int until, int years) {
        this(history, until, years, history::venue);
    }

    /// @param groups of the works, in the place of venues; -1 for a work that is in none
    VenueShares(ConceptHistory history, int until, int years, IntUnaryOperator groups) {
        int most = 0;
        for (int work = 0; work < history.works(); work++) {
            most = Math.max(most, groups.applyAsInt(work) + 1);
        }
        worksOf = new float[most];
        int[] group = new int[history.works()];
        int[] starts = new int[history.concepts() + 1];
        for (int work = 0; work < group.length; work++) {
            int year = history.year(work);
            group[work] = year > until || year <= until - years ? -1 : groups.applyAsInt(work);
            if (group[work] >= 0) {
                worksOf[group[work]]++;
                for (int place = history.from(work); place < history.to(work); place++) {
                    starts[history.named(place) + 1]++;
                }
            }
        }
        for (int concept = 1; concept < starts.length; concept++) {
            starts[concept] += starts[concept - 1];
        }
        int[] next = starts.clone();
        int[] all = new int[starts[starts.length - 1]];
        for (int work = 0; work < group.length; work++) {
            for (int place = history.from(work); group[work] >= 0 && place < history.to(work); place++) {
                all[next[history.named(place)]++] = group[work];
            }
        }
        offsets = new int[starts.length];
        venues = all;
        float[] counted = new float[all.length];
        fold(starts, counted);
        counts = Arrays.copyOf(counted, offsets[offsets.length - 1]);
    }

    /// Sorts each concept's venues and counts equal ones, in place: what is written lies never behind what is read.
    private void fold(int[] starts, float[] counted) {
        int at = 0;
        for (int concept = 0; concept + 1 < starts.length; concept++) {
            Arrays.sort(venues, starts[concept], starts[concept + 1]);
            offsets[concept] = at;
            for (int i = starts[concept]; i < starts[concept + 1]; at++) {
                int venue = venues[i];
                int from = i;
                while (i < starts[concept + 1] && venues[i] == venue) {
                    i++;
                }
                venues[at] = venue;
                counted[at] = i - from;
            }
        }
        offsets[starts.length - 1] = at;
    }

    /// Works that would name both concepts if within each venue they fell independently.
    double expected(int one, int other) {
        double sum = 0;
        int left = offsets[one];
        int right = offsets[other];
        while (left < offsets[one + 1] && right < offsets[other + 1]) {
            if (venues[left] == venues[right]) {
                sum += (double) counts[left] * counts[right] / worksOf[venues[left]];
                left++;
                right++;
            } else if (venues[left] < venues[right]) {
                left++;
            } else {
                right++;
            }
        }
        return sum;
    }

    /// Venues that named a concept lately.
    int venues(int concept) {
        return offsets[concept + 1] - offsets[concept];
    }
}
