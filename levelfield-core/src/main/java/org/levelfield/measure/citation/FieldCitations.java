package org.levelfield.measure.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.levelfield.graph.CitationGraph;
import org.levelfield.graph.CitationGraphBuilder;
import org.levelfield.store.Database;
import org.levelfield.store.SqlResource;

/// The citation graph of a field. A work's label is its place in the order of ids.
///
/// @param ids by label
/// @param mergedIds by label: the merged work that it belongs to
/// @param impossibleYears works whose year no work can have; they are taken as works without a year
record FieldCitations(CitationGraph graph, List<String> ids, List<String> mergedIds, int impossibleYears) {

    /// Before printing there was nothing to cite; what lies beyond is a slip or a filler such as 9999.
    private static final int FIRST_YEAR = 1450;

    private static final int LAST_YEAR = 2100;

    static FieldCitations read(Database database) {
        database.execute("create or replace temp table citation_member as " + SqlResource.text("stages/graph/members"));
        List<String> ids = new ArrayList<>();
        List<String> mergedIds = new ArrayList<>();
        int[] years = new int[(int) database.number("select count(distinct node_id) from citation_member")];
        int[] impossible = {0};
        database.stream(SqlResource.text("stages/graph/works"), row -> {
            @Nullable Integer year = row.getObject("year", Integer.class);
            boolean possible = year != null && year >= FIRST_YEAR && year <= LAST_YEAR;
            impossible[0] += year != null && !possible ? 1 : 0;
            years[ids.size()] = possible ? year : CitationGraph.NO_YEAR;
            String id = row.getString("node_id");
            String mergedId = row.getString("merged_id");
            ids.add(id);
            mergedIds.add(id.equals(mergedId) ? id : mergedId);
        });
        CitationGraphBuilder builder = new CitationGraphBuilder(years);
        database.stream(SqlResource.text("stages/graph/citations"), row -> builder.cite(row.getInt(1), row.getInt(2)));
        return new FieldCitations(builder.build(), ids, mergedIds, impossible[0]);
    }
}
