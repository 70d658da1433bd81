package org.levelfield.resolve.labels;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.levelfield.model.Sector;
import org.levelfield.resolve.SectorEvidence;
import org.levelfield.resolve.SectorRules;

/// The team of a work in plain Java, as in `sql/stages/resolve/team.sql` where the source claims no institutions.
final class Teams {
    static final SectorRules RULES = SectorRules.bundled();

    private Teams() {}

    static String team(Collection<String> affiliations) {
        return team(affiliations, evidence -> true);
    }

    /// The team by the evidence that counts alone.
    static String team(Collection<String> affiliations, Predicate<SectorEvidence> counts) {
        Set<Sector> sectors = EnumSet.noneOf(Sector.class);
        for (String affiliation : affiliations) {
            RULES.decide(affiliation).evidence().stream()
                    .filter(counts)
                    .map(SectorEvidence::sector)
                    .forEach(sectors::add);
        }
        sectors.remove(Sector.UNKNOWN);
        boolean academia = sectors.contains(Sector.ACADEMIA);
        boolean industry = sectors.contains(Sector.INDUSTRY);
        if (academia) {
            return industry ? "mixed" : "academic_only";
        }
        if (industry) {
            return "industry_only";
        }
        return sectors.isEmpty() ? "unknown" : "other";
    }
}
