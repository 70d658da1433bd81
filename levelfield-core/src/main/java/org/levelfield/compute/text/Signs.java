package org.levelfield.compute.text;

import org.levelfield.compute.text.Lexeme.Kind;

/// What single characters mean between numbers.
final class Signs {

    private Signs() {}

    static Kind kind(char c) {
        return switch (c) {
            case '+', '-', '*', '/', '^', '×', '·', '⋅', '∗', '∙', '•', '÷', '−', '–', '—', '✕', '✖' -> Kind.OPERATOR;
            case '=', '≈', '→', '≅', '≃', '⇒' -> Kind.EQUALS;
            case '(', '[', '{' -> Kind.OPEN;
            case ')', ']', '}' -> Kind.CLOSE;
            case '%' -> Kind.PERCENT;
            case '.', ';', '!', '?' -> Kind.STOP;
            case ',' -> Kind.COMMA;
            case ':' -> Kind.COLON;
            case '<', '≤' -> Kind.LESS;
            case '>', '≥' -> Kind.MORE;
            case '~', '∼', '@' -> Kind.ABOUT;
            case '$' -> Kind.DOLLAR;
            default -> Kind.OTHER;
        };
    }

    /// The plain form of an operator; other signs stand for themselves.
    static String operator(char c) {
        return switch (c) {
            case '×', '·', '⋅', '∗', '∙', '•', '✕', '✖' -> "*";
            case '÷' -> "/";
            case '−', '–', '—' -> "-";
            default -> String.valueOf(c);
        };
    }
}
