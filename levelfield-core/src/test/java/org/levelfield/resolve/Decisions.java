package org.levelfield.resolve;

import java.util.Set;
import java.util.stream.Collectors;
import org.levelfield.model.Sector;

/// The bundled rules, loaded once for all tests, and short ways to ask them.
final class Decisions {
    static final SectorRules RULES = SectorRules.bundled();

    private Decisions() {}

    /// The labels of the sectors in the order of [Sector], joined by `+`; `unknown` where there are none.
    static String sectors(String affiliation) {
        Set<Sector> sectors = RULES.decide(affiliation).sectors();
        return sectors.isEmpty()
                ? Sector.UNKNOWN.label()
                : sectors.stream().map(Sector::label).collect(Collectors.joining("+"));
    }

    static SectorEvidence first(String affiliation) {
        return RULES.decide(affiliation).evidence().getFirst();
    }
}
