package org.levelfield.resolve.labels;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.levelfield.model.Sector;

/// The sectors as the labels know them: public bodies of every kind are one.
enum Kind {
    A,
    I,
    P,
    H;

    static Set<Kind> of(Collection<Sector> sectors) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        sectors.forEach(sector -> of(sector).ifPresent(kinds::add));
        return kinds;
    }

    private static Optional<Kind> of(Sector sector) {
        return switch (sector) {
            case ACADEMIA -> Optional.of(A);
            case INDUSTRY -> Optional.of(I);
            case GOVERNMENT, FACILITY, NONPROFIT, OTHER -> Optional.of(P);
            case HEALTH -> Optional.of(H);
            case UNKNOWN -> Optional.empty();
        };
    }
}
