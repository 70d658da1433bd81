package org.levelfield.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The pairs that one seed of a [Backtest] is judged on: positives with even negatives, positives with negatives of the
/// same attachment decile, the same for pairs that meet in three works or more, and candidates at the natural rate.
final class Trial {

    /// Works together from which a meeting is more than a passing mention.
    static final int OFTEN = 3;

    private static final int DECILES = 10;
    private static final int MOST_TRIES = 40_000_000;

    private final PairSampling sampling;
    private final Snapshot at;

    Trial(PairSampling sampling, Snapshot at) {
        this.sampling = sampling;
        this.at = at;
    }

    /// Pairs with what became of them.
    ///
    /// @param strata the attachment decile of each pair among the positives, 0 to 9; 0 for all where none was asked for
    @SuppressWarnings("ArrayRecordComponent") // columns of a sample, never compared
    record Cases(Pairs pairs, boolean[] labels, int[] strata) {}

    Cases even(int most) {
        Pairs positives = sampling.positives(most, 1).pairs();
        Gathered gathered = new Gathered(positives);
        for (int i = 0; i < positives.size(); i++) {
            gathered.add(sampling.evenNegative(), 0);
        }
        return gathered.cases();
    }

    /// As many negatives of each decile as positives; fewer where a decile has hardly any.
    Cases matched(int most, int works) {
        Pairs positives = sampling.positives(most, works).pairs();
        Gathered gathered = new Gathered(positives);
        if (positives.size() < DECILES) {
            return gathered.cases();
        }
        double[] sorted = new double[positives.size()];
        Arrays.setAll(sorted, i -> attachment(positives.ones()[i], positives.others()[i]));
        Arrays.sort(sorted);
        int[] wanted = new int[DECILES];
        for (int i = 0; i < positives.size(); i++) {
            int decile = decile(sorted, positives.ones()[i], positives.others()[i]);
            gathered.strata.set(i, decile);
            wanted[decile]++;
        }
        int open = positives.size();
        for (int tries = 0; tries < MOST_TRIES && open > 0; tries++) {
            int[] pair = sampling.candidate();
            int decile = decile(sorted, pair[0], pair[1]);
            boolean fits = wanted[decile] > 0 && attachment(pair[0], pair[1]) >= sorted[0];
            if (fits && sampling.works(pair) == 0) {
                gathered.add(pair, decile);
                wanted[decile]--;
                open--;
            }
        }
        return gathered.cases();
    }

    Cases candidates(int count) {
        Gathered gathered = new Gathered(new Pairs(new int[0], new int[0]));
        for (int i = 0; i < count; i++) {
            int[] pair = sampling.candidate();
            gathered.add(pair, 0);
            gathered.labels.set(i, sampling.works(pair) > 0);
        }
        return gathered.cases();
    }

    private double attachment(int one, int other) {
        return (double) at.degrees[one] * at.degrees[other];
    }

    private int decile(double[] sorted, int one, int other) {
        double value = attachment(one, other);
        int low = 0;
        for (int decile = 1; decile < DECILES; decile++) {
            low += value >= sorted[(int) ((long) decile * sorted.length / DECILES)] ? 1 : 0;
        }
        return low;
    }

    /// Cases as they come in; the first ones are positive.
    private static final class Gathered {
        private final List<int[]> pairs = new ArrayList<>();
        private final List<Boolean> labels = new ArrayList<>();
        private final List<Integer> strata = new ArrayList<>();

        Gathered(Pairs positives) {
            for (int i = 0; i < positives.size(); i++) {
                add(new int[] {positives.ones()[i], positives.others()[i]}, 0);
                labels.set(i, true);
            }
        }

        void add(int[] pair, int stratum) {
            pairs.add(pair);
            labels.add(false);
            strata.add(stratum);
        }

        Cases cases() {
            boolean[] flags = new boolean[labels.size()];
            for (int i = 0; i < flags.length; i++) {
                flags[i] = labels.get(i);
            }
            return new Cases(
                    new Pairs(
                            pairs.stream().mapToInt(pair -> pair[0]).toArray(),
                            pairs.stream().mapToInt(pair -> pair[1]).toArray()),
                    flags,
                    strata.stream().mapToInt(Integer::intValue).toArray());
        }
    }
}
