package org.levelfield.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.levelfield.text.TextWords;

/// Widens a question by words of its first hits: the relevance model RM3 (Lavrenko and Croft, "Relevance-Based Language
/// Models", 2001; Abdul-Jaleel et al., 2004). A word of a hit weighs by its share of the hit's words and by the hit's
/// score; the weights of the question's own words and of those taken up are each brought to a sum of one and
/// mixed.
final class Feedback {

    /// Hits whose words are taken up.
    private static final int HITS = 5;

    /// Hits that are looked at for them.
    static final int LOOKED_AT = HITS + 3;

    /// A hit that has so much of a long text, by rarity, is where the text is from, and has nothing to add.
    private static final double SOURCE = 0.9;

    private static final int WORDS = 20;

    /// What the question's own words keep: less of a sentence, which has few, than of a longer text.
    private static final double SENTENCE_KEEPS = 0.5;

    private static final double LONGER_KEEPS = 0.8;

    /// Words of more than one work in seven say nothing of a hit (natural logarithm).
    private static final double COMMON = 1.9;

    private Feedback() {}

    /// Gives the work of a document.
    @FunctionalInterface
    interface Works {
        IndexedWork of(int document) throws IOException;
    }

    /// The question's words with those of its hits.
    ///
    /// @param hits the best first; only the first [#LOOKED_AT] are read
    /// @param rarity gives a word with its rarity
    static List<QuestionTerm> widened(
            List<QuestionTerm> terms, List<Ranked> hits, Works works, Function<QuestionTerm, QuestionTerm> rarity)
            throws IOException {
        Map<String, Double> weights = relevance(terms, hits, works);
        List<QuestionTerm> found = weights.keySet().stream()
                .map(word -> rarity.apply(new QuestionTerm(word, word, 1, 1, 0)))
                .filter(term -> term.rarity() > COMMON)
                .sorted(Comparator.comparingDouble((QuestionTerm term) -> -weight(weights, term))
                        .thenComparing(QuestionTerm::term))
                .limit(WORDS)
                .toList();
        double kept = LongTexts.isLongerThanASentence(terms) ? LONGER_KEEPS : SENTENCE_KEEPS;
        double own = terms.stream().mapToDouble(QuestionTerm::weight).sum();
        double others =
                found.stream().mapToDouble(term -> weight(weights, term)).sum();
        if (own <= 0 || others <= 0) {
            return terms;
        }
        Map<String, QuestionTerm> widened = new LinkedHashMap<>();
        terms.forEach(term -> widened.put(term.term(), term.weighing(kept * term.weight() / own)));
        for (QuestionTerm term : found) {
            double weight = (1 - kept) * weight(weights, term) / others;
            widened.merge(
                    term.term(), term.weighing(weight), (asked, taken) -> asked.weighing(asked.weight() + weight));
        }
        return new ArrayList<>(widened.values());
    }

    private static double weight(Map<String, Double> weights, QuestionTerm term) {
        return weights.getOrDefault(term.term(), 0.0);
    }

    private static Map<String, Double> relevance(List<QuestionTerm> terms, List<Ranked> hits, Works works)
            throws IOException {
        Map<String, Double> weights = new HashMap<>();
        TextWords words = new TextWords();
        int read = 0;
        for (Ranked hit : hits.subList(0, Math.min(LOOKED_AT, hits.size()))) {
            IndexedWork work = works.of(hit.document());
            words.cut(work.title() + " . " + work.abstractText() + " . " + String.join(" . ", work.keywords()));
            if (read < HITS && !(LongTexts.isLong(terms) && share(terms, words) >= SOURCE)) {
                double each = hit.words() / words.size();
                for (int i = 0; i < words.size(); i++) {
                    weights.merge(words.folded(i), each, Double::sum);
                }
                read++;
            }
        }
        return weights;
    }

    /// How much of the terms, by rarity, is among the words.
    private static double share(List<QuestionTerm> terms, TextWords words) {
        Set<String> held = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            held.add(words.folded(i));
        }
        double all = 0;
        double shared = 0;
        for (QuestionTerm term : terms) {
            all += term.rarity();
            shared += held.contains(term.term()) ? term.rarity() : 0;
        }
        return all <= 0 ? 0 : shared / all;
    }
}
