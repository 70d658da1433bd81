package org.levelfield.forecast;

import java.util.Map;
import org.levelfield.model.Reach;

/// What is known of a concept of an open pair, over the six years until the forecast's.
///
/// @param kind method, task, dataset, model, property or unknown
/// @param recent works of the last three years that name it
/// @param before works of the three years before them
/// @param academic works by teams from academia alone
/// @param industry works by teams with industry
/// @param other works by other teams that are known
/// @param reaches works by the compute tier that they need
/// @param work title and year of the most cited of the works on it
/// @param community its label, or the empty string where the field has no map
record ConceptFacts(
        String id,
        String name,
        String kind,
        long recent,
        long before,
        long academic,
        long industry,
        long other,
        Map<Reach, Long> reaches,
        String work,
        String community) {

    ConceptFacts {
        reaches = Map.copyOf(reaches);
    }

    /// The tier that half of its works stay within; the smallest where nothing is known.
    Reach reach() {
        long all = reaches.values().stream().mapToLong(Long::longValue).sum();
        long sum = 0;
        for (Reach reach : Reach.values()) {
            sum += reaches.getOrDefault(reach, 0L);
            if (2 * sum >= all) {
                return reach;
            }
        }
        return Reach.FRONTIER;
    }

    /// Works by teams that are known.
    long known() {
        return academic + industry + other;
    }
}
