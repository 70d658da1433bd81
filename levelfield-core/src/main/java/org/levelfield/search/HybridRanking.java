package org.levelfield.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.levelfield.search.vector.WorkVectors;

/// Ranks by words and by nearness: the best of both are scored by a sum of both, each as a share of the best that the
/// question reaches. Nearness is counted from the mean of all works, since even works that have nothing to do with a
/// question lie on one side of it.
final class HybridRanking {

    /// Of either ranking, so many at least are looked at.
    private static final int CANDIDATES = 1_000;

    /// What nearness counts where words count 1, for texts longer than a sentence and for candidates.
    static final double NEARNESS_WEIGHT = 0.4;

    /// The same for a sentence or less, whose few words were chosen: nearness passes over the rare name among them.
    private static final double SENTENCE_NEARNESS_WEIGHT = 0.15;

    private final IndexSearcher searcher;
    private final WorkVectors vectors;

    HybridRanking(IndexSearcher searcher, WorkVectors vectors) {
        this.searcher = searcher;
        this.vectors = vectors;
    }

    /// What nearness should count for a question of these terms.
    static double weight(List<QuestionTerm> terms) {
        return LongTexts.isLongerThanASentence(terms) ? NEARNESS_WEIGHT : SENTENCE_NEARNESS_WEIGHT;
    }

    /// @param weight what nearness counts where words count 1
    List<Ranked> of(List<QuestionTerm> terms, ParsedQuestion question, Filters filters, int count, double weight)
            throws IOException {
        int wanted = Math.min(
                Math.max(count, CANDIDATES),
                Math.max(1, searcher.getIndexReader().maxDoc()));
        ScoreDoc[] found = searcher.search(LexicalQuery.of(terms, question, filters), wanted).scoreDocs;
        Map<String, Float> frequencies = new HashMap<>();
        terms.forEach(term -> frequencies.put(term.term(), term.weight()));
        Optional<float[]> nearness = vectors.nearness(frequencies);
        if (nearness.isEmpty()) {
            return Arrays.stream(found)
                    .limit(count)
                    .map(each -> new Ranked(each.doc, each.score, each.score, Double.NaN))
                    .toList();
        }
        Map<Integer, Double> words = new HashMap<>();
        for (ScoreDoc each : found) {
            words.put(each.doc, (double) each.score);
        }
        Nearest nearest = nearest(allowed(question, filters), nearness.get(), wanted);
        List<Ranked> ranked = fused(words, found, nearness.get(), nearest, weight);
        return ranked.subList(0, Math.min(count, ranked.size()));
    }

    private record Nearest(List<Integer> documents, double mean, double best) {}

    private static Nearest nearest(Optional<FixedBitSet> only, float[] nearness, int count) {
        PriorityQueue<Integer> farthestFirst = new PriorityQueue<>(
                count + 1,
                Comparator.comparingDouble((Integer document) -> nearness[document])
                        .thenComparing(Comparator.reverseOrder()));
        double sum = 0;
        double best = -1;
        for (int document = 0; document < nearness.length; document++) {
            sum += nearness[document];
            if (only.isPresent() && !only.get().get(document)) {
                continue;
            }
            best = Math.max(best, nearness[document]);
            if (farthestFirst.size() < count || nearness[document] > nearness[farthestFirst.element()]) {
                farthestFirst.add(document);
                if (farthestFirst.size() > count) {
                    farthestFirst.remove();
                }
            }
        }
        return new Nearest(List.copyOf(farthestFirst), sum / Math.max(1, nearness.length), best);
    }

    /// The works that meet the conditions; empty where there are none.
    private Optional<FixedBitSet> allowed(ParsedQuestion question, Filters filters) throws IOException {
        Query query = LexicalQuery.of(List.of(), question, filters);
        if (!(query instanceof BooleanQuery)) {
            return Optional.empty();
        }
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        FixedBitSet allowed =
                new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        for (var leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                DocIdSetIterator found = scorer.iterator();
                for (int each = found.nextDoc(); each != DocIdSetIterator.NO_MORE_DOCS; each = found.nextDoc()) {
                    allowed.set(leaf.docBase + each);
                }
            }
        }
        return Optional.of(allowed);
    }

    private static List<Ranked> fused(
            Map<Integer, Double> words, ScoreDoc[] found, float[] nearness, Nearest nearest, double weight) {
        double mostWords = found.length == 0 ? 1 : found[0].score;
        // a work beyond the end of a full list scores less by words than the last on it, and no one knows how much less
        double beyond = found.length == 0 || found.length < nearest.documents().size()
                ? 0
                : 0.5 * found[found.length - 1].score;
        double spread = Math.max(1e-6, nearest.best() - nearest.mean());
        for (int document : nearest.documents()) {
            words.putIfAbsent(document, beyond);
        }
        List<Ranked> ranked = new ArrayList<>(words.size());
        words.forEach((document, score) -> {
            double near = Math.max(0, nearness[document] - nearest.mean()) / spread;
            double sum = (score / mostWords + weight * near) / (1 + weight);
            ranked.add(new Ranked(document, sum, score, nearness[document]));
        });
        ranked.sort(Comparator.comparingDouble((Ranked each) -> -each.score()).thenComparingInt(Ranked::document));
        return ranked;
    }
}
