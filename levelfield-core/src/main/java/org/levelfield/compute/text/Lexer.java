package org.levelfield.compute.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.levelfield.compute.text.Lexeme.Kind;

/// Cuts a text into words, numbers and signs in one pass. Knows the spellings of numbers that papers and notes use:
/// digit groups, `1.5e24`, superscripts, LaTeX signs, magnitudes that hang on a number (`37B`, `500k`), number words.
final class Lexer {

    /// The longest word that is kept; beyond it is no language.
    private static final int LONGEST_WORD = 64;

    private final String text;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Lexeme> read(String text) {
        Lexer lexer = new Lexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        return lexer.lexemes;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '\n' || c == '\r') {
            lines();
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c)) {
            at++;
        } else if (NumberText.startsAt(text, at)) {
            number();
        } else if (NumberText.superscript(c) >= 0 || c == '⁻') {
            superscript();
        } else if (Character.isLetter(c)) {
            word();
        } else {
            sign(c);
        }
    }

    private static boolean isInvisible(char c) {
        return c == '\u200b' || c == '\u2060' || c == '\ufeff' || c == '\u00ad';
    }

    private void lines() {
        int from = at;
        int breaks = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            if (text.charAt(at) == '\n') {
                breaks++;
            }
            at++;
        }
        add(breaks > 1 ? Kind.PARAGRAPH : Kind.LINE, from, at, "\n", 0);
    }

    private void number() {
        NumberText number = NumberText.at(text, at);
        int from = at;
        boolean name = isTailOfName(from);
        int end = number.end();
        int letters = end;
        while (letters < text.length()
                && Character.isLetterOrDigit(text.charAt(letters))
                && letters - end < LONGEST_WORD) {
            letters++;
        }
        String run = text.substring(end, letters);
        double magnitude = Magnitudes.ofSuffix(run);
        if (name && (run.isEmpty() || isAfterPointOfName(from))) {
            at = letters;
            add(Kind.WORD, from, at, text.substring(from, at).toLowerCase(Locale.ROOT), number.value());
        } else if (magnitude > 0) {
            at = letters;
            add(Kind.NUMBER, from, at, text.substring(from, at), number.value() * magnitude);
        } else if (run.isEmpty() || Magnitudes.isOwnWord(run)) {
            at = end;
            add(Kind.NUMBER, from, at, text.substring(from, at), number.value());
        } else if (run.charAt(0) == 'x' || run.charAt(0) == 'X') {
            at = end;
            add(Kind.NUMBER, from, at, text.substring(from, at), number.value());
            add(Kind.OPERATOR, at, at + 1, "*", 0);
            at++;
        } else {
            at = letters;
            add(Kind.WORD, from, at, text.substring(from, at).toLowerCase(Locale.ROOT), 0);
        }
    }

    /// Whether the number that starts here ends a name, as in `GPT-3`.
    private boolean isTailOfName(int from) {
        int size = lexemes.size();
        if (isAfterPointOfName(from)) {
            return true;
        }
        if (size < 2 || !lexemes.getLast().is(Kind.HYPHEN) || lexemes.getLast().end() != from) {
            return false;
        }
        return lexemes.get(size - 2).is(Kind.WORD)
                && !Magnitudes.isCount(lexemes.get(size - 2).text());
    }

    /// Whether a point and a word touch the number from the left, as in `P3.5` and `p4d.24xlarge`.
    private boolean isAfterPointOfName(int from) {
        int size = lexemes.size();
        if (size < 2 || from == 0 || text.charAt(from - 1) != '.') {
            return false;
        }
        Lexeme word = lexemes.get(size - 2);
        return word.is(Kind.WORD)
                && lexemes.getLast().glued()
                && word.text().chars().anyMatch(Character::isDigit);
    }

    /// A power in raised digits becomes the operator and the number.
    private void superscript() {
        int from = at;
        boolean negative = text.charAt(at) == '⁻';
        if (negative || text.charAt(at) == '⁺') {
            at++;
        }
        double value = 0;
        while (at < text.length() && NumberText.superscript(text.charAt(at)) >= 0 && at - from < 6) {
            value = value * 10 + NumberText.superscript(text.charAt(at));
            at++;
        }
        if (at == from) {
            at++;
            return;
        }
        add(Kind.OPERATOR, from, from, "^", 0);
        add(Kind.NUMBER, from, at, text.substring(from, at), negative ? -value : value);
    }

    private void word() {
        int from = at;
        if (text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at)) {
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            add(Kind.URL, from, at, "url", 0);
            return;
        }
        while (at < text.length()
                && Character.isLetterOrDigit(text.charAt(at))
                && NumberText.superscript(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(from, Math.min(at, from + LONGEST_WORD)).toLowerCase(Locale.ROOT);
        boolean compound = !lexemes.isEmpty()
                && lexemes.getLast().is(Kind.HYPHEN)
                && lexemes.getLast().end() == from;
        double value = compound ? 0 : Magnitudes.ofNumberWord(word);
        if (isTimesSign(word, from)) {
            add(Kind.OPERATOR, from, at, "*", 0);
        } else if (word.equals("sqrt")) {
            add(Kind.WORD, from, at, word, 0);
        } else if (value > 0) {
            numberWord(from, word, value);
        } else {
            add(Kind.WORD, from, at, word, 0);
        }
    }

    /// `two`, and `million` after a number, which multiplies it.
    private void numberWord(int from, String word, double value) {
        boolean magnitude = value >= 100;
        Lexeme last = lexemes.isEmpty() ? null : lexemes.getLast();
        boolean hyphened = last != null && last.is(Kind.HYPHEN) && lexemes.size() > 1;
        Lexeme number = hyphened ? lexemes.get(lexemes.size() - 2) : last;
        if (magnitude && number != null && number.is(Kind.NUMBER)) {
            if (hyphened) {
                lexemes.removeLast();
            }
            lexemes.removeLast();
            lexemes.add(new Lexeme(
                    Kind.NUMBER,
                    number.start(),
                    at,
                    text.substring(number.start(), at),
                    number.value() * value,
                    number.glued()));
        } else if (magnitude && !word.equals("hundred")) {
            add(Kind.WORD, from, at, word, 0);
        } else {
            add(Kind.NUMBER, from, at, word, value);
        }
    }

    private boolean isTimesSign(String word, int from) {
        if (!word.equals("x") && !word.equals("times")) {
            return false;
        }
        int after = at;
        while (after < text.length() && text.charAt(after) == ' ' && after < at + 3) {
            after++;
        }
        boolean numberFollows = after < text.length()
                && (Character.isDigit(text.charAt(after)) || text.charAt(after) == '(' || text.charAt(after) == '~');
        boolean chipFollows = word.equals("x") && after < text.length() && Character.isUpperCase(text.charAt(after));
        boolean afterNumber = !lexemes.isEmpty()
                && (lexemes.getLast().is(Kind.NUMBER)
                        || lexemes.getLast().is(Kind.CLOSE)
                        || lexemes.getLast().is(Kind.WORD)
                        || lexemes.getLast().is(Kind.PERCENT));
        return from > 0
                && afterNumber
                && (numberFollows || chipFollows && lexemes.getLast().is(Kind.NUMBER));
    }

    private void sign(char c) {
        if (text.startsWith("[?]", at)) {
            at += 3;
            add(Kind.HOLE, at - 3, at, "[?]", 0);
        } else if (c == '\\') {
            latex();
        } else if (text.startsWith("**", at)) {
            at += 2;
            add(Kind.OPERATOR, at - 2, at, "^", 0);
        } else if (text.startsWith("//", at)) {
            at += 2;
            add(Kind.OPERATOR, at - 2, at, "/", 0);
        } else if (text.startsWith("~=", at)
                || text.startsWith("=>", at)
                || text.startsWith("->", at)
                || text.startsWith("==", at)) {
            at += 2;
            add(Kind.EQUALS, at - 2, at, "=", 0);
        } else if ((c == '-' || c == '‐' || c == '‑') && isCompound()) {
            at++;
            add(Kind.HYPHEN, at - 1, at, "-", 0);
        } else {
            at++;
            Kind kind = Signs.kind(c);
            boolean decimalless =
                    kind == Kind.STOP && c == '.' && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
            add(decimalless ? Kind.OTHER : kind, at - 1, at, Signs.operator(c), 0);
        }
    }

    /// Whether the hyphen here joins a word to what follows.
    private boolean isCompound() {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1))
                && (Character.isLetter(text.charAt(at - 1))
                        || Character.isDigit(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1))
                        || Character.isDigit(text.charAt(at - 1))
                                && !lexemes.isEmpty()
                                && lexemes.getLast().is(Kind.WORD)
                                && lexemes.getLast().end() == at);
    }

    private void latex() {
        int from = at++;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        switch (text.substring(from, at)) {
            case "\\times", "\\cdot", "\\ast" -> add(Kind.OPERATOR, from, at, "*", 0);
            case "\\approx", "\\sim", "\\simeq" -> add(Kind.ABOUT, from, at, "~", 0);
            case "\\sqrt" -> add(Kind.WORD, from, at, "sqrt", 0);
            case "\\div" -> add(Kind.OPERATOR, from, at, "/", 0);
            default -> {
                if (at == from + 1 && at < text.length()) {
                    // An escaped sign such as \% stands for itself; \, is a space.
                    if (text.charAt(at) == ',') {
                        at++;
                    }
                }
            }
        }
    }

    private void add(Kind kind, int start, int end, String word, double value) {
        boolean glued = !lexemes.isEmpty() && lexemes.getLast().end() == start;
        lexemes.add(new Lexeme(kind, start, end, word, value, glued));
    }
}
