package org.levelfield.text;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into folded tokens in one pass.
///
/// - Letters and digits part (`Data61` is two tokens), so that footnote marks do not hide a name.
/// - Chinese, Japanese and Korean characters are a token each, since their words are not spaced.
/// - Dots inside initials vanish (`S.p.A.` is `spa`); `&` is the word `and`, `+` the word `plus`.
/// - Accents that a PDF reader set apart are joined again (`T ¨ubingen`).
/// - A hyphen between spaces, brackets and `@` part segments as a comma does; `;`, `|`, `/` and line ends as a break.
/// Separators in a
///   row are one, the strongest.
public final class Tokenizer {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int wordStart;
    private int wordEnd;

    private Tokenizer(String text) {
        this.text = text;
    }

    /// The tokens of a text, in order; positions are those of the text given.
    public static List<Token> tokens(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        tokenizer.run();
        return List.copyOf(tokenizer.tokens);
    }

    private void run() {
        int position = 0;
        while (position < text.length()) {
            int character = text.codePointAt(position);
            int next = position + Character.charCount(character);
            if (Character.isLetterOrDigit(character)) {
                letter(character, position, next);
            } else if (!Folding.isMark(character)) {
                next = punctuation(character, position, next);
            }
            position = next;
        }
        flush(false);
    }

    private void letter(int character, int start, int end) {
        if (isUnspaced(character)) {
            flush(false);
            append(character, start, end);
            flush(false);
            return;
        }
        boolean digit = Character.isDigit(character);
        if (!word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1)) != digit) {
            flush(false);
        }
        append(character, start, end);
    }

    private void append(int character, int start, int end) {
        if (word.isEmpty()) {
            wordStart = start;
        }
        Folding.append(character, word);
        wordEnd = end;
    }

    /// Returns the position to go on from.
    private int punctuation(int character, int start, int end) {
        switch (character) {
            case ',', '，', '、', '(', ')', '[', ']', '{', '}', ':', '"', '“', '”', '@', '（', '）' ->
                separate(",", start, end);
            case ';', '；', '|', '/', '\n', '•', '·' -> separate(";", start, end);
            case '&', '＆' -> sign("and", start, end);
            case '+' -> sign("plus", start, end);
            case '-', '‐', '‑', '–', '—' -> hyphen(start, end);
            case '.' -> {
                if (!isInitial(start)) {
                    flush(false);
                }
            }
            case '\'', '’', '‘', '`', '´', '¨', 'ˆ', '˜', '¸' -> accentOrApostrophe(character, end);
            case ' ' -> {
                if (isStrayAccent(start)) {
                    return end + 1;
                }
                flush(false);
            }
            default -> flush(false);
        }
        return end;
    }

    private void separate(String sign, int start, int end) {
        flush(false);
        Token.Kind kind = sign.equals(",") ? Token.Kind.COMMA : Token.Kind.BREAK;
        boolean repeated = !tokens.isEmpty() && tokens.getLast().isSeparator();
        if (repeated && (kind == Token.Kind.COMMA || tokens.getLast().kind() == kind)) {
            return;
        }
        if (repeated) {
            tokens.removeLast();
        }
        tokens.add(new Token(sign, start, end, kind, false));
    }

    private void sign(String name, int start, int end) {
        flush(false);
        tokens.add(new Token(name, start, end, Token.Kind.WORD, false));
    }

    private void hyphen(int start, int end) {
        boolean spaced =
                (start > 0 && text.charAt(start - 1) == ' ') || (end < text.length() && text.charAt(end) == ' ');
        if (spaced) {
            separate(",", start, end);
        } else {
            flush(true);
        }
    }

    private boolean isInitial(int dot) {
        boolean afterLetter = dot > 0
                && Character.isLetter(text.charAt(dot - 1))
                && (dot == 1 || !Character.isLetter(text.charAt(dot - 2)));
        boolean beforeLetter = dot + 1 < text.length()
                && Character.isLetter(text.charAt(dot + 1))
                && (dot + 2 == text.length() || !Character.isLetter(text.charAt(dot + 2)));
        return afterLetter && beforeLetter;
    }

    private void accentOrApostrophe(int character, int end) {
        boolean apostrophe = character == '\'' || character == '’' || character == '‘';
        boolean beforeLetter = end < text.length() && Character.isLetter(text.charAt(end));
        boolean possessive = beforeLetter
                && text.charAt(end) == 's'
                && (end + 1 == text.length() || !Character.isLetter(text.charAt(end + 1)));
        if (!beforeLetter || (apostrophe && !possessive)) {
            flush(false);
        }
    }

    private boolean isStrayAccent(int space) {
        return !word.isEmpty()
                && space + 2 < text.length()
                && "¨´`ˆ˜¸".indexOf(text.charAt(space + 1)) >= 0
                && Character.isLowerCase(text.charAt(space + 2));
    }

    private void flush(boolean joined) {
        if (!word.isEmpty()) {
            boolean number = Character.isDigit(word.charAt(0));
            Token.Kind kind = number ? Token.Kind.NUMBER : Token.Kind.WORD;
            tokens.add(new Token(word.toString(), wordStart, wordEnd, kind, joined));
            word.setLength(0);
        }
    }

    private static boolean isUnspaced(int character) {
        if (character < 0x1100) {
            return false;
        }
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }
}
