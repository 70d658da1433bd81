package org.levelfield.resolve;

import org.levelfield.model.Sector;

/// One institution that a string names, or one sector where no institution of a registry was found.
///
/// @param institutionId empty where none was found
/// @param institution the registry's name, or the organisation's by the curated tables, or empty
/// @param country ISO 3166 code, empty where unknown
/// @param confidence the probability that the row is right; 0 where nothing is known
/// @param rule the rule that spoke, `none` where nothing is known
public record ResolvedRow(
        String institutionId, String institution, String country, Sector sector, double confidence, String rule) {

    static final ResolvedRow NOTHING = new ResolvedRow("", "", "", Sector.UNKNOWN, 0, "none");
}
