package org.levelfield.compute.text;

/// A number of operations that a text gives for a whole training, or for a part of one.
///
/// @param flop operations
/// @param role what the text takes it for
/// @param strength 3 where it takes up an earlier figure of the text, 2 where the unit or the label says FLOP, 1 where
/// only the form does
/// @param first index of its first lexeme
/// @param last index after its last lexeme
/// @param formula whether it was computed from a formula, or is its result
/// @param label the words before it in its line, lower case
/// @param phase the phase of training that it is said of
public record FlopCandidate(
        double flop, Role role, int strength, int first, int last, boolean formula, String label, Phase phase) {

    /// What the text takes a number of operations for.
    public enum Role {
        /// What everything comes to.
        TOTAL,
        /// What those who did the work report.
        REPORTED,
        /// An estimate, without more.
        ESTIMATE,
        /// Another estimate, a check or a bound.
        ALTERNATIVE,
        /// Used by a later formula, so a part of it.
        PART,
        /// Of the model that the work builds on.
        BASE,
        /// Of another work.
        FOREIGN,
        /// A total whose value was cut out: to be made from the others.
        OPEN_TOTAL
    }

    FlopCandidate as(Role other) {
        return new FlopCandidate(flop, other, strength, first, last, formula, label, phase);
    }

    FlopCandidate with(double value) {
        return new FlopCandidate(value, Role.TOTAL, strength, first, last, formula, label, phase);
    }
}
