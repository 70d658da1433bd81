package org.levelfield.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A research organisation of a registry, in the shape of ROR's schema version 2.
///
/// @param id the registry's identifier (for ROR the full address)
/// @param name the display name
/// @param status `active`, `inactive` or `withdrawn`
/// @param types ROR's types, such as `education`, `company`, `facility`
/// @param country ISO 3166 code of two letters
public record Institution(
        String id,
        String name,
        String status,
        List<String> types,
        @Nullable String country,
        @Nullable String city,
        @Nullable Integer established,
        List<String> domains,
        List<Name> names,
        List<Relation> relations) {

    public Institution {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an institution needs an id and a name");
        }
        types = List.copyOf(types);
        domains = List.copyOf(domains);
        names = List.copyOf(names);
        relations = List.copyOf(relations);
    }

    /// One of its names.
    ///
    /// @param kind `ror_display`, `label`, `alias` or `acronym`
    /// @param language ISO 639 code where known
    public record Name(String value, String kind, @Nullable String language) {}

    /// Its relation to another organisation.
    ///
    /// @param kind `parent`, `child`, `related`, `successor` or `predecessor`
    public record Relation(String id, String kind) {}
}
