package org.levelfield.compute.predict;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.levelfield.compute.ComputePredictor.WorkFacts;
import org.levelfield.text.WordList;

/// Reads the features of a work in one pass over its text. An object serves one thread.
final class FeatureReader {

    private static final int LONGEST_WORD = 24;

    private final FeatureTable keywords = FeatureTable.bundled("keywords");
    private final FeatureTable organizations = FeatureTable.bundled("organizations");
    private final FeatureTable domains = FeatureTable.bundled("domains");

    int keywordCount() {
        return keywords.size();
    }

    int organizationCount() {
        return organizations.size();
    }

    int domainCount() {
        return domains.size();
    }

    /// @param facts of which the year must be known
    Features read(WorkFacts facts) {
        String text = joined(facts.title(), facts.abstractText());
        WordList words = WordList.of(text);
        String stated = Objects.requireNonNullElse(facts.domain(), "");
        // a domain that nobody states is guessed from the text
        BitSet domain = stated.isBlank() ? domains.in(words) : domains.in(WordList.of(stated));
        return new Features(
                Objects.requireNonNull(facts.year()),
                keywords.in(words),
                organizations.in(WordList.of(Objects.requireNonNullElse(facts.organization(), ""))),
                domain,
                Sizes.of(text),
                counted(words));
    }

    private static String joined(@Nullable String title, @Nullable String abstractText) {
        if (title == null || abstractText == null) {
            return Objects.requireNonNullElse(title, "") + Objects.requireNonNullElse(abstractText, "");
        }
        return title + ". " + abstractText;
    }

    private static Map<String, Double> counted(WordList words) {
        Map<String, Double> counts = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.length() > 1 && word.length() <= LONGEST_WORD && Character.isLetter(word.charAt(0))) {
                counts.merge(word, 1.0, Double::sum);
            }
        }
        counts.replaceAll((word, count) -> 1 + Math.log(count));
        return counts;
    }
}
