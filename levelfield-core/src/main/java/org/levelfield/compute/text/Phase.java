package org.levelfield.compute.text;

import java.util.List;
import java.util.regex.Pattern;

/// A phase of training that a figure is said of. Figures of different phases are parts of one training, where figures
/// of one phase are several ways to the same.
public enum Phase {
    FIRST("pre-?training|pretrained|first (stage|phase)|(stage|phase) (1|one|i)\\b"),
    SECOND("fine-?tuning|finetuned|post-?training|second (stage|phase)|(stage|phase) (2|two|ii)\\b"),
    THIRD("third (stage|phase)|(stage|phase) (3|three|iii)\\b"),
    UNSAID("(?!)");

    private static final List<Phase> SAID = List.of(FIRST, SECOND, THIRD);

    private final Pattern words;

    Phase(String words) {
        this.words = Pattern.compile("\\b(" + words + ")");
    }

    /// The only phase that the words name; unsaid where they name none, or several.
    static Phase of(String lowerCase) {
        List<Phase> named = SAID.stream()
                .filter(each -> each.words.matcher(lowerCase).find())
                .toList();
        return named.size() == 1 ? named.getFirst() : UNSAID;
    }
}
