package org.levelfield.resolve;

import org.levelfield.model.Sector;

/// One reason to place an affiliation string in a sector.
///
/// @param organisation the table's name for it, or the part of the string that names it
/// @param parent the ultimate owner, for the roll-up of subsidiaries; the organisation itself where it has none
/// @param rule the [Rule#label] that spoke
/// @param matched the characters of the string that it matched
public record SectorEvidence(Sector sector, String organisation, String parent, String rule, String matched) {
    public SectorEvidence {
        if (sector == Sector.UNKNOWN) {
            throw new IllegalArgumentException("Evidence names a sector; unknown is the absence of evidence");
        }
        if (organisation.isBlank() || parent.isBlank() || rule.isBlank() || matched.isBlank()) {
            throw new IllegalArgumentException("Evidence says what, whose, by which rule and where: " + matched);
        }
    }
}
