package org.levelfield.model;

/// A concept of a list that a person gives in place of those that the works show.
///
/// @param name as written, without spaces around it
public record GivenConcept(String name) {

    /// The longest name, characters.
    public static final int LONGEST = 200;

    public GivenConcept {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException("A concept has a name of up to " + LONGEST + " characters: " + name);
        }
    }
}
