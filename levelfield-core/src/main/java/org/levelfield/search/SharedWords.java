package org.levelfield.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.levelfield.text.TextWords;

/// Finds which words of a question stand in a work.
final class SharedWords {

    private static final int MOST = 8;

    /// Words that stand in more than one work in seven tell nothing (natural logarithm).
    private static final double COMMON = 1.9;

    private SharedWords() {}

    /// The rarest words that both have, as the work writes them.
    static Reason.SharedWords of(IndexedWork work, List<QuestionTerm> terms) {
        Map<String, String> written = new HashMap<>();
        TextWords words = new TextWords();
        List<String> texts = new ArrayList<>(List.of(work.title(), work.abstractText()));
        texts.addAll(work.keywords());
        for (String text : texts) {
            words.cut(text);
            for (int i = 0; i < words.size(); i++) {
                written.putIfAbsent(words.folded(i), words.written(i, i + 1));
            }
        }
        List<QuestionTerm> shared = terms.stream()
                .filter(term -> written.containsKey(term.term()))
                .sorted(Comparator.comparingDouble(QuestionTerm::rarity).reversed())
                .toList();
        List<QuestionTerm> telling =
                shared.stream().filter(term -> term.rarity() > COMMON).toList();
        return new Reason.SharedWords((telling.isEmpty() ? shared : telling)
                .stream()
                        .limit(MOST)
                        .map(term -> String.valueOf(written.get(term.term())))
                        .toList());
    }
}
