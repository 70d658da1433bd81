package org.levelfield.search;

import java.util.List;

/// Weights the words of a sentence, paragraph or abstract: there most words tell nothing of what is sought, and BM25's
/// sum lets many common words outdo a few rare ones. A word counts by the square root of its rarity besides; a short
/// question's words were all chosen, and stay as they are.
final class LongTexts {

    /// A text of more different words than these is a long one.
    private static final int SHORT = 12;

    /// A text of more different words than these is longer than a sentence.
    private static final int SENTENCE = 32;

    private LongTexts() {}

    static boolean isLongerThanASentence(List<QuestionTerm> terms) {
        return terms.size() > SENTENCE;
    }

    /// The terms of a text, weighted if it is a long one.
    static List<QuestionTerm> weighted(List<QuestionTerm> terms) {
        if (terms.size() <= SHORT) {
            return terms;
        }
        return terms.stream()
                .map(term -> new QuestionTerm(
                        term.term(),
                        term.written(),
                        term.weight(),
                        (float) Math.sqrt(Math.max(term.rarity(), 0)),
                        term.rarity()))
                .toList();
    }
}
