package org.levelfield.forecast;

import java.util.List;

/// A pair of concepts that no work names together yet, with how likely one will, and why.
///
/// @param probability that some work names both within the horizon
/// @param bridges concepts that stand with both, the one that ties them most first
public record OpenPair(int one, int other, double probability, List<Bridge> bridges) {

    public OpenPair {
        bridges = List.copyOf(bridges);
    }

    /// A concept between the two.
    ///
    /// @param worksWithOne works until the year that name it with the first concept
    /// @param worksWithOther works until the year that name it with the second
    public record Bridge(int concept, int worksWithOne, int worksWithOther, String workWithOne, String workWithOther) {}
}
