package org.levelfield.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.levelfield.text.Hash64;
import org.levelfield.text.TitleKey;

/// The merge as one would write it for ten records: texts instead of hashes, sets instead of a forest, all pairs.
final class SlowMerge {

    private final List<GivenRecord> records;
    private final List<Set<Integer>> clusters = new ArrayList<>();

    SlowMerge(List<GivenRecord> records) {
        this.records = records;
        for (int i = 0; i < records.size(); i++) {
            clusters.add(new HashSet<>(Set.of(i)));
        }
        join(MergeRule.DOI, GivenRecord::doi);
        join(MergeRule.ARXIV, GivenRecord::arxiv);
        join(MergeRule.TITLE, SlowMerge::titleKey);
    }

    /// Best merit, then first.
    int lead(int record) {
        int lead = -1;
        for (int i = 0; i < records.size(); i++) {
            boolean member = clusters.get(record).contains(i);
            if (member
                    && (lead < 0 || records.get(i).merit() > records.get(lead).merit())) {
                lead = i;
            }
        }
        return lead;
    }

    long refused() {
        long refused = 0;
        for (int i = 0; i < records.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!clusters.get(i).contains(j)) {
                    refused += equal(records.get(i).doi(), records.get(j).doi()) ? 1 : 0;
                    refused += equal(records.get(i).arxiv(), records.get(j).arxiv()) ? 1 : 0;
                }
            }
        }
        return refused;
    }

    private void join(MergeRule rule, Function<GivenRecord, @Nullable String> key) {
        for (int first = 0; first < records.size(); first++) {
            for (int i = first; i < records.size(); i++) {
                for (int j = first; j < i; j++) {
                    String value = key.apply(records.get(first));
                    boolean grouped =
                            equal(value, key.apply(records.get(i))) && equal(value, key.apply(records.get(j)));
                    if (grouped && !clusters.get(i).contains(j) && same(rule, i, j)) {
                        unite(clusters.get(i), clusters.get(j));
                    }
                }
            }
        }
    }

    private void unite(Set<Integer> one, Set<Integer> other) {
        one.addAll(other);
        one.forEach(member -> clusters.set(member, one));
    }

    private boolean same(MergeRule rule, int i, int j) {
        GivenRecord a = records.get(i);
        GivenRecord b = records.get(j);
        if (rule != MergeRule.TITLE) {
            return equal(titleKey(a), titleKey(b)) || authorsAgree(a, b);
        }
        Set<Integer> union = new HashSet<>(clusters.get(i));
        union.addAll(clusters.get(j));
        IntSummaryStatistics years = union.stream()
                .map(member -> records.get(member).year())
                .filter(Objects::nonNull)
                .mapToInt(year -> year)
                .summaryStatistics();
        boolean close = years.getCount() == 0 || years.getMax() - years.getMin() <= 1;
        return close
                && !listedApart(a, b)
                && authorsAgree(a, b)
                && agree(published(clusters.get(i)), published(clusters.get(j)))
                && agree(series(clusters.get(i)), series(clusters.get(j)));
    }

    private static boolean listedApart(GivenRecord a, GivenRecord b) {
        return a.input().equals(b.input())
                && a.venue() != null
                && b.venue() != null
                && !a.venue().equals("arXiv")
                && !b.venue().equals("arXiv")
                && (!a.venue().equals(b.venue()) || !Objects.equals(a.year(), b.year()));
    }

    private static boolean agree(long one, long other) {
        return one == 0 || other == 0 || one == other;
    }

    /// The series that stands for a cluster: the smallest by hash.
    private long series(Set<Integer> cluster) {
        return cluster.stream()
                .map(member -> records.get(member).venue())
                .filter(venue -> venue != null && !venue.equals("arXiv"))
                .mapToLong(Hash64::of)
                .min()
                .orElse(0);
    }

    /// The DOI that stands for a cluster: the smallest by hash, as the documentation has it.
    private long published(Set<Integer> cluster) {
        return cluster.stream()
                .map(records::get)
                .filter(record -> record.arxiv() == null && record.doi() != null)
                .mapToLong(record -> Hash64.of(Objects.requireNonNull(record.doi())))
                .min()
                .orElse(0);
    }

    private static boolean authorsAgree(GivenRecord a, GivenRecord b) {
        Set<String> one = new HashSet<>(TitleKey.familyNames(a.authors()));
        Set<String> other = new HashSet<>(TitleKey.familyNames(b.authors()));
        if (one.isEmpty() && other.isEmpty()) {
            return a.year() != null && a.year().equals(b.year());
        }
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return !one.isEmpty() && !other.isEmpty() && shared.size() * 2 >= Math.min(one.size(), other.size());
    }

    private static @Nullable String titleKey(GivenRecord record) {
        String key = record.title() == null ? "" : TitleKey.of(record.title());
        return key.length() < 15 ? null : key;
    }

    private static boolean equal(@Nullable String a, @Nullable String b) {
        return a != null && a.equals(b);
    }
}
