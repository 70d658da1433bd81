package org.levelfield.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a person says of an affiliation string, against or in place of the rules.
///
/// @param affiliation the string as written down; one that ends in ` *` stands for all that begin so
/// @param sectors in the order given; [Sector#UNKNOWN] alone withdraws what the rules decide
/// @param organisation its name, or the names in the sectors' order joined by ` + `
/// @param reason why, for the next reader
public record SectorCorrection(
        String affiliation, List<Sector> sectors, @Nullable String organisation, String reason) {

    public SectorCorrection {
        sectors = List.copyOf(sectors);
        if (affiliation.isBlank() || reason.isBlank() || sectors.isEmpty()) {
            throw new IllegalArgumentException("A correction names a string, a sector and a reason: " + affiliation);
        }
        if (sectors.size() > 1 && sectors.contains(Sector.UNKNOWN)) {
            throw new IllegalArgumentException("Unknown stands alone");
        }
    }

    /// Sectors joined by `+`.
    ///
    /// @throws IllegalArgumentException if one of them is none, or unknown stands beside another
    public static List<Sector> sectors(String joined) {
        List<Sector> sectors = new ArrayList<>();
        Arrays.stream(joined.split("\\+", -1)).map(Sector::parse).forEach(sectors::add);
        if (sectors.size() > 1 && sectors.contains(Sector.UNKNOWN)) {
            throw new IllegalArgumentException("Unknown stands alone");
        }
        return sectors;
    }

    /// The sectors as they stand in tables.
    public String label() {
        return sectors.stream().map(Sector::label).collect(Collectors.joining("+"));
    }

    /// Whether it takes back what the rules decide.
    public boolean withdraws() {
        return sectors.contains(Sector.UNKNOWN);
    }

    /// The name of the organisation in the sector at this place; the affiliation itself where none is given.
    public String organisation(int place) {
        if (organisation == null) {
            return affiliation.replaceFirst("\\s+\\*$", "").strip();
        }
        List<String> names =
                Arrays.stream(organisation.split(" \\+ ")).map(String::strip).toList();
        boolean oneEach = names.size() == sectors.size() && names.stream().noneMatch(String::isEmpty);
        return oneEach ? names.get(place) : organisation;
    }

    /// Whether the two say the same, be it for other reasons.
    public boolean agreesWith(SectorCorrection other) {
        return sectors.equals(other.sectors) && Objects.equals(organisation, other.organisation);
    }
}
