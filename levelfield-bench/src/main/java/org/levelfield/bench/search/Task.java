package org.levelfield.bench.search;

import java.util.Set;

/// A text and the works that it asks for.
///
/// @param kind such as `cite`
/// @param asking the work that the text is from, itself no answer
/// @param year of that work
public record Task(String kind, String asking, int year, String text, Set<String> sought) {

    public Task {
        sought = Set.copyOf(sought);
    }
}
