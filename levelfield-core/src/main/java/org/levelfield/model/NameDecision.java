package org.levelfield.model;

/// What a person decided about two names of concepts.
///
/// @param same whether both mean the same
/// @param reason why, for the next reader
public record NameDecision(String name, String otherName, boolean same, String reason) {

    public NameDecision {
        if (name.isBlank() || otherName.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("A decision has two names and a reason: " + name + ", " + otherName);
        }
    }
}
