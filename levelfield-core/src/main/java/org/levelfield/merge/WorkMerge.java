package org.levelfield.merge;

import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/// Finds the records that describe the same work.
///
/// Three rules, in order: equal DOI; equal arXiv id; equal folded title with years at most one apart and authors who
/// agree. A wrong identifier must not chain strangers: works that share a DOI or arXiv id but agree neither in title
/// nor
/// in authors stay apart, and two different DOIs keep two works of the same title apart (an extended abstract and its
/// paper), unless one of them is arXiv's own. Records are joined by union-find; the record of greatest merit, then of
/// smallest id, leads.
final class WorkMerge {

    /// More records than this under one key is no work but a default value.
    private static final int LARGEST_GROUP = 50;

    private final WorkIndex works;
    private final int[] parent;
    private final int[] tiedTo;
    private final MergeRule[] rules;
    private long refused;

    WorkMerge(WorkIndex works) {
        this.works = works;
        parent = IntStream.range(0, works.size()).toArray();
        tiedTo = new int[works.size()];
        rules = new MergeRule[works.size()];
        java.util.Arrays.fill(rules, MergeRule.ALONE);
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
        return refused;
    }

    private void join(MergeRule rule, IntToLongFunction key) {
        int[] order = IntStream.range(0, works.size())
                .filter(work -> key.applyAsLong(work) != 0)
                .boxed()
                .sorted((a, b) -> {
                    int byKey = Long.compare(key.applyAsLong(a), key.applyAsLong(b));
                    return byKey != 0 ? byKey : Integer.compare(a, b);
                })
                .mapToInt(Integer::intValue)
                .toArray();
        for (int from = 0; from < order.length; ) {
            int to = from + 1;
            while (to < order.length && key.applyAsLong(order[to]) == key.applyAsLong(order[from])) {
                to++;
            }
            joinGroup(rule, order, from, Math.min(to, from + LARGEST_GROUP));
            from = to;
        }
    }

    private void joinGroup(MergeRule rule, int[] order, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            for (int j = from; j < i; j++) {
                int a = order[i];
                int b = order[j];
                if (root(a) == root(b)) {
                    break;
                }
                if (same(rule, a, b)) {
                    union(rule, a, b);
                    break;
                }
                refused += rule == MergeRule.TITLE ? 0 : 1;
            }
        }
    }

    private boolean same(MergeRule rule, int a, int b) {
        if (rule == MergeRule.TITLE) {
            boolean twoDois = works.doi(a) != 0 && works.doi(b) != 0 && works.doi(a) != works.doi(b);
            boolean preprint = works.arxivId(a) != 0 || works.arxivId(b) != 0;
            return works.yearsAgree(a, b) && works.authorsAgree(a, b) && (!twoDois || preprint);
        }
        boolean titles = works.title(a) == works.title(b) && works.title(a) != 0;
        return titles || works.authorsAgree(a, b);
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
        parent[first ? rootB : rootA] = first ? rootA : rootB;
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
