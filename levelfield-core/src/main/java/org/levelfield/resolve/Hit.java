package org.levelfield.resolve;

/// A term found in a text.
///
/// @param from the index of its first token
/// @param to the index after its last token
record Hit(Term term, int from, int to) {
    Hit {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("Not a range: " + from + ".." + to);
        }
    }
}
