package org.levelfield.read.bibtex;

import java.text.Normalizer;
import java.util.Map;

/// Turns the LaTeX of bibliographies into plain Unicode: accents and letters become characters, braces go, formulas
/// between dollars stay as they are, of a command that is not known its argument stays. It never fails: what makes no
/// sense as LaTeX, such as a lone percent sign, is text.
///
/// jbibtex has such a printer too, but it rejects `%`, `$`, `~` and `_` in running text and drops accents it has no
/// letter for.
final class LatexText {

    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("`", "\u0300"),
            Map.entry("'", "\u0301"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry("u", "\u0306"),
            Map.entry(".", "\u0307"),
            Map.entry("\"", "\u0308"),
            Map.entry("r", "\u030a"),
            Map.entry("H", "\u030b"),
            Map.entry("v", "\u030c"),
            Map.entry("d", "\u0323"),
            Map.entry("c", "\u0327"),
            Map.entry("k", "\u0328"),
            Map.entry("b", "\u0331"));

    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("ss", "ß"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("i", "ı"),
            Map.entry("j", "ȷ"),
            Map.entry("dh", "ð"),
            Map.entry("DH", "Ð"),
            Map.entry("dj", "đ"),
            Map.entry("DJ", "Đ"),
            Map.entry("th", "þ"),
            Map.entry("TH", "Þ"),
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"),
            Map.entry("textquoteright", "’"),
            Map.entry("textquoteleft", "‘"),
            Map.entry("textquotedblleft", "“"),
            Map.entry("textquotedblright", "”"),
            Map.entry("texttimes", "×"),
            Map.entry("textregistered", "®"),
            Map.entry("texttrademark", "™"),
            Map.entry("textbackslash", "\\"),
            Map.entry("textasciitilde", "~"),
            Map.entry("textunderscore", "_"));

    private final String in;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private LatexText(String in) {
        this.in = in;
    }

    /// The text in Unicode, white space made single.
    static String unicode(String latex) {
        String text = new LatexText(latex).converted();
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /// An address: only what LaTeX would not let stand is put back.
    static String address(String latex) {
        return latex.replaceFirst("^\\s*\\\\url\\s*", "")
                .replaceAll("\\\\([_%&#~{}])", "$1")
                .replaceAll("[{}\\s]", "");
    }

    private String converted() {
        while (at < in.length()) {
            char c = in.charAt(at);
            switch (c) {
                case '\\' -> {
                    at++;
                    command();
                }
                case '{', '}' -> at++;
                case '$' -> formula();
                case '~' -> put(" ", 1);
                case '-' -> run('-', "-", "–", "—");
                case '`' -> run('`', "‘", "“", "“");
                case '\'' -> run('\'', "'", "”", "”");
                default -> put(String.valueOf(c), 1);
            }
        }
        return out.toString();
    }

    private void put(String text, int length) {
        out.append(text);
        at += length;
    }

    /// One, two or three of a character, as TeX's ligatures read them.
    private void run(char c, String one, String two, String three) {
        int length = 1;
        while (length < 3 && at + length < in.length() && in.charAt(at + length) == c) {
            length++;
        }
        put(length == 1 ? one : length == 2 ? two : three, length);
    }

    private void formula() {
        int end = in.indexOf('$', at + 1);
        while (end > 0 && in.charAt(end - 1) == '\\') {
            end = in.indexOf('$', end + 1);
        }
        put(end < 0 ? "$" : in.substring(at, end + 1), end < 0 ? 1 : end + 1 - at);
    }

    private void command() {
        if (at >= in.length()) {
            return;
        }
        int from = at;
        while (at < in.length() && isLetter(in.charAt(at))) {
            at++;
        }
        boolean word = at > from;
        at = word ? at : at + 1;
        String name = in.substring(from, at);
        String combining = ACCENTS.get(name);
        String symbol = SYMBOLS.get(name);
        if (combining != null) {
            accent(combining);
        } else if (symbol != null) {
            out.append(symbol);
            passSpace();
        } else if (word) {
            passSpace();
        } else if ("\\ ,;:\n\t".contains(name)) {
            out.append(' ');
        } else if (!"-/!".contains(name)) {
            out.append(name);
        }
    }

    private void accent(String combining) {
        passWhite();
        String base = new LatexText(argument()).converted().replace('ı', 'i').replace('ȷ', 'j');
        if (!base.isEmpty()) {
            int first = base.offsetByCodePoints(0, 1);
            out.append(base, 0, first).append(combining).append(base, first, base.length());
        }
    }

    /// What a command applies to: a group, a command, or one character.
    private String argument() {
        if (at >= in.length()) {
            return "";
        }
        int from = at;
        if (in.charAt(at) == '{') {
            int depth = 0;
            do {
                char c = in.charAt(at++);
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            } while (depth > 0 && at < in.length());
            return in.substring(from + 1, depth == 0 ? at - 1 : at);
        }
        if (in.charAt(at) == '\\') {
            at++;
            while (at < in.length() && isLetter(in.charAt(at))) {
                at++;
            }
            String command = in.substring(from, at);
            passSpace();
            return command;
        }
        at = in.offsetByCodePoints(at, 1);
        return in.substring(from, at);
    }

    /// TeX passes white space after a word; `{}` is how authors end one.
    private void passSpace() {
        passWhite();
        if (in.startsWith("{}", at)) {
            at += 2;
        }
    }

    private void passWhite() {
        while (at < in.length() && Character.isWhitespace(in.charAt(at))) {
            at++;
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
