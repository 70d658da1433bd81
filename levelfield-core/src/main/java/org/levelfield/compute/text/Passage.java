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

    private static final int SHORT_NOTE = 14;

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

    /// Whether the sentence around a lexeme speaks of training and not of use; a note of a few words counts as well.
    boolean isTraining(int index) {
        int start = sentenceStart(index);
        int end = sentenceEnd(index);
        String sentence = slice(start, end);
        boolean trained = says(sentence, Cues.TRAINING);
        if (!sentence.contains("train") && says(sentence, Cues.INFERENCE)) {
            return false;
        }
        return trained || end - start <= SHORT_NOTE;
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

    /// The line before a lexeme's own, where it is a heading: a few words with a colon; in lower case.
    String heading(int index) {
        int line = index;
        while (line > 0 && index - line < FAR && !ends(lexemes.get(line - 1).kind(), true)) {
            line--;
        }
        boolean heading = line > 1
                && lexemes.get(line - 1).kind() == Kind.LINE
                && lexemes.get(line - 2).kind() == Kind.COLON;
        return heading ? previous(line - 1, SHORT_NOTE) : "";
    }

    /// The whole text, lower case.
    String all() {
        return text.toLowerCase(Locale.ROOT);
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

    /// What follows the last comma, where the work itself is spoken of there: `unlike X, which …, we …`.
    static String ownClause(String before) {
        int comma = before.lastIndexOf(',');
        String last = " " + before.substring(comma + 1) + " ";
        boolean own = comma >= 0 && (last.contains(" we ") || last.contains(" our") || last.contains(" this "));
        return own ? last : before;
    }

    /// Whether a text holds one of the phrases.
    static boolean says(String where, Set<String> phrases) {
        return phrases.stream().anyMatch(where::contains);
    }
}
