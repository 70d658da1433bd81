package org.levelfield.person;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/// Joins the authorships of one block to persons: the likeliest pair first, as long as it is likelier than not and
/// nothing forbids it.
///
/// A forbidden pair keeps the persons apart that hold its ends. And since the best of many pairs looks good by chance,
/// joining two groups takes `ln(size of the smaller)` off the pair's log odds: each member of the smaller had its
/// chance. What is left is the *link*; a person is as sure as its weakest link. Ties are broken by order, so that the
/// result does not depend on anything else.
final class BlockClustering {

    /// Log odds from which a pair is joined: likelier than not.
    private static final double EVEN = 0;

    private static final int INDEX_BITS = 13;

    /// The most authorships of a block.
    static final int LARGEST = 1 << INDEX_BITS;

    private static final double STEPS = 1 << 20;

    private final int[] root;
    private final double[] link;
    private final BitSet[] members;
    private final BitSet[] apart;
    private long[] candidates = new long[16];
    private int found;
    private long refused;

    /// Clusters the authorships `block` by the agreement of their names and the judge.
    BlockClustering(int[] block, BlockNames names, PairJudge judge) {
        if (block.length > LARGEST) {
            throw new IllegalArgumentException(block.length + " authorships in a block");
        }
        root = IntStream.range(0, block.length).toArray();
        link = new double[block.length];
        Arrays.fill(link, Double.POSITIVE_INFINITY);
        members =
                IntStream.range(0, block.length).mapToObj(BlockClustering::only).toArray(BitSet[]::new);
        apart = IntStream.range(0, block.length).mapToObj(each -> new BitSet()).toArray(BitSet[]::new);
        compare(block, names, judge);
        join();
    }

    private static BitSet only(int member) {
        BitSet set = new BitSet();
        set.set(member);
        return set;
    }

    /// The first member of the person of this member; both by their place in the block.
    int first(int member) {
        return root[member];
    }

    /// The log odds of the weakest link between this member and the first of its person; infinite for the first.
    double link(int member) {
        return link[member];
    }

    /// Likely pairs that were not joined because something forbade it.
    long refused() {
        return refused;
    }

    private void compare(int[] block, BlockNames names, PairJudge judge) {
        for (int b = 1; b < block.length; b++) {
            for (int a = 0; a < b; a++) {
                NameAgreement agreement = names.agreement(a, b);
                double odds = agreement == NameAgreement.CONTRADICTION
                        ? PairJudge.FORBIDDEN
                        : judge.logOdds(block[a], block[b], agreement);
                if (odds == PairJudge.FORBIDDEN) {
                    apart[a].set(b);
                    apart[b].set(a);
                } else if (odds >= EVEN) {
                    candidate(odds, a, b);
                }
            }
        }
    }

    /// Keeps a pair as one number that sorts by falling odds, then by order.
    private void candidate(double odds, int a, int b) {
        if (found == candidates.length) {
            candidates = Arrays.copyOf(candidates, found * 2);
        }
        long rank = Integer.MAX_VALUE - Math.round(odds * STEPS);
        candidates[found++] = rank << (2 * INDEX_BITS) | (long) a << INDEX_BITS | b;
    }

    private void join() {
        Arrays.sort(candidates, 0, found);
        for (int i = 0; i < found; i++) {
            long pair = candidates[i];
            int a = root[(int) (pair >> INDEX_BITS) & (LARGEST - 1)];
            int b = root[(int) pair & (LARGEST - 1)];
            double odds = (Integer.MAX_VALUE - (pair >> (2 * INDEX_BITS))) / STEPS;
            if (a != b) {
                join(Math.min(a, b), Math.max(a, b), odds);
            }
        }
    }

    private void join(int first, int second, double odds) {
        if (apart[first].intersects(members[second])) {
            refused++;
            return;
        }
        double left = odds - Math.log(Math.min(members[first].cardinality(), members[second].cardinality()));
        if (left < EVEN) {
            return;
        }
        members[second].stream().forEach(member -> {
            root[member] = first;
            link[member] = Math.min(link[member], left);
        });
        members[first].or(members[second]);
        apart[first].or(apart[second]);
    }
}
