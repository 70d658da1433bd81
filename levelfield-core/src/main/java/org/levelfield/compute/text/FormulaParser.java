package org.levelfield.compute.text;

import java.util.List;
import java.util.Optional;
import org.levelfield.compute.text.Lexeme.Kind;

/// Reads arithmetic as people write it in notes: `6 * 37B * 14.8T`, `(8 × 3.12e14) FLOP/sec * 0.3 (utilization)`.
/// Between a
/// number and the next sign may stand units, which count, and other words, which are passed over.
///
/// Recursive descent with bounded depth and look-ahead, so that the time for a text is linear in its length.
final class FormulaParser {

    private static final int DEEPEST = 8;
    private static final int MOST_OPERATORS = 400;
    private static final int LONGEST_NOTE = 9;
    private static final int LONGEST_BRACKET = 24;

    private final List<Lexeme> lexemes;
    private final double[] holeValues;
    private int at;
    private int holesSeen;
    private int depth;

    /// @param holeValues what results that were cut out stand for, in order; others count as 1
    FormulaParser(List<Lexeme> lexemes, int from, double... holeValues) {
        this.lexemes = lexemes;
        this.at = from;
        this.holeValues = holeValues;
    }

    /// Where reading stopped: the first lexeme that is no part of the formula.
    int end() {
        return at;
    }

    /// The formula from here, or nothing where none starts.
    Optional<Term> sum() {
        Optional<Term> first = product();
        if (first.isEmpty()) {
            return first;
        }
        Term sum = first.get();
        while (sum.operators < MOST_OPERATORS) {
            int before = at;
            at = note(at);
            boolean plus = operator('+');
            boolean minus = !plus && depth > 0 && operator('-');
            if (!plus && !minus) {
                at = before;
                break;
            }
            at = pastLine(at + 1);
            Optional<Term> next = product();
            if (next.isEmpty()) {
                at = before;
                break;
            }
            sum.plus(next.get(), plus ? 1 : -1);
        }
        return Optional.of(sum);
    }

    private Optional<Term> product() {
        Optional<Term> first = factor();
        if (first.isEmpty()) {
            return first;
        }
        Term product = first.get();
        while (product.operators < MOST_OPERATORS) {
            int before = at;
            if (isTouchingBracket()) {
                Optional<Term> next = factor();
                if (next.isPresent()) {
                    product.times(next.get());
                    continue;
                }
                at = before;
            }
            if (product.flop == 1 && product.operators == 0 && isFormulaInBracket()) {
                break;
            }
            at = note(at);
            boolean times = operator('*');
            boolean over = !times && operator('/');
            if (!times && !over) {
                at = before;
                break;
            }
            at = pastLine(at + 1);
            if (kind(at) == Kind.EQUALS) {
                break;
            }
            Optional<Term> next = factor();
            if (next.isEmpty()) {
                at = before;
                break;
            }
            if (times) {
                product.times(next.get());
            } else {
                product.over(next.get());
            }
        }
        return Optional.of(product);
    }

    /// A bracket that touches what is before and holds only numbers multiplies: `6(13B)(3.2T)`.
    private boolean isTouchingBracket() {
        return kind(at) == Kind.OPEN
                && lexemes.get(at).glued()
                && kind(at + 1) == Kind.NUMBER
                && (kind(at + 2) == Kind.CLOSE || kind(at + 2) == Kind.OPERATOR);
    }

    /// Whether a bracket opens here that holds a product: not a note on the number before, but how it came about.
    private boolean isFormulaInBracket() {
        return kind(at) == Kind.OPEN
                && kind(at + 1) == Kind.NUMBER
                && kind(at + 2) == Kind.OPERATOR
                && kind(at + 3) == Kind.NUMBER;
    }

    private Optional<Term> factor() {
        while (kind(at) == Kind.ABOUT || kind(at) == Kind.DOLLAR) {
            at++;
        }
        Optional<Term> base = base();
        if (base.isEmpty()) {
            return base;
        }
        Term term = base.get();
        power(term);
        if (kind(at) == Kind.PERCENT) {
            term.value /= 100;
            term.share = true;
            at++;
        }
        at = new UnitReader(lexemes, at).read(term);
        return base;
    }

    private void power(Term term) {
        if (!operator('^')) {
            return;
        }
        int before = at++;
        boolean bracket = kind(at) == Kind.OPEN;
        at += bracket ? 1 : 0;
        boolean negative = operator('-') || kind(at) == Kind.HYPHEN;
        at += negative ? 1 : 0;
        if (operator('+')) {
            at++;
        }
        if (kind(at) != Kind.NUMBER || lexemes.get(at).value() > 60) {
            at = before;
            return;
        }
        boolean hole = term.holes > 0;
        double exponent = lexemes.get(at++).value();
        while (bracket && operator('+') && kind(at + 1) == Kind.NUMBER && exponent <= 60) {
            exponent += lexemes.get(at + 1).value();
            at += 2;
        }
        if (bracket && kind(at) == Kind.CLOSE) {
            at++;
        }
        if (hole) {
            // Only the mantissa of a power of ten was cut out.
            term.value = 10;
            term.holes = 0;
        }
        term.power(negative ? -exponent : exponent);
    }

