package org.levelfield.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words that several texts have in common, as one question: the mean of their vectors of words, each of length 1
/// and
/// weighed by frequency and rarity (Rocchio, "Relevance feedback in information retrieval", 1971). So no long text
/// outdoes the others.
final class CommonTerms {

    private final Map<String, QuestionTerm> terms = new HashMap<>();

    void add(List<QuestionTerm> text) {
        double squares = 0;
        for (QuestionTerm term : text) {
            squares += weight(term) * weight(term);
        }
        for (QuestionTerm term : text) {
            float share = squares == 0 ? 0 : (float) (weight(term) / Math.sqrt(squares));
            terms.merge(
                    term.term(),
                    new QuestionTerm(term.term(), term.written(), 1, share, term.rarity()),
                    (one, other) ->
                            new QuestionTerm(one.term(), one.written(), 1, one.boost() + other.boost(), one.rarity()));
        }
    }

    private static double weight(QuestionTerm term) {
        return (1 + Math.log(term.weight())) * term.rarity();
    }

    /// The terms that count most.
    List<QuestionTerm> most(int count) {
        return terms.values().stream()
                .filter(term -> term.boost() > 0)
                .sorted(Comparator.comparingDouble((QuestionTerm term) -> -term.boost() * term.rarity())
                        .thenComparing(QuestionTerm::term))
                .limit(count)
                .toList();
    }
}
