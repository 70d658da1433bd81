package org.levelfield.check;

import java.util.Locale;

/// How long an idea is. A title and a paragraph are told from their neighbours by different signs, so that each has a
/// model of its own.
public enum IdeaLength {
    /// Fewer than thirteen telling words: a title, a short sentence.
    SHORT,
    /// A long sentence, or more.
    LONG;

    private static final int WORDS = 13;

    /// @param rows numbers of candidates, at least one
    static IdeaLength of(float[][] rows) {
        return PairNumber.IDEA_WORDS.in(rows[0]) < WORDS ? SHORT : LONG;
    }

    /// The folder of its resources.
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
