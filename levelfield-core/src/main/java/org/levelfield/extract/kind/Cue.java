package org.levelfield.extract.kind;

/// What a phrase of the tables tells where it stands.
///
/// @param role how it tells
/// @param tells a kind of contribution or a theme; empty where the phrase tells nothing alone
/// @param weight from 0 to 1: of a kind, how likely it is where only this phrase speaks for it; of a theme, the part of
///     the evidence that one mention gives
/// @param phrase as the table has it
record Cue(Role role, String tells, double weight, String phrase) {

    enum Role {
        /// Tells its kind in a title.
        TITLE,
        /// Tells its kind in an abstract.
        TEXT,
        /// Announces what stands behind it, as "we propose" does; its own kind where that is nothing known.
        BEFORE,
        /// Announces what stands before it, as "is proposed" does.
        AFTER,
        /// What is announced, such as an algorithm.
        NOUN,
        /// Names a theme.
        THEME
    }

    Cue {
        if (weight < 0 || weight > 1) {
            throw new IllegalArgumentException("The weight of '" + phrase + "' is not between 0 and 1");
        }
    }
}
