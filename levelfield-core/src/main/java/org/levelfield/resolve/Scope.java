package org.levelfield.resolve;

import java.util.Locale;

/// Where a term of a table counts.
enum Scope {
    /// Wherever it stands.
    ANYWHERE,
    /// A part of a university: yields to a university named in the same string.
    UNIT,
    /// An ordinary word or a person's or place's name: see [AmbiguousNames].
    AMBIGUOUS,
    /// Only as a whole segment, where no other term counts.
    SEGMENT,
    /// Only as the whole string.
    STRING,
    /// Only where no other term counts.
    WEAK,
    /// As [#WEAK], and only as the last word of a segment that names no department.
    ENDING,
    /// Only where nothing else was found at all; the first rule with a term wins.
    FALLBACK,
    /// A phrase that must not be mistaken for the names in it: `Apple Valley`, `College Park`.
    IGNORED;

    static Scope parse(String label) {
        return valueOf(label.strip().toUpperCase(Locale.ROOT));
    }
}
