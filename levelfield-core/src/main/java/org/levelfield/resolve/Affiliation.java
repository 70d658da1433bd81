package org.levelfield.resolve;

import java.text.Normalizer;
import java.util.List;
import org.levelfield.text.HtmlEntities;
import org.levelfield.text.Token;
import org.levelfield.text.Tokenizer;

/// An affiliation string cut into tokens and segments: the lines of an address, parted by commas and breaks.
final class Affiliation {
    /// Longer strings are lists of hundreds of authors' addresses, or not affiliations at all.
    static final int LONGEST = 4_000;

    private final String text;
    private final List<Token> tokens;
    private final int[] segmentStart;
    private final int[] segmentEnd;

    private Affiliation(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.segmentStart = new int[tokens.size()];
        this.segmentEnd = new int[tokens.size()];
        int start = 0;
        for (int index = 0; index < tokens.size(); index++) {
            start = tokens.get(index).isSeparator() ? index + 1 : start;
            segmentStart[index] = start;
        }
        int end = tokens.size();
        for (int index = tokens.size() - 1; index >= 0; index--) {
            end = tokens.get(index).isSeparator() ? index : end;
            segmentEnd[index] = end;
        }
    }

    /// Decodes and composes the text; only its first [#LONGEST] characters are looked at.
    static String clean(String raw) {
        String head = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        String decoded = HtmlEntities.decode(head);
        return Normalizer.normalize(decoded, Normalizer.Form.NFC);
    }

    /// Cuts a text whose mail addresses are blanked; the blanked text has the length of the other.
    static Affiliation of(String text, String withoutAddresses) {
        return new Affiliation(text, Tokenizer.tokens(withoutAddresses));
    }

    List<Token> tokens() {
        return tokens;
    }

    int segmentStart(int token) {
        return segmentStart[token];
    }

    int segmentEnd(int token) {
        return segmentEnd[token];
    }

    boolean sameSegment(int token, int other) {
        return segmentStart[token] == segmentStart[other];
    }

    boolean isSmall(int token) {
        return Character.isLowerCase(text.charAt(tokens.get(token).start()));
    }

    /// Whether a hyphen and a small letter follow: the word was cut at a line's end (`Intel-ligence`).
    boolean isCutWord(int token) {
        return tokens.get(token).joined() && token + 1 < tokens.size() && isSmall(token + 1);
    }

    /// The characters from one token to another as they stand in the string.
    String slice(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
