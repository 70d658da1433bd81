package org.levelfield.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/// Finds the records that describe the same work.
///
/// Three rules, in order: equal DOI; equal arXiv id; equal folded title with authors who agree. A wrong identifier must
/// not chain strangers: works that share a DOI or arXiv id but agree neither in title nor in authors stay apart.
///
/// A title says less. It joins only what stays one publication, whatever third record lies between: with years at most
/// one apart (yearly reports of a project bear one title), with one DOI (an extended abstract and its paper have two;
/// the DOI of a record with an arXiv id does not count, since it may be the preprint's), and in one series of venues (a
/// paper and its journal version, or what was shown at two conferences, are two works; arXiv is no series). And what
/// one input lists at two places, by venue or year,
/// it tells apart itself.
///
/// Records are joined by union-find, group by group in the order of their first record, every pair of a group; the
/// record of greatest merit, then of smallest id, leads.
final class WorkMerge {

    /// More records than this under one key is no work but a default value: none of them is joined by it.
    private static final int LARGEST_GROUP = 50;

    private final WorkIndex works;
    private final int[] parent;
    private final int[] tiedTo;
    private final MergeRule[] rules;
    /// Of a root: the smallest hash of its records' DOIs, and of their series; 0 for none.
    private final long[] published;

    private final long[] series;
    /// Of a root: the years of its records; an unknown year leaves both ends open.
    private final int[] earliest;

    private final int[] latest;
    private final List<int[]> identified = new ArrayList<>();
    private long oversized;

    WorkMerge(WorkIndex works) {
        this.works = works;
        parent = IntStream.range(0, works.size()).toArray();
        tiedTo = new int[works.size()];
        rules = new MergeRule[works.size()];
        Arrays.fill(rules, MergeRule.ALONE);
        published = IntStream.range(0, works.size())
                .mapToLong(work -> works.arxivId(work) == 0 ? works.doi(work) : 0)
                .toArray();
        series = IntStream.range(0, works.size()).mapToLong(works::series).toArray();
        earliest = IntStream.range(0, works.size())
                .map(work -> works.year(work) == WorkIndex.NO_YEAR ? Integer.MAX_VALUE : works.year(work))
                .toArray();
        latest = IntStream.range(0, works.size()).map(works::year).toArray();
    }

    WorkMerge run() {
        join(MergeRule.DOI, works::doi);
        join(MergeRule.ARXIV, works::arxivId);
        join(MergeRule.TITLE, works::title);
        lead();
        return this;
    }

    /// The record that stands for this one's work.
    int lead(int work) {
        return root(work);
    }

    MergeRule rule(int work) {
        return rules[work];
    }

    /// The record that the rule tied this one to.
    int tiedTo(int work) {
        return tiedTo[work];
    }

    /// Pairs with equal identifiers that agree in nothing else, and were kept apart.
    long refused() {
        return identified.stream().mapToLong(this::pairsApart).sum();
    }

    private long pairsApart(int[] group) {
        long apart = 0;
        for (int i = 1; i < group.length; i++) {
            for (int j = 0; j < i; j++) {
                apart += root(group[i]) == root(group[j]) ? 0 : 1;
            }
        }
        return apart;
    }

    /// Keys under which there were too many records to believe them.
    long oversized() {
        return oversized;
    }

    private void join(MergeRule rule, IntToLongFunction key) {
        List<int[]> groups = groups(key);
        // the order must not depend on hashes: what may be joined depends on what was joined before
        groups.sort(Comparator.comparingInt(group -> group[0]));
        for (int[] group : groups) {
            if (group.length > LARGEST_GROUP) {
                oversized++;
            } else {
                joinGroup(rule, group);
                if (rule != MergeRule.TITLE) {
                    identified.add(group);
                }
            }
        }
    }

    /// Works of equal keys, where there are at least two, in ascending order. Keys that occur once, nearly all, are
    /// left
    /// out before anything is boxed.
    private List<int[]> groups(IntToLongFunction key) {
        long[] shared = shared(key);
        int[] order = IntStream.range(0, works.size())
                .filter(work -> Arrays.binarySearch(shared, key.applyAsLong(work)) >= 0)
                .boxed()
                .sorted(Comparator.comparingLong(key::applyAsLong))
                .mapToInt(Integer::intValue)
                .toArray();
        List<int[]> groups = new ArrayList<>();
        for (int from = 0; from < order.length; ) {
            int to = from + 1;
            while (to < order.length && key.applyAsLong(order[to]) == key.applyAsLong(order[from])) {
                to++;
            }
            if (to - from > 1) {
                groups.add(Arrays.copyOfRange(order, from, to));
            }
            from = to;
        }
        return groups;
    }

    /// The keys that more than one work has, ascending.
    private long[] shared(IntToLongFunction key) {
        long[] keys = IntStream.range(0, works.size())
                .mapToLong(key)
                .filter(value -> value != 0)
                .sorted()
                .toArray();
        return IntStream.range(1, keys.length)
                .filter(i -> keys[i] == keys[i - 1])
                .mapToLong(i -> keys[i])
                .distinct()
                .toArray();
    }

    private void joinGroup(MergeRule rule, int[] group) {
        for (int i = 1; i < group.length; i++) {
            for (int j = 0; j < i; j++) {
                if (root(group[i]) != root(group[j]) && same(rule, group[i], group[j])) {
                    union(rule, group[i], group[j]);
                }
            }
        }
    }

    private boolean same(MergeRule rule, int a, int b) {
        if (rule == MergeRule.TITLE) {
            int one = root(a);
            int other = root(b);
            long span = (long) Math.max(latest[one], latest[other]) - Math.min(earliest[one], earliest[other]);
            return span <= 1
                    && !works.listedApart(a, b)
                    && works.authorsAgree(a, b)
                    && agree(published[one], published[other])
                    && agree(series[one], series[other]);
        }
        boolean titles = works.title(a) == works.title(b) && works.title(a) != 0;
        return titles || works.authorsAgree(a, b);
    }

    /// Whether two values are the same, as far as both are known.
    private static boolean agree(long one, long other) {
        return one == 0 || other == 0 || one == other;
    }

    /// The smaller of two values, as far as they are known.
    private static long either(long one, long other) {
        return one == 0 || other == 0 ? one | other : Math.min(one, other);
    }

    private void union(MergeRule rule, int a, int b) {
        int rootA = root(a);
        int rootB = root(b);
        if (rules[a] == MergeRule.ALONE) {
            rules[a] = rule;
            tiedTo[a] = b;
        }
        if (rules[b] == MergeRule.ALONE) {
            rules[b] = rule;
            tiedTo[b] = a;
        }
        boolean first =
                works.merit(rootA) != works.merit(rootB) ? works.merit(rootA) > works.merit(rootB) : rootA < rootB;
        int leading = first ? rootA : rootB;
        parent[first ? rootB : rootA] = leading;
        published[leading] = either(published[rootA], published[rootB]);
        series[leading] = either(series[rootA], series[rootB]);
        earliest[leading] = Math.min(earliest[rootA], earliest[rootB]);
        latest[leading] = Math.max(latest[rootA], latest[rootB]);
    }

    private void lead() {
        for (int work = 0; work < works.size(); work++) {
            if (rules[work] != MergeRule.ALONE && root(work) == work) {
                rules[work] = MergeRule.LEAD;
            }
        }
    }

    private int root(int work) {
        int at = work;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
