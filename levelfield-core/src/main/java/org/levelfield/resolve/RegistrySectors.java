package org.levelfield.resolve;

import java.util.List;
import org.levelfield.model.Sector;

/// The sector that a registry's types give an organisation; of several types the first in the order below.
final class RegistrySectors {
    private record Type(String name, Sector sector) {}

    private static final List<Type> TYPES = List.of(
            new Type("education", Sector.ACADEMIA),
            new Type("healthcare", Sector.HEALTH),
            new Type("company", Sector.INDUSTRY),
            new Type("facility", Sector.FACILITY),
            new Type("government", Sector.GOVERNMENT),
            new Type("nonprofit", Sector.NONPROFIT));

    private RegistrySectors() {}

    /// `other` for archives, funders and what has no type.
    static Sector of(List<String> types) {
        return TYPES.stream()
                .filter(type -> types.contains(type.name()))
                .map(Type::sector)
                .findFirst()
                .orElse(Sector.OTHER);
    }
}