    private Optional<Term> base() {
        return switch (kind(at)) {
            case NUMBER -> Optional.of(number());
            case HOLE -> Optional.of(hole());
            case OPEN -> bracket();
            case WORD -> root();
            default -> Optional.empty();
        };
    }

    private Term hole() {
        Term hole = Term.of(holesSeen < holeValues.length ? holeValues[holesSeen] : 1);
        hole.holes = 1;
        holesSeen++;
        at++;
        return hole;
    }

    private Optional<Term> root() {
        if (!lexemes.get(at).text().equals("sqrt") || kind(at + 1) != Kind.OPEN) {
            return Optional.empty();
        }
        at++;
        Optional<Term> inner = bracket();
        inner.ifPresent(Term::root);
        return inner;
    }

    /// A number, with its power of ten: `1.25 × 10^24` binds closer than division.
    private Term number() {
        double value = lexemes.get(at++).value();
        if (operator('*')
                && kind(at + 1) == Kind.NUMBER
                && lexemes.get(at + 1).value() == 10
                && kind(at + 2) == Kind.OPERATOR
                && lexemes.get(at + 2).isOperator('^')) {
            int before = at;
            at++;
            Term ten = Term.of(lexemes.get(at++).value());
            power(ten);
            if (ten.value != 10) {
                Term scaled = Term.of(value * ten.value);
                if (value >= 10 || value == Math.rint(value)) {
                    // 6 × 10^9 may be a factor of six and a number, 24 × 10^15 the hours of a day and a prefix.
                    scaled.factors.add(value);
                    scaled.plain.add(value);
                    scaled.plain.add(ten.value);
                }
                return scaled;
            }
            at = before;
        }
        return Term.of(value);
    }

    private Optional<Term> bracket() {
        if (depth >= DEEPEST) {
            return Optional.empty();
        }
        int open = at++;
        depth++;
        skipName();
        Optional<Term> inner = sum();
        depth--;
        if (inner.isPresent()) {
            int close = note(at);
            if (kind(close) == Kind.CLOSE) {
                at = close + 1;
                return inner;
            }
            int end = close(open);
            if (inner.get().operators == 0 && end > at && kind(at) == Kind.WORD) {
                at = end + 1;
                return inner;
            }
        }
        at = open;
        return Optional.empty();
    }

    /// Passes a name with an equals sign at the start of a bracket: `(epochs = 22)`.
    private void skipName() {
        int seek = at;
        while (seek - at < LONGEST_NOTE && kind(seek) == Kind.WORD) {
            seek++;
        }
        if (seek > at && kind(seek) == Kind.EQUALS) {
            at = seek + 1;
        }
    }

    /// The place after words that only explain, if a sign or an end follows there; else where it started.
    int note(int from) {
        int seek = from;
        for (int step = 0; step < LONGEST_NOTE; step++) {
            switch (kind(seek)) {
                case WORD, HYPHEN, OTHER -> seek++;
                case OPEN -> {
                    int close = close(seek);
                    if (close < 0) {
                        return from;
                    }
                    seek = close + 1;
                }
                case LINE -> {
                    Kind after = kind(seek + 1);
                    boolean goesOn = after == Kind.EQUALS
                            || after == Kind.OPERATOR && !lexemes.get(seek + 1).isOperator('-');
                    return goesOn ? seek + 1 : from;
                }
                case OPERATOR, EQUALS, CLOSE -> {
                    return seek;
                }
                default -> {
                    return from;
                }
            }
        }
        return from;
    }

    private int close(int open) {
        int level = 0;
        for (int i = open; i < lexemes.size() && i - open < LONGEST_BRACKET; i++) {
            level += kind(i) == Kind.OPEN ? 1 : 0;
            level -= kind(i) == Kind.CLOSE ? 1 : 0;
            if (level == 0) {
                return i;
            }
        }
        return -1;
    }

    int pastLine(int from) {
        return kind(from) == Kind.LINE ? from + 1 : from;
    }

    private boolean operator(char which) {
        return at < lexemes.size() && lexemes.get(at).isOperator(which);
    }

    private Kind kind(int index) {
        return index < lexemes.size() ? lexemes.get(index).kind() : Kind.PARAGRAPH;
    }
}
