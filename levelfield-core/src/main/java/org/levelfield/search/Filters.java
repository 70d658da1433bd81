package org.levelfield.search;

import java.util.List;
import java.util.OptionalInt;

/// Which works may be found. An empty list lets every work through; several values of one list mean any of them.
///
/// @param since first year, inclusive; works without a year are left out where a year is asked for
/// @param until last year, inclusive
/// @param venues names of series or sources, in any case
/// @param teams academic_only, industry_only, mixed, other, unknown
/// @param sectors academia, industry, other, unknown: at least one author's
/// @param reaches laptop, gpu, node, cluster, frontier, unknown
/// @param codes official, linked, none, unknown
public record Filters(
        OptionalInt since,
        OptionalInt until,
        List<String> venues,
        List<String> teams,
        List<String> sectors,
        List<String> reaches,
        List<String> codes) {

    /// Every work.
    public static final Filters NONE = new Filters(
            OptionalInt.empty(), OptionalInt.empty(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Filters {
        venues = List.copyOf(venues);
        teams = List.copyOf(teams);
        sectors = List.copyOf(sectors);
        reaches = List.copyOf(reaches);
        codes = List.copyOf(codes);
    }

    /// Works up to a year.
    public static Filters until(int year) {
        return new Filters(
                OptionalInt.empty(), OptionalInt.of(year), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
