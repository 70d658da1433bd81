package org.levelfield.compute.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levelfield.compute.quantity.Span;
import org.levelfield.compute.text.Lexeme.Kind;

/// Reads the units that stand behind a number: `TFLOPS/GPU`, `petaflop/s-days`, `FLOP/GPU-sec`, `hours/day`,
/// `trillion`.
final class UnitReader {

    private static final int LONGEST = 10;

    /// What a value can be for one of.
    private static final Set<String> ONES = Set.of(
            "step",
            "steps",
            "iteration",
            "update",
            "epoch",
            "image",
            "images",
            "example",
            "sample",
            "token",
            "word",
            "frame",
            "inference",
            "pair",
            "input",
            "forward",
            "pass",
            "observation",
            "batch",
            "sequence",
            "second",
            "character",
            "pixel",
            "position",
            "layer");

    /// What a rate can be the rate of.
    private static final Set<String> HARDWARE =
            Set.of("gpu", "tpu", "chip", "core", "device", "node", "machine", "server", "processor", "gtx");

    private final List<Lexeme> lexemes;
    private int at;

    UnitReader(List<Lexeme> lexemes, int from) {
        this.lexemes = lexemes;
        this.at = from;
    }

    /// Applies the units to the term; the place after them.
    int read(Term term) {
        boolean below = false;
        boolean bracket = kind(at) == Kind.OPEN && isUnit(at + 1);
        if (bracket) {
            at++;
        }
        int from = at;
        while (at - from < LONGEST) {
            Lexeme next = at < lexemes.size() ? lexemes.get(at) : null;
            if (next == null) {
                break;
            }
            if (next.is(Kind.WORD)
                    && (next.text().equals("per") || next.text().equals("a") && at > from && isUnit(at + 1))) {
                below = true;
                at++;
            } else if (next.isOperator('/')
                    && kind(at + 1) == Kind.WORD
                    && !lexemes.get(at + 1).text().equals("sqrt")) {
                below = true;
                at++;
            } else if (next.is(Kind.HYPHEN)) {
                at++;
            } else if (next.is(Kind.WORD)) {
                if (!word(term, next, below)) {
                    break;
                }
            } else {
                break;
            }
        }
        if (bracket && kind(at) == Kind.CLOSE) {
            at++;
        }
        return at;
    }

    private boolean word(Term term, Lexeme word, boolean below) {
        double magnitude = Magnitudes.ofNumberWord(word.text());
        if (magnitude >= 1000 && !below) {
            term.value *= magnitude;
            at++;
            return true;
        }
        if (below && word.text().equals("sdays")) {
            term.raise(Span.SECOND, -1);
            term.raise(Span.DAY, 1);
            at++;
            return true;
        }
        int spelledOut = spelledOut();
        if (spelledOut > 0 && !below) {
            term.flop++;
            at += spelledOut;
            return true;
        }
        Optional<UnitWords.UnitWord> unit = UnitWords.of(word.text());
        if (unit.isEmpty() && !below && isRatio(at + 1)) {
            at++;
            return true;
        }
        if (unit.isEmpty()) {
            if (below) {
                term.perOne |= ONES.contains(word.text());
                term.perChip |= HARDWARE.contains(word.text());
                at++;
            }
            return below;
        }
        boolean hyphened = at > 0 && lexemes.get(at - 1).is(Kind.HYPHEN);
        boolean afterSecond = at > 0
                && (lexemes.get(at - 1).isWord("s") || lexemes.get(at - 1).isWord("second"));
        boolean aboveAgain = below
                && (hyphened || afterSecond)
                && term.flop > 0
                && term.exponent(Span.SECOND) < 0
                && unit.get().span().compareTo(Span.SECOND) > 0;
        term.unit(unit.get(), below && !aboveAgain ? -1 : 1);
        term.maybeRate |= unit.get().flop() > 0
                && word.text().endsWith("flops")
                && unit.get().prefix() >= 1e9
                && unit.get().prefix() < 1e16;
        at++;
        return true;
    }

    /// How many lexemes `floating-point operations` has here, or 0.
    private int spelledOut() {
        if (!lexemes.get(at).isWord("floating")) {
            return 0;
        }
        int point = kind(at + 1) == Kind.HYPHEN ? at + 2 : at + 1;
        boolean operations = point + 1 < lexemes.size()
                && lexemes.get(point).isWord("point")
                && (lexemes.get(point + 1).isWord("operations")
                        || lexemes.get(point + 1).isWord("ops"));
        return operations ? point + 2 - at : 0;
    }

    /// Whether a slash or `per` follows, and then a word: `8 GPU/server`, `50 samples/sec`.
    private boolean isRatio(int index) {
        boolean slash = index < lexemes.size()
                && (lexemes.get(index).isOperator('/') || lexemes.get(index).isWord("per"));
        return slash
                && kind(index + 1) == Kind.WORD
                && !lexemes.get(index + 1).text().equals("sqrt");
    }

    private boolean isUnit(int index) {
        return kind(index) == Kind.WORD
                && UnitWords.of(lexemes.get(index).text()).isPresent();
    }

    private Kind kind(int index) {
        return index < lexemes.size() ? lexemes.get(index).kind() : Kind.PARAGRAPH;
    }
}
