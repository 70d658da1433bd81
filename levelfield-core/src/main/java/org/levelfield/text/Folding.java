package org.levelfield.text;

import java.text.Normalizer;
import java.util.Map;

/// Reduces a character to the plain lower-case letters it is looked up by: `É` to `e`, `ﬁ` to `fi`, `ß` to `ss`.
///
/// Compatibility decomposition (Unicode Annex 15, NFKD) without the marks. Hangul syllables stay whole. Letters that
/// Unicode does not decompose, such as `ø`, are mapped by hand.
public final class Folding {
    private static final Map<Integer, String> UNDECOMPOSED = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ı', "i"));

    private Folding() {}

    /// Appends the folded form of one character; marks append nothing.
    public static void append(int character, StringBuilder target) {
        if (character < 0x80) {
            target.append((char) lowerAscii(character));
            return;
        }
        if (Character.UnicodeScript.of(character) == Character.UnicodeScript.HANGUL) {
            target.appendCodePoint(character);
            return;
        }
        Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
                .codePoints()
                .filter(part -> !isMark(part))
                .map(Character::toLowerCase)
                .forEach(part -> appendLetter(part, target));
    }

    /// Whether a character is a mark that changes the letter before it.
    public static boolean isMark(int character) {
        if (character < 0x300) {
            return false;
        }
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static void appendLetter(int letter, StringBuilder target) {
        String mapped = UNDECOMPOSED.get(letter);
        if (mapped != null) {
            target.append(mapped);
        } else if (Character.isLetterOrDigit(letter)) {
            target.appendCodePoint(letter);
        }
    }

    private static int lowerAscii(int character) {
        return character >= 'A' && character <= 'Z' ? character + ('a' - 'A') : character;
    }
}
