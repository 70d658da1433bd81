package org.levelfield.check;

import java.util.Locale;

/// What a check says of an idea.
public enum Verdict {
    /// A named work contains it.
    DONE,
    /// Named works cover named facets of it.
    PARTLY,
    /// Many works are on it now.
    CROWDED,
    /// No work that holds it was found in what was searched.
    OPEN,
    /// There is too little to compare.
    TOO_VAGUE;

    /// The name in output, such as `too vague`.
    public String label() {
        return this == OPEN
                ? "open as far as searched"
                : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
