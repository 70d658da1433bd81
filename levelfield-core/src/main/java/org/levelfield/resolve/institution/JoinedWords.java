package org.levelfield.resolve.institution;

import java.util.List;
import org.levelfield.text.Token;
import org.levelfield.text.Tokenizer;

/// Parts words that ran into each other: `Current addressGoogle`, `ofUniversity`, where the whole is no known word and
/// what begins with the capital is.
final class JoinedWords {
    private JoinedWords() {}

    static String parted(String text, Vocabulary vocabulary) {
        StringBuilder parted = new StringBuilder(text);
        int added = 0;
        int start = 0;
        for (int position = 1; position < text.length(); position++) {
            char before = text.charAt(position - 1);
            char here = text.charAt(position);
            if (!Character.isLetter(before)) {
                start = position;
            }
            boolean word = Character.isLowerCase(before) && Character.isUpperCase(here);
            if ((word || endsAcronym(text, position)) && position - start >= 2) {
                int end = position + 1;
                while (end < text.length() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                if (!isKnown(text.substring(start, end), vocabulary)
                        && isKnown(text.substring(position, end), vocabulary)) {
                    parted.insert(position + added, ' ');
                    added++;
                    start = position;
                }
            }
        }
        return added == 0 ? text : parted.toString();
    }

    /// Whether a word may begin after capitals: `CONICETUniversidad`.
    private static boolean endsAcronym(String text, int position) {
        return position + 2 < text.length()
                && Character.isUpperCase(text.charAt(position - 1))
                && Character.isUpperCase(text.charAt(position))
                && Character.isLowerCase(text.charAt(position + 1))
                && Character.isLowerCase(text.charAt(position + 2));
    }

    private static boolean isKnown(String word, Vocabulary vocabulary) {
        List<Token> tokens = Tokenizer.tokens(word);
        return tokens.size() == 1
                && vocabulary.find(vocabulary.forms().of(tokens.getFirst().word())) != Vocabulary.UNKNOWN;
    }
}
