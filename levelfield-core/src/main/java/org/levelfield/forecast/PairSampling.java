package org.levelfield.forecast;

import java.util.BitSet;
import java.util.SplittableRandom;
import org.levelfield.run.UserMistake;

/// Draws pairs of concepts that a [Snapshot] has never seen together: those that meet within the horizon, and those
/// that do not. Only what is drawn knows of later years; its features come from the snapshot. All draws are seeded.
final class PairSampling {

    /// Draws that may fail in a row.
    private static final int MOST_TRIES = 100_000;

    private final Snapshot at;
    private final LaterPairs later;
    private final SplittableRandom random;
    private final int[] concepts;
    private final BitSet member = new BitSet();
    private final long ends;
    private final long[] tries = new long[2];
    private final long[] taken = new long[2];

    /// @param concepts among which pairs are drawn
    PairSampling(Snapshot at, LaterPairs later, int[] concepts, long seed) {
        this.at = at;
        this.later = later;
        this.concepts = concepts.clone();
        random = new SplittableRandom(seed);
        long sum = 0;
        for (int concept : concepts) {
            member.set(concept);
            sum += at.degrees[concept];
        }
        ends = sum;
    }

    /// Concepts that so many works name by then.
    static int[] named(Snapshot at, int works) {
        return java.util.stream.IntStream.range(0, at.concepts)
                .filter(concept -> at.works[concept] >= works)
                .toArray();
    }

    /// Positive pairs, in how many works each met, and how many there are to draw from.
    @SuppressWarnings("ArrayRecordComponent") // columns of a sample, never compared
    record Drawn(Pairs pairs, int[] works, long of) {}

    /// Up to `most` pairs that meet in the horizon in at least so many works, drawn evenly.
    Drawn positives(int most, int works) {
        int[] ones = new int[most];
        int[] others = new int[most];
        int[] together = new int[most];
        int seen = 0;
        for (int pair = 0; pair < later.size(); pair++) {
            boolean counts = member.get(later.low(pair)) && member.get(later.high(pair)) && later.works(pair) >= works;
            if (!counts) {
                continue;
            }
            int slot = seen < most ? seen : random.nextInt(seen + 1);
            if (slot < most) {
                ones[slot] = later.low(pair);
                others[slot] = later.high(pair);
                together[slot] = later.works(pair);
            }
            seen++;
        }
        int size = Math.min(seen, most);
        return new Drawn(new Pairs(ones, others).slice(0, size), java.util.Arrays.copyOf(together, size), seen);
    }

    /// A pair that no work until the end of the horizon names, with each concept drawn evenly.
    int[] evenNegative() {
        return unjoined(false, true);
    }

    /// The same, with each concept drawn by its neighbours.
    int[] attachedNegative() {
        return unjoined(true, true);
    }

    /// A pair not seen until now, each concept drawn evenly; it may meet in the horizon.
    int[] candidate() {
        return unjoined(false, false);
    }

    /// Works of the horizon that name both.
    int works(int[] pair) {
        return later.worksOf(pair[0], pair[1]);
    }

    /// Whether there are enough pairs to draw from.
    boolean possible() {
        return concepts.length > 50 && ends > 100;
    }

    /// The probability that one draw of a mixture, half even and half by neighbours, gives this pair; to be asked after
    /// the draws, since only they tell how many pairs stand together already and are drawn again.
    double density(int one, int other) {
        double even = 1.0 / concepts.length / concepts.length;
        double attached = (double) at.degrees[one] * at.degrees[other] / ends / ends;
        return even * tries[0] / Math.max(1, taken[0]) + attached * tries[1] / Math.max(1, taken[1]);
    }

    private int[] unjoined(boolean attached, boolean never) {
        int kind = attached ? 1 : 0;
        for (int failed = 0; failed < MOST_TRIES; failed++) {
            int one = attached ? end() : concepts[random.nextInt(concepts.length)];
            int other = attached ? end() : concepts[random.nextInt(concepts.length)];
            tries[kind]++;
            boolean open = one != other && at.together(one, other) == 0;
            if (open && !(never && later.worksOf(one, other) > 0)) {
                taken[kind]++;
                return new int[] {one, other};
            }
        }
        throw new UserMistake(
                "until " + at.until + " nearly every pair of concepts stands together in some work",
                "Build the field with more concepts; there is nothing left to forecast.");
    }

    /// An end of an edge: every concept stands among the neighbours as often as it has some.
    private int end() {
        int concept = at.neighbours[random.nextInt(at.neighbours.length)];
        while (!member.get(concept)) {
            concept = at.neighbours[random.nextInt(at.neighbours.length)];
        }
        return concept;
    }
}
