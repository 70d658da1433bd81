package org.levelfield.compute.text;

/// One unit of text as the readers of numbers and formulas see it.
///
/// @param text in lower case; a number's own characters
/// @param value of a number, else 0
/// @param glued whether nothing stands between it and the lexeme before
public record Lexeme(Kind kind, int start, int end, String text, double value, boolean glued) {

    /// What a lexeme is.
    public enum Kind {
        NUMBER,
        WORD,
        /// One of `+ - * / ^`.
        OPERATOR,
        /// A hyphen inside a compound, such as in `GPU-hours`.
        HYPHEN,
        /// Equals, about equals, an arrow.
        EQUALS,
        OPEN,
        CLOSE,
        /// A result that was cut out: `[?]`.
        HOLE,
        PERCENT,
        /// The end of a sentence or of a clause with a semicolon.
        STOP,
        COMMA,
        COLON,
        LESS,
        MORE,
        ABOUT,
        DOLLAR,
        /// A new line.
        LINE,
        /// An empty line.
        PARAGRAPH,
        URL,
        /// Quotation marks and whatever else.
        OTHER
    }

    boolean is(Kind which) {
        return kind == which;
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    boolean isOperator(char operator) {
        return kind == Kind.OPERATOR && text.charAt(0) == operator;
    }
}
