package org.levelfield.compute.text;

import java.util.ArrayList;
import java.util.List;

/// Ranges of operations, `1e23 to 4e23 FLOP`, as one figure: the geometric middle.
final class Ranges {

    /// Ends that lie further apart are two figures.
    private static final double WIDEST = 1e3;

    /// The least that can be the lower end of a range of operations when it has no unit.
    private static final double LEAST = 1e9;

    private Ranges() {}

    /// The findings, with the two ends of each range joined.
    static List<Finding> joined(List<Finding> findings, List<Lexeme> lexemes) {
        List<Finding> joined = new ArrayList<>(findings.size());
        for (Finding each : findings) {
            if (!joined.isEmpty() && isRange(joined.getLast(), each, lexemes)) {
                joined.add(middle(joined.removeLast(), each));
            } else {
                joined.add(each);
            }
        }
        return joined;
    }

    private static boolean isRange(Finding low, Finding high, List<Lexeme> lexemes) {
        int between = low.last();
        boolean plain = !low.isFormula() && !high.isFormula() && !low.cutOut() && !high.cutOut();
        if (!plain || between + 1 != high.first() || low.value() < LEAST) {
            return false;
        }
        Lexeme joint = lexemes.get(between);
        boolean spoken = joint.isWord("and")
                && low.first() > 0
                && lexemes.get(low.first() - 1).isWord("between");
        boolean sign = joint.isOperator('-') || joint.is(Lexeme.Kind.HYPHEN) || joint.isWord("to") || spoken;
        boolean meant = high.meaning() == Term.Meaning.FLOP
                && (low.meaning() == Term.Meaning.FLOP || low.meaning() == Term.Meaning.PLAIN);
        return sign && meant && low.value() <= high.value() && high.value() <= WIDEST * low.value();
    }

    private static Finding middle(Finding low, Finding high) {
        double value = Math.sqrt(low.value() * high.value());
        return new Finding(
                low.first(), high.last(), value, high.meaning(), value, high.formula(), 0, false, high.perOne(), false);
    }
}
