package org.levelfield.compute.text;

import java.util.Optional;
import org.levelfield.compute.Evidence;
import org.levelfield.compute.chip.ChipCatalogue;

/// A quantity that a text says of its own work.
///
/// @param value in the unit of its kind; of a range the geometric middle
/// @param spread the factor between a range's middle and its ends, 1 for a single number
/// @param first index of its first lexeme
/// @param last index after its last lexeme
/// @param sentence index of the first lexeme of its sentence
/// @param chip of chips and chip-hours, where named
/// @param active of parameters: those that work on each example, in a sparse model; of a rate: that it was reached, and
/// is
///     no peak
/// @param training whether its sentence speaks of training, or is a note that says nothing else
public record Mention(
        Evidence.Kind kind,
        double value,
        double spread,
        int first,
        int last,
        int sentence,
        Optional<ChipCatalogue.Named> chip,
        boolean active,
        boolean training) {

    static Mention of(Evidence.Kind kind, double value, double spread, int first, int last, int sentence) {
        return new Mention(kind, value, spread, first, last, sentence, Optional.empty(), false, true);
    }

    Mention with(Optional<ChipCatalogue.Named> named) {
        return new Mention(kind, value, spread, first, last, sentence, named, active, training);
    }

    /// The same with a value so many times as large.
    public Mention times(double factor) {
        return new Mention(kind, value * factor, spread, first, last, sentence, chip, active, training);
    }

    Mention inTraining(boolean said) {
        return new Mention(kind, value, spread, first, last, sentence, chip, active, said);
    }
}
