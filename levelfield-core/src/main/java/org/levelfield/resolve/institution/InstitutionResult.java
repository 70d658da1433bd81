package org.levelfield.resolve.institution;

import java.util.List;

/// What a string names of a registry.
public sealed interface InstitutionResult {

    /// One organisation or several, the surest first.
    record Matched(List<Found> found) implements InstitutionResult {
        public Matched {
            found = List.copyOf(found);
        }
    }

    /// One of these, but nothing says which.
    record Ambiguous(List<Found> candidates) implements InstitutionResult {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /// Nothing that the registry knows.
    record Unmatched() implements InstitutionResult {}
}
