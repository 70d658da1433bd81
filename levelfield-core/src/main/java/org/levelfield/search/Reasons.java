package org.levelfield.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says why a work was found.
final class Reasons {

    private static final int MOST_CONCEPTS = 4;

    /// Fewer citations say little.
    private static final int MANY_CITATIONS = 50;

    private Reasons() {}

    /// The reasons, the strongest first.
    ///
    /// @param question as it was asked
    static List<Reason> of(IndexedWork work, String question, List<QuestionTerm> terms, Ranked found) {
        List<Reason> reasons = new ArrayList<>();
        if (terms.isEmpty()) {
            reasons.add(new Reason.Filtered());
        }
        Reason.SharedWords words = SharedWords.of(work, terms);
        if (!words.words().isEmpty()) {
            reasons.add(words);
        }
        List<String> concepts = shared(work.concepts(), question);
        if (!concepts.isEmpty()) {
            reasons.add(new Reason.SharedConcepts(concepts));
        }
        if (!terms.isEmpty() && !Double.isNaN(found.nearness())) {
            reasons.add(new Reason.Nearness(found.nearness()));
        }
        if (work.citations().orElse(0) >= MANY_CITATIONS) {
            reasons.add(new Reason.Cited(work.citations().getAsInt()));
        }
        return reasons;
    }

    /// Concepts of several words that the question names, one behind the other; single words are told as words.
    private static List<String> shared(List<String> concepts, String question) {
        String asked = spaced(question);
        return concepts.stream()
                .filter(concept -> {
                    String name = spaced(concept);
                    return name.strip().indexOf(' ') > 0 && asked.contains(name);
                })
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .limit(MOST_CONCEPTS)
                .toList();
    }

    private static String spaced(String text) {
        return " " + String.join(" ", LexicalQuery.folded(text)).toLowerCase(Locale.ROOT) + " ";
    }
}
