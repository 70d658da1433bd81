package org.levelfield.text;

/// One folded word, number or separator of a text.
///
/// @param word the folded form, by which tables are looked up; separators read `,` or `;`
/// @param start the first character in the text the token was cut from
/// @param end the character after the last one
/// @param joined whether a hyphen ties the token to the next
public record Token(String word, int start, int end, Kind kind, boolean joined) {
    public Token {
        if (word.isEmpty() || start < 0 || end <= start) {
            throw new IllegalArgumentException("Not a token: '" + word + "' " + start + ".." + end);
        }
    }

    /// A comma parts the lines of one address, a break parts addresses; both end a segment.
    public enum Kind {
        WORD,
        NUMBER,
        COMMA,
        BREAK
    }

    public boolean isSeparator() {
        return kind == Kind.COMMA || kind == Kind.BREAK;
    }
}
