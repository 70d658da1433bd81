package org.levelfield.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.levelfield.search.transformer.CachedEncoder;

/// Puts the best of another ranking into a new order, by that ranking and the transformer's nearness together. What
/// stands
/// behind them stays behind them.
final class TransformerRanking {

    /// How many are put into a new order, where nothing else is said.
    static final int CANDIDATES = 100;

    /// What one of cosine counts where the best of the other ranking counts 1: the cosines of this encoder lie close
    /// together.
    private static final double NEARNESS_WEIGHT = 2;

    private TransformerRanking() {}

    /// Gives the text of a document.
    @FunctionalInterface
    interface Texts {
        IndexedWork of(int document) throws IOException;
    }

    static List<Ranked> of(List<Ranked> ranked, String question, Texts texts, CachedEncoder encoder, int depth)
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
        float[] asked = encoder.encode(question);
        double best = Math.max(1e-9, ranked.getFirst().score());
        List<Ranked> anew = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            Ranked each = head.get(i);
            double cosine = CachedEncoder.cosine(asked, encoder.encode(read.get(i)));
            double score = (each.score() / best + NEARNESS_WEIGHT * cosine) / (1 + NEARNESS_WEIGHT);
            anew.add(new Ranked(each.document(), score, each.words(), cosine));
        }
        anew.sort(Comparator.comparingDouble((Ranked each) -> -each.score()).thenComparingInt(Ranked::document));
        double last = anew.getLast().score();
        int behind = anew.size();
        double edge = Math.max(1e-9, ranked.get(behind - 1).score());
        for (Ranked each : ranked.subList(behind, ranked.size())) {
            double score = last * each.score() / edge;
            anew.add(new Ranked(each.document(), Math.min(score, last), each.words(), each.nearness()));
        }
        return anew;
    }
}
