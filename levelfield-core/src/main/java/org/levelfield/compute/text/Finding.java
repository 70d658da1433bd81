package org.levelfield.compute.text;

/// A number, or the value of a formula, as found in a text.
///
/// @param first index of the first lexeme
/// @param last index after the last lexeme
/// @param value in FLOP, FLOP a second, seconds, or as it stands, by meaning
/// @param computed what the formula itself comes to, where a result stands beside it; else the value
/// @param formula the formula's term, whose factors tell what it counts
/// @param operators how many signs of arithmetic were read; 0 for a plain number
/// @param cutOut whether the result was cut out and had to be computed
/// @param perOne whether it is for one step, image, epoch or the like
/// @param stated whether a result stands beside it, or was cut out
record Finding(
        int first,
        int last,
        double value,
        Term.Meaning meaning,
        double computed,
        Term formula,
        int operators,
        boolean cutOut,
        boolean perOne,
        boolean stated) {

    boolean isFormula() {
        return operators > 0;
    }
}
