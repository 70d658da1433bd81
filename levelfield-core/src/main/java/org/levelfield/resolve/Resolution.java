package org.levelfield.resolve;

import java.util.Optional;
import org.levelfield.model.Sector;
import org.levelfield.resolve.institution.Found;

/// One piece of what an affiliation string says: an organisation, its sector, and why.
///
/// @param sector unknown where only the institution is taken, not its sector
/// @param organisation the tables' name for it, else the registry's, else the part of the string that names it
/// @param parent the ultimate owner; the organisation itself where it has none
/// @param rule the rule that spoke
/// @param matched the characters of the string that it matched
/// @param confidence the probability that the institution is meant or, without one, that the sector is right
/// @param institution the institution of the registry; absent where it knows none
public record Resolution(
        Sector sector,
        String organisation,
        String parent,
        String rule,
        String matched,
        double confidence,
        Optional<Found> institution) {

    Resolution(
            Sector sector,
            String organisation,
            String parent,
            String rule,
            String matched,
            double confidence,
            Found institution) {
        this(sector, organisation, parent, rule, matched, confidence, Optional.of(institution));
    }

    static Resolution of(SectorEvidence evidence, double confidence) {
        return new Resolution(
                evidence.sector(),
                evidence.organisation(),
                evidence.parent(),
                evidence.rule(),
                evidence.matched(),
                confidence,
                Optional.empty());
    }
}
