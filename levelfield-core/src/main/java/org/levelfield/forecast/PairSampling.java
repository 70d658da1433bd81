package org.levelfield.forecast;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.levelfield.graph.ConceptGraph;
import org.levelfield.run.UserMistake;

/// Draws pairs of concepts that a [Snapshot] has never seen together: those that meet within the horizon, and those
/// that
/// do not. Only what is drawn knows of later years; its features come from the snapshot. All draws are seeded.
final class PairSampling {

    /// Draws that may fail in a row.
    private static final int MOST_TRIES = 100_000;

    private final Snapshot at;
    private final ConceptGraph graph;
    private final int horizon;
    private final SplittableRandom random;
    private final int[] present;
    private final int[] ends;

    PairSampling(ConceptHistory history, Snapshot at, int horizon, long seed) {
        this.at = at;
        this.graph = history.graph();
        this.horizon = horizon;
        random = new SplittableRandom(seed);
        present = at.presentConcepts();
        ends = new int[at.neighbours.length];
        for (int concept = 0; concept < at.concepts; concept++) {
            Arrays.fill(ends, at.offsets[concept], at.offsets[concept + 1], concept);
        }
    }

    /// Positive pairs, and how many there are to draw from.
    record Drawn(Pairs pairs, long of) {}

    /// Up to `most` pairs that meet in the horizon in at least so many works, drawn evenly.
    Drawn positives(int most, int works) {
        int[] ones = new int[most];
        int[] others = new int[most];
        int seen = 0;
        for (int one : present) {
            int end = graph.to(one, at.until + horizon);
            for (int place = graph.to(one, at.until); place < end; place++) {
                int other = graph.neighbour(place);
                boolean counts = other > one
                        && at.present(other)
                        && (works == 1 || graph.weight(graph.edge(place), at.until + horizon) >= works);
                if (!counts) {
                    continue;
                }
                int slot = seen < most ? seen : random.nextInt(seen + 1);
                if (slot < most) {
                    ones[slot] = one;
                    others[slot] = other;
                }
                seen++;
            }
        }
        return new Drawn(new Pairs(ones, others).slice(0, Math.min(seen, most)), seen);
    }

    /// A pair that no work until the end of the horizon names, with each concept drawn evenly.
    int[] evenNegative() {
        return unjoined(false, at.until + horizon);
    }

    /// The same, with each concept drawn by its neighbours.
    int[] attachedNegative() {
        return unjoined(true, at.until + horizon);
    }

    /// A pair not seen until now, each concept drawn evenly; it may meet in the horizon.
    int[] candidate() {
        return unjoined(false, at.until);
    }

    /// Whether some work until the end of a year names both.
    boolean joined(int one, int other, int year) {
        int edge = graph.edgeBetween(one, other);
        return edge >= 0 && graph.firstYear(edge) <= year;
    }

    /// Whether there are enough pairs to draw from.
    boolean possible() {
        return present.length > 50 && ends.length > 100;
    }

    /// The probability that one draw of a mixture, half even and half by neighbours, gives this pair.
    double density(int one, int other) {
        double even = 1.0 / present.length / present.length;
        double attached = (double) at.degrees[one] * at.degrees[other] / ends.length / ends.length;
        return even + attached;
    }

    private int[] unjoined(boolean attached, int year) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            int one = attached ? ends[random.nextInt(ends.length)] : present[random.nextInt(present.length)];
            int other = attached ? ends[random.nextInt(ends.length)] : present[random.nextInt(present.length)];
            if (one != other && !joined(one, other, year)) {
                return new int[] {one, other};
            }
        }
        throw new UserMistake(
                "until " + year + " nearly every pair of concepts stands together in some work",
                "Build the field with more concepts; there is nothing left to forecast.");
    }
}
