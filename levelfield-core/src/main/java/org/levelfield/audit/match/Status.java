package org.levelfield.audit.match;

import java.util.Locale;

/// What became of a reference.
public enum Status {
    /// One work of the field is meant.
    MATCHED,
    /// Several works could be meant.
    AMBIGUOUS,
    /// No work is found, and the field does not cover the place where it is said to stand.
    UNKNOWN,
    /// No work is found although the field covers its venue and year: it may be invented, or misquoted beyond
    /// recognition.
    SUSPECT,
    /// The work has been retracted.
    RETRACTED,
    /// A preprint is cited of a work that has been published.
    PREPRINT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether one work is meant.
    public boolean isFound() {
        return this == MATCHED || this == RETRACTED || this == PREPRINT;
    }
}
