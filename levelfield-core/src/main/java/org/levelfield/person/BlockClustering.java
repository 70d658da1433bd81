package org.levelfield.person;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/// Joins the authorships of one block to persons: the likeliest pair first, as long as it is likelier than not and
/// nothing forbids it.
///
/// A forbidden pair keeps the persons apart that hold its ends. Where both have works of one year, some work of each
/// must
/// share something with one of the other in that year: so the works of a person's year hang together, and two of which
/// nothing ties the one to the other are two persons'. And since the best of many pairs looks good by chance,
/// joining two groups takes `ln(size of the smaller)` off the pair's log odds: each member of the smaller had its
/// chance. What is left is the *link*; a person is as sure as its weakest link. Ties are broken by order, so that the
/// result does not depend on anything else.
final class BlockClustering {

    /// Log odds from which a pair is joined: likelier than not.
    private static final double EVEN = 0;

    private static final int INDEX_BITS = 12;

    /// The most authorships of a block.
    static final int LARGEST = 1 << INDEX_BITS;

    private static final double STEPS = 1 << 20;

    private final int[] root;
    private final double[] link;
    private final BitSet[] members;
    private final BitSet[] apart;
    /// Of a member: those of the same year with which it shares something.
    private final BitSet[] near;

    private final int[] year;
    /// Of a root: the years of its works.
    private final BitSet[] years;

    /// Of a root: how often others have joined it.
    private final int[] joined;
    /// Of two roots: the sum of their `joined` plus one when it was last found that nothing ties their works of some
    /// year; while neither grows this need not be looked at again. In large blocks nearly all pairs meet such roots.
    private final int[] untied;

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
        apart = empty(block.length);
        near = empty(block.length);
        joined = new int[block.length];
        untied = new int[block.length * (block.length - 1) / 2];
        year = IntStream.of(block).map(judge::year).toArray();
        years = IntStream.of(year)
                .mapToObj(each -> each == 0 ? new BitSet() : only(each))
                .toArray(BitSet[]::new);
        compare(block, names, judge);
        join();
    }

    private static BitSet[] empty(int size) {
        return IntStream.range(0, size).mapToObj(each -> new BitSet()).toArray(BitSet[]::new);
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
                } else {
                    compared(a, b, odds, judge);
                }
            }
        }
    }

    private void compared(int a, int b, double odds, PairJudge judge) {
        if (year[a] != 0 && year[a] == year[b] && judge.shareSomething()) {
            near[a].set(b);
            near[b].set(a);
        }
        if (odds >= EVEN) {
            candidate(odds, a, b);
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
        if (apart[first].intersects(members[second]) || !hangTogether(first, second)) {
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
        joined[first] += joined[second] + 1;
        members[first].or(members[second]);
        apart[first].or(apart[second]);
        years[first].or(years[second]);
    }

    /// Whether in every year in which both have works some of them share something.
    private boolean hangTogether(int first, int second) {
        if (!years[first].intersects(years[second])) {
            return true;
        }
        int pair = second * (second - 1) / 2 + first;
        int state = joined[first] + joined[second] + 1;
        if (untied[pair] == state) {
            return false;
        }
        boolean tied = tied(first, second);
        untied[pair] = tied ? 0 : state;
        return tied;
    }

    private boolean tied(int one, int other) {
        boolean smaller = members[one].cardinality() < members[other].cardinality();
        BitSet few = members[smaller ? one : other];
        BitSet many = members[smaller ? other : one];
        BitSet left = (BitSet) years[one].clone();
        left.and(years[other]);
        for (int member = few.nextSetBit(0); member >= 0 && !left.isEmpty(); member = few.nextSetBit(member + 1)) {
            if (left.get(year[member]) && near[member].intersects(many)) {
                left.clear(year[member]);
            }
        }
        return left.isEmpty();
    }
}
