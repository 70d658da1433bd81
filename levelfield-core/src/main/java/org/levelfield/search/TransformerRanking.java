package org.levelfield.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.levelfield.search.transformer.CachedEncoder;

/// Puts the best of another ranking into a new order, by that ranking and the transformer's nearness together. What
/// stands
/// behind them stays behind them.
final class TransformerRanking {

    /// How many are put into a new order, where nothing else is said.
    static final int CANDIDATES = 100;

    /// What the transformer counts where the other ranking counts 1, for a sentence and for a longer text, of which it
    /// gathers the meaning where single words mislead.
    private static final double SENTENCE_WEIGHT = 0.75;

    private static final double LONGER_WEIGHT = 2;

    /// What this encoder was trained to read before a question, not before what is asked for (its model card).
    private static final String INSTRUCTION = "Represent this sentence for searching relevant passages: ";

    private TransformerRanking() {}

    /// Gives the text of a document.
    @FunctionalInterface
    interface Texts {
        IndexedWork of(int document) throws IOException;
    }

    /// @param longer whether the question is longer than a sentence
    static List<Ranked> of(
            List<Ranked> ranked, String question, boolean longer, Texts texts, CachedEncoder encoder, int depth)
            throws IOException {
        if (ranked.isEmpty()) {
            return ranked;
        }
        List<Ranked> head = ranked.subList(0, Math.min(depth, ranked.size()));
        List<String> read = new ArrayList<>();
        for (Ranked each : head) {
            IndexedWork work = texts.of(each.document());
            read.add(work.title() + ". " + work.abstractText());
        }
        encoder.prepare(read);
        float[] asked = encoder.encode(INSTRUCTION + question);
        double[] before = new double[head.size()];
        double[] cosines = new double[head.size()];
        for (int i = 0; i < head.size(); i++) {
            before[i] = head.get(i).score();
            cosines[i] = CachedEncoder.cosine(asked, encoder.encode(read.get(i)));
        }
        double[] scores = together(before, cosines, longer ? LONGER_WEIGHT : SENTENCE_WEIGHT);
        List<Ranked> anew = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            anew.add(new Ranked(head.get(i).document(), scores[i], head.get(i).words(), cosines[i]));
        }
        anew.sort(Comparator.comparingDouble((Ranked each) -> -each.score()).thenComparingInt(Ranked::document));
        double last = anew.getLast().score();
        double edge = head.getLast().score();
        for (Ranked each : ranked.subList(head.size(), ranked.size())) {
            anew.add(new Ranked(each.document(), last - (edge - each.score()), each.words(), each.nearness()));
        }
        return anew;
    }

    /// A sum of both, each in standard deviations from its mean: the cosines of this encoder lie close together, and
    /// elsewhere for every question.
    static double[] together(double[] before, double[] cosines, double weight) {
        double[] one = standardised(before);
        double[] other = standardised(cosines);
        double[] sums = new double[before.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = one[i] + weight * other[i];
        }
        return sums;
    }

    private static double[] standardised(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double spread = Math.sqrt(Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0));
        return Arrays.stream(values)
                .map(value -> spread < 1e-9 ? 0 : (value - mean) / spread)
                .toArray();
    }
}
