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
        long[] keys = new long[1 << 16];
        int size = 0;
        for (int work = 0; work < history.works(); work++) {
            int year = history.year(work);
            if (year > until || year <= until - years || groups.applyAsInt(work) < 0) {
                continue;
            }
            worksOf[groups.applyAsInt(work)]++;
            for (int place = history.from(work); place < history.to(work); place++) {
                if (size == keys.length) {
                    keys = Arrays.copyOf(keys, 2 * size);
                }
                keys[size++] = (long) history.named(place) << 32 | groups.applyAsInt(work);
            }
        }
        Arrays.sort(keys, 0, size);
        offsets = new int[history.concepts() + 1];
        venues = new int[size];
        counts = new float[size];
        int at = -1;
        for (int i = 0; i < size; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                at++;
                venues[at] = (int) keys[i];
                offsets[(int) (keys[i] >>> 32) + 1]++;
            }
            counts[at]++;
        }
        for (int concept = 1; concept < offsets.length; concept++) {
            offsets[concept] += offsets[concept - 1];
        }
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
