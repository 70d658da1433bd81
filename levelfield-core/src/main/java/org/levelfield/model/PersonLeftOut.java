package org.levelfield.model;

import org.jspecify.annotations.Nullable;

/// A person who is to stand in no table of a field.
///
/// @param name as printed, if all authors of this name are meant
/// @param identifier the source's own or an ORCID, if one person is meant
public record PersonLeftOut(@Nullable String name, @Nullable String identifier) {

    public PersonLeftOut {
        if (name == null && identifier == null) {
            throw new IllegalArgumentException("a person is left out by a name or an identifier");
        }
    }
}
