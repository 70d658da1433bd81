package org.levelfield.extract.concept;

import java.util.Locale;

/// What a concept is.
enum Kind {
    METHOD,
    TASK,
    DATASET,
    MODEL,
    PROPERTY;

    /// How the table says that nothing is known.
    static final String UNKNOWN = "unknown";

    /// As it stands in tables.
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind parse(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
