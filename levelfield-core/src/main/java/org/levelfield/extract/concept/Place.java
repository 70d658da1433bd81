package org.levelfield.extract.concept;

/// Where a work names a concept.
enum Place {
    TITLE,
    ABSTRACT,
    KEYWORD;

    /// As it stands in tables.
    String label() {
        return switch (this) {
            case TITLE -> "title";
            case ABSTRACT -> "abstract";
            case KEYWORD -> "keyword";
        };
    }
}
