package org.levelfield.resolve.institution;

import java.util.List;

/// An organisation that a string names, or may name.
///
/// @param country ISO 3166 code, empty where the registry has none
/// @param types the registry's types, such as `education`
/// @param confidence the probability that the organisation is meant, as measured on labelled strings
/// @param rule how string and name met, such as `exact-name`; see `docs/reference/resolve.md`
/// @param matched the characters of the string that it was read from
public record Found(
        String id, String name, String country, List<String> types, double confidence, String rule, String matched) {
    public Found {
        types = List.copyOf(types);
    }
}
