package org.levelfield.compute;

import java.util.Locale;

/// How an estimate came about. The first five are the ways of a text that says something, from the surest to the least
/// sure.
public enum Method {
    /// The text states the operations of the whole training.
    STATED(Basis.STATED),
    /// The text states parts, which were added.
    SUM(Basis.STATED),
    /// Operations counted: 2 × connections × 3 × examples × epochs, or 6 × parameters × tokens.
    OPERATION_COUNT(Basis.ESTIMATED),
    /// Chips × hours × peak rate × utilisation.
    HARDWARE_TIME(Basis.ESTIMATED),
    /// Money spent, by the price of a chip's hour.
    COST(Basis.ESTIMATED),
    /// Nothing is said; predicted from title, abstract and circumstances by a model that was trained on labelled works.
    PREDICTED(Basis.PREDICTED);

    /// Where an estimate stands on: what the text states, what follows from what it states, or neither.
    public enum Basis {
        STATED,
        ESTIMATED,
        PREDICTED;

        /// The name in tables and output, such as `stated`.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Basis basis;

    Method(Basis basis) {
        this.basis = basis;
    }

    public Basis basis() {
        return basis;
    }

    /// The name in tables and output, such as `operation-count`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
