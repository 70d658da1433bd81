package org.levelfield.check;

import java.util.List;
import java.util.OptionalInt;

/// A work that speaks for or against an idea being open.
///
/// @param score probability that it is the one that holds the idea
/// @param facets of the idea that it covers: names of their kinds
/// @param why what it says of the idea and what it does not, in words
/// @param said words of the idea that it says, as folded keys
/// @param team who made it; unknown where affiliations are
/// @param code address of its code, or the empty string
public record Evidence(
        String workId,
        String title,
        OptionalInt year,
        String venue,
        double score,
        List<String> facets,
        String why,
        List<String> said,
        String abstractText,
        String team,
        String code) {

    public Evidence {
        facets = List.copyOf(facets);
        said = List.copyOf(said);
    }
}
