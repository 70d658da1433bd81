package org.levelfield.compute.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.levelfield.compute.text.Lexeme.Kind;

/// The words around a finding: its own clause and sentence, as far as they tell what it is said of.
final class Passage {

    private static final int FAR = 40;

    /// No sentence is looked at beyond so many characters.
    private static final int LONGEST = 1_000;

    private final String text;
    private final List<Lexeme> lexemes;

    Passage(String text, List<Lexeme> lexemes) {
        this.text = text;
        this.lexemes = lexemes;
    }

    /// The text from the sentence's start, or the line's, to this lexeme; in lower case.
    String before(int index) {
        int from = index;
        while (from > 0 && index - from < FAR && !ends(lexemes.get(from - 1).kind(), true)) {
            from--;
        }
        return slice(from, index);
    }

    /// The text from this lexeme to the end of sentence or line; in lower case.
    String after(int index) {
        int to = index;
        while (to < lexemes.size() && to - index < FAR && !ends(lexemes.get(to).kind(), true)) {
            to++;
        }
        return slice(index, to);
    }

    /// The whole sentence around a lexeme, over single line breaks; in lower case.
    String sentence(int index) {
        return slice(sentenceStart(index), sentenceEnd(index));
    }

    int sentenceStart(int index) {
        int from = index;
        while (from > 0 && index - from < 3 * FAR && !ends(lexemes.get(from - 1).kind(), false)) {
            from--;
        }
        return from;
    }

    int sentenceEnd(int index) {
        int to = index;
        while (to < lexemes.size()
                && to - index < 3 * FAR
                && !ends(lexemes.get(to).kind(), false)) {
            to++;
        }
        return to;
    }

    /// The words themselves.
    String words(int first, int last) {
        return first >= last
                ? ""
                : text.substring(
                        lexemes.get(first).start(), lexemes.get(last - 1).end());
    }

    /// The nearest words after a lexeme that are words, at most as many as asked.
    String next(int index, int most) {
        int to = index;
        while (to < lexemes.size() && to - index < most && !ends(lexemes.get(to).kind(), true)) {
            to++;
        }
        return slice(index, to);
    }

    /// The words that directly follow, up to the first sign; at most four.
    String phrase(int index) {
        int to = index;
        while (to < lexemes.size()
                && to - index < 4
                && (lexemes.get(to).is(Kind.WORD) || lexemes.get(to).is(Kind.HYPHEN))) {
            to++;
        }
        return slice(index, to);
    }

    /// The nearest words before a lexeme, at most as many as asked.
    String previous(int index, int most) {
        int from = index;
        while (from > 0 && index - from < most && !ends(lexemes.get(from - 1).kind(), true)) {
            from--;
        }
        return slice(from, index);
    }

    private String slice(int from, int to) {
        String words = words(from, to);
        return (words.length() > LONGEST ? words.substring(0, LONGEST) : words).toLowerCase(Locale.ROOT);
    }

    private static boolean ends(Kind kind, boolean atLine) {
        return kind == Kind.STOP || kind == Kind.PARAGRAPH || atLine && kind == Kind.LINE;
    }

    /// Whether a text holds one of the phrases.
    static boolean says(String where, Set<String> phrases) {
        return phrases.stream().anyMatch(where::contains);
    }
}
