package org.levelfield.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Acronyms that a text defines: `convolutional neural network (CNN)`.
///
/// The rule of Schwartz and Hearst ("A simple algorithm for identifying abbreviation definitions in biomedical text",
/// PSB 2003): what stands in brackets is short, begins with a letter or digit and holds a letter; from right to left
/// each
/// of its letters is found in the words before the bracket, the first one at the beginning of a word; there may be as
/// many
/// words as letters and five more, but no more than twice the letters.
public final class Acronyms {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 10;

    private Acronyms() {}

    /// A definition.
    ///
    /// @param acronym as it stands in brackets
    /// @param words what it stands for, as written
    public record Definition(String acronym, String words) {}

    /// All definitions of a text, in order.
    public static List<Definition> of(String text) {
        List<Definition> definitions = new ArrayList<>();
        int open = text.indexOf('(');
        while (open >= 0) {
            int close = text.indexOf(')', open);
            if (close < 0) {
                break;
            }
            String inside = text.substring(open + 1, close).strip();
            if (isAcronym(inside)) {
                words(inside, before(text, open, inside.length()))
                        .ifPresent(words -> definitions.add(new Definition(inside, words)));
            }
            open = text.indexOf('(', open + 1);
        }
        return definitions;
    }

    private static boolean isAcronym(String inside) {
        return inside.length() >= SHORTEST
                && inside.length() <= LONGEST
                && inside.indexOf(' ') < 0
                && Character.isLetterOrDigit(inside.charAt(0))
                && inside.chars().anyMatch(Character::isUpperCase);
    }

    /// The words of the same sentence that may define an acronym of this length.
    private static String before(String text, int open, int length) {
        int most = Math.min(length + 5, 2 * length);
        int from = open;
        int words = 0;
        boolean inWord = false;
        while (from > 0 && ".;:()?!,".indexOf(text.charAt(from - 1)) < 0) {
            boolean space = text.charAt(from - 1) == ' ';
            if (!space && !inWord && ++words > most) {
                break;
            }
            inWord = !space;
            from--;
        }
        return text.substring(from, open).strip();
    }

    private static Optional<String> words(String acronym, String before) {
        int at = before.length() - 1;
        for (int letter = acronym.length() - 1; letter >= 0; letter--) {
            char wanted = Character.toLowerCase(acronym.charAt(letter));
            if (!Character.isLetterOrDigit(wanted)) {
                continue;
            }
            boolean plural = letter == acronym.length() - 1 && wanted == 's' && letter > 0;
            if (plural && (before.isEmpty() || Character.toLowerCase(before.charAt(before.length() - 1)) != 's')) {
                continue;
            }
            while (at >= 0 && !stands(before, at, wanted, letter == 0)) {
                at--;
            }
            if (at < 0) {
                return Optional.empty();
            }
            at--;
        }
        String words = before.substring(before.lastIndexOf(' ', at + 1) + 1);
        return words.length() > acronym.length() ? Optional.of(words) : Optional.empty();
    }

    private static boolean stands(String before, int at, char wanted, boolean first) {
        boolean same = Character.toLowerCase(before.charAt(at)) == wanted;
        return same && (!first || at == 0 || !Character.isLetterOrDigit(before.charAt(at - 1)));
    }
}
