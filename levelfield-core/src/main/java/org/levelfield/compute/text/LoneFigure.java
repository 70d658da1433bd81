package org.levelfield.compute.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levelfield.compute.text.FlopCandidate.Role;

/// The one figure of a note in which nothing is called operations by a unit or a label: a power of ten that begins a
/// line, or the only formula of a text that speaks of operations. The weakest way to be a candidate, so asked only
/// where
/// there is no other.
final class LoneFigure {

    /// A bare power of ten below this can be anything.
    private static final double FIGURE = 1e17;

    /// A formula that comes to less trained nothing that is noted.
    private static final double FORMULA = 1e7;

    private static final double MOST = 1e32;

    /// A text with more figures than this is prose, in which a bare one can be anything.
    private static final int SHORT = 60;

    private static final Set<String> OPERATIONS = Set.of(
            "compute ", "compute.", "flop", "operations", "forward pass", "multipl", "floating", "backward pass");

    private final Passage passage;
    private final List<Lexeme> lexemes;

    LoneFigure(Passage passage, List<Lexeme> lexemes) {
        this.passage = passage;
        this.lexemes = lexemes;
    }

    Optional<FlopCandidate> read(List<Finding> findings) {
        for (Finding each : findings) {
            if (isFigure(each)) {
                return Optional.of(candidate(each));
            }
        }
        List<Finding> formulas = findings.stream().filter(this::isFormula).toList();
        return formulas.size() == 1 ? Optional.of(candidate(formulas.getFirst())) : Optional.empty();
    }

    private static FlopCandidate candidate(Finding found) {
        return new FlopCandidate(
                found.value(), Role.ESTIMATE, 1, found.first(), found.last(), found.isFormula(), "", Phase.UNSAID);
    }

    private boolean isFigure(Finding found) {
        return !found.isFormula()
                && !found.perOne()
                && found.meaning() == Term.Meaning.PLAIN
                && found.value() >= FIGURE
                && found.value() <= MOST
                && lexemes.size() <= SHORT
                && beginsLine(found)
                && !FlopReader.startsWithThing(passage.phrase(found.last()));
    }

    private boolean isFormula(Finding found) {
        String label = passage.before(found.first());
        return found.isFormula()
                && !found.perOne()
                && found.meaning() == Term.Meaning.PLAIN
                && found.formula().factors.size() > 2
                && found.value() >= FORMULA
                && found.value() <= MOST
                && !FlopReader.startsWithThing(passage.phrase(found.last()))
                && !FlopReader.endsWithThing(label)
                && (found.stated() || beginsLine(found))
                && Passage.says(passage.all(), OPERATIONS);
    }

    private boolean beginsLine(Finding found) {
        return passage.before(found.first()).isBlank();
    }
}
