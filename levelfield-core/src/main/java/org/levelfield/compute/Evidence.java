package org.levelfield.compute;

import java.util.Locale;

/// One thing that a text says, with the words that say it.
///
/// @param kind what it is
/// @param words as they stand in the text
/// @param offset of the words' first character in the text, in UTF-16 units, from 0
/// @param value in the kind's unit
public record Evidence(Kind kind, String words, int offset, double value) {

    /// What a text can say on compute, with the unit of its value.
    public enum Kind {
        /// Operations: FLOP.
        FLOP,
        /// Operations that a formula of the text comes to: FLOP.
        FORMULA,
        /// A rate: FLOP a second.
        FLOP_PER_SECOND,
        /// Operations for one example or token, forward: FLOP.
        FLOP_PER_EXAMPLE,
        /// Chips of one kind: count.
        CHIPS,
        /// Processors or their cores, without accelerators: count.
        CPU_CORES,
        /// A chip, by name; the value is its peak rate that was used, FLOP a second.
        CHIP,
        /// Chips × time: hours.
        CHIP_HOURS,
        /// Time from start to end: hours.
        WALL_TIME,
        /// Parameters, or connections: count.
        PARAMETERS,
        /// Examples or tokens seen once: count.
        EXAMPLES,
        /// Passes through the examples: count.
        EPOCHS,
        /// Steps: count.
        STEPS,
        /// Examples or tokens a step: count.
        BATCH,
        /// Tokens or positions an example: count.
        SEQUENCE_LENGTH,
        /// A known model that the work builds on: FLOP of that model's training, from the table of models.
        BASE_MODEL,
        /// Share of the peak that was reached: 0 to 1.
        UTILISATION,
        /// US dollars.
        COST;

        /// The name in output, such as `chip-hours`.
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
