package org.levelfield.forecast;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A pair of concepts that no work names together yet, with how likely one will, and why.
///
/// @param one the concept that more works name
/// @param probabilities by years ahead, that some work names both by then; never falling
/// @param attention works that name both, expected within the horizon that decides the order
/// @param novelty share of the neighbours of either that are not neighbours of both, 0 to 1
/// @param bridges concepts that stand with both, the one that ties them most first
public record OpenPair(
        int one,
        int other,
        SortedMap<Integer, Double> probabilities,
        double attention,
        double novelty,
        List<Bridge> bridges) {

    public OpenPair {
        bridges = List.copyOf(bridges);
        probabilities = Collections.unmodifiableSortedMap(new TreeMap<>(probabilities));
    }

    /// A concept between the two.
    ///
    /// @param worksWithOne works until the year that name it with the first concept
    /// @param worksWithOther works until the year that name it with the second
    public record Bridge(int concept, int worksWithOne, int worksWithOther, String workWithOne, String workWithOther) {}
}
