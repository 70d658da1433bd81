package org.levelfield.compute.text;

/// A chain of equals signs as it is read: formula, result, result in other words.
final class Equation {

    private Term formula;
    private Term.Meaning meaning;
    private double computed;
    private double value;
    private boolean stated;
    private boolean perOne;

    /// Whether the last result was cut out.
    boolean hole;

    Equation(Term start) {
        formula = start;
        meaning = start.settle();
        computed = start.value;
        value = computed;
        perOne = start.operators == 0 && start.perOne;
    }

    /// Takes what stands after the next equals sign.
    void next(Term term) {
        stated = true;
        perOne |= term.perOne && term.operators == 0;
        if (term.holes > 0) {
            hole |= term.operators == 0;
            meaning = term.flop > 0 ? Term.Meaning.FLOP : meaning;
            return;
        }
        boolean formulaAgain = term.operators > 1 || term.operators == 1 && term.factors.size() > 1;
        Term.Meaning said = term.settle();
        value = term.value;
        meaning = said == Term.Meaning.PLAIN ? meaning : said;
        if (formulaAgain) {
            formula = term;
            computed = value;
        }
    }

    /// The result that is stated last, or what the formula comes to where it was cut out.
    double result() {
        return hole ? computed : value;
    }

    Finding finding(int first, int last) {
        return new Finding(first, last, result(), meaning, computed, formula, formula.operators, hole, perOne, stated);
    }
}
