package org.levelfield.resolve;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.levelfield.model.Sector;

/// The sectors of an affiliation string, with the evidence in the order of the string.
///
/// No evidence means unknown. Two affiliations in one string are two pieces of evidence, each with its own sector.
public record SectorDecision(List<SectorEvidence> evidence) {
    public SectorDecision {
        evidence = List.copyOf(evidence);
    }

    /// The sectors named, in the order of [Sector]; empty means unknown.
    public Set<Sector> sectors() {
        EnumSet<Sector> sectors = EnumSet.noneOf(Sector.class);
        evidence.forEach(piece -> sectors.add(piece.sector()));
        return Collections.unmodifiableSet(sectors);
    }
}
