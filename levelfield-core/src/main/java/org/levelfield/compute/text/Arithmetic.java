package org.levelfield.compute.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levelfield.compute.text.Lexeme.Kind;

/// Finds every number and formula of a text, from left to right. A formula's stated result goes before our own
/// arithmetic; a result that was cut out is computed, and later formulas that use it get the computed value.
final class Arithmetic {

    private static final int LONGEST_CHAIN = 6;

    private final List<Lexeme> lexemes;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Double> cutOut = new ArrayList<>();

    private Arithmetic(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
    }

    static List<Finding> read(List<Lexeme> lexemes) {
        Arithmetic arithmetic = new Arithmetic(lexemes);
        int at = 0;
        while (at < lexemes.size()) {
            at = arithmetic.from(at);
        }
        return arithmetic.findings;
    }

    private int from(int at) {
        Kind kind = lexemes.get(at).kind();
        boolean root = lexemes.get(at).isWord("sqrt");
        if (kind != Kind.NUMBER && kind != Kind.OPEN && kind != Kind.HOLE && !root) {
            return at + 1;
        }
        FormulaParser parser = new FormulaParser(lexemes, at);
        Optional<Term> read = parser.sum();
        if (read.isEmpty() || parser.end() <= at) {
            return at + 1;
        }
        Term term = read.get();
        boolean known = true;
        if (term.holes > 0) {
            known = !cutOut.isEmpty() && (term.operators > 0);
            parser = new FormulaParser(lexemes, at, earlier(term.holes));
            term = parser.sum().orElse(term);
        }
        if (term.operators == 0 && (term.holes > 0 || !isStatement(parser))) {
            plainNumber(at, parser.end(), term, known);
            return Math.max(parser.end(), at + 1);
        }
        return equation(at, parser, term, known);
    }

    /// What the results that were cut out before stand for: the last of them, in order.
    private double[] earlier(int holes) {
        double[] values = new double[holes];
        for (int i = 0; i < holes; i++) {
            int index = Math.max(0, Math.min(cutOut.size() - 1, cutOut.size() - holes + i));
            values[i] = cutOut.isEmpty() ? 1 : cutOut.get(index);
        }
        return values;
    }

    private void plainNumber(int first, int last, Term term, boolean known) {
        if (term.holes > 0) {
            findings.add(new Finding(first, last, 0, Term.Meaning.FLOP, 0, term, 0, true, term.perOne, true));
        } else if (known && !isNegative(first)) {
            boolean perOne = term.perOne;
            Term.Meaning meaning = simpleMeaning(term);
            findings.add(new Finding(first, last, term.value, meaning, term.value, term, 0, false, perOne, false));
        }
    }

    /// Whether a minus sign touches the number and nothing before it: no count is negative.
    private boolean isNegative(int first) {
        if (first == 0 || !lexemes.get(first).glued() || !lexemes.get(first - 1).isOperator('-')) {
            return false;
        }
        return first == 1
                || !lexemes.get(first - 1).glued() && !lexemes.get(first - 2).is(Kind.NUMBER);
    }

    /// The meaning of a number with its unit; what stands with a unit of time is left as it is written.
    private static Term.Meaning simpleMeaning(Term term) {
        return term.flop == 0 ? Term.Meaning.PLAIN : term.settle();
    }

    /// Whether a number's equals sign follows, as in `8e11 = …` or `5 models => 5.6e19`.
    private boolean isStatement(FormulaParser parser) {
        int at = parser.note(parser.end());
        return kind(at) == Kind.EQUALS
                && !isSymbol(at, parser.end())
                && (kind(at + 1) == Kind.NUMBER || kind(at + 1) == Kind.HOLE || kind(at + 1) == Kind.OPEN);
    }

    /// Whether the equals sign defines a symbol of its own, as the second in `N = 70B and D = 1.4T`.
    private boolean isSymbol(int equals, int from) {
        return equals - from > 1
                && lexemes.get(equals - 1).is(Kind.WORD)
                && lexemes.get(equals - 1).text().length() == 1;
    }

    private int equation(int first, FormulaParser parser, Term start, boolean known) {
        Equation equation = new Equation(start);
        int end = parser.end();
        int at = parser.note(end);
        for (int i = 0; i < LONGEST_CHAIN && kind(at) == Kind.EQUALS && !isSymbol(at, end); i++) {
            at = parser.pastLine(at + 1);
            while (kind(at) == Kind.EQUALS || kind(at) == Kind.ABOUT) {
                at++;
            }
            FormulaParser right = new FormulaParser(lexemes, at);
            Optional<Term> next = right.sum();
            if (next.isEmpty()) {
                break;
            }
            equation.next(next.get());
            end = Math.max(right.end(), end);
            at = right.note(end);
        }
        if (known) {
            if (equation.hole) {
                cutOut.add(equation.result());
            }
            findings.add(equation.finding(first, end));
        }
        return Math.max(end, first + 1);
    }

    private Kind kind(int index) {
        return index < lexemes.size() ? lexemes.get(index).kind() : Kind.PARAGRAPH;
    }
}
