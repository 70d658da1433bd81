package org.levelfield.search;

import java.util.List;
import java.util.OptionalInt;

/// A merged work as the index holds it.
///
/// @param workId an id of the input: that of the member that stands for the whole
/// @param members further ids of the input that describe the same work
/// @param title empty where none is known
/// @param abstractText the longest of the members', empty where none is known
/// @param concepts names of the field's concepts that it names
/// @param citations as the input counts them, at a day that it does not say; empty where it does not
/// @param venue the series' short name where known, empty where none is
/// @param team academic_only, industry_only, mixed, other, unknown
/// @param sectors of its authors, where known: academia, industry, other; or unknown alone
/// @param reach the compute tier it needs: laptop, gpu, node, cluster, frontier; or unknown
/// @param code official or linked where a repository is recorded, none where one would have been, else unknown
public record IndexedWork(
        String workId,
        List<String> members,
        String title,
        String abstractText,
        List<String> keywords,
        List<String> concepts,
        OptionalInt citations,
        OptionalInt year,
        String venue,
        String team,
        List<String> sectors,
        String reach,
        String code) {

    public IndexedWork {
        members = List.copyOf(members);
        keywords = List.copyOf(keywords);
        concepts = List.copyOf(concepts);
        sectors = List.copyOf(sectors);
    }
}
