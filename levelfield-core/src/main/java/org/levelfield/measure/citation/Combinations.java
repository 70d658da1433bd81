package org.levelfield.measure.citation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.levelfield.graph.CitationGraph;
import org.levelfield.graph.FirstPairs;
import org.levelfield.graph.ReferencePairs;
import org.levelfield.store.Database;
import org.levelfield.store.SqlResource;
import org.levelfield.store.TableWriter;
import org.levelfield.store.Workspace;

/// What each work combines: venues among its references, concepts of its own.
final class Combinations {

    /// Dealing citations anew is random, and the same at every build.
    private static final long SEED = 2013;

    private final ReferencePairs venues;
    private final FirstPairs concepts;

    private Combinations(ReferencePairs venues, FirstPairs concepts) {
        this.venues = venues;
        this.concepts = concepts;
    }

    /// @param nodes of the graph by label
    static Combinations of(Workspace workspace, CitationGraph graph, int[] nodes) {
        Database database = workspace.database();
        int[] groups = new int[nodes.length];
        Arrays.fill(groups, -1);
        database.stream(
                SqlResource.text("stages/graph/venues"),
                row -> groups[nodes[row.getInt("work")]] = row.getInt("venue"));
        int[] years = new int[nodes.length];
        int[][] items = new int[nodes.length][0];
        for (int node = 0; node < years.length; node++) {
            years[node] = graph.year(node);
        }
        database.stream(SqlResource.text("stages/graph/concepts"), row -> {
            int node = nodes[row.getInt("work")];
            items[node] = Arrays.copyOf(items[node], items[node].length + 1);
            items[node][items[node].length - 1] = row.getInt("concept");
        });
        FirstPairs concepts = FirstPairs.of(years, items);
        workspace.note("works with too many keywords to pair", concepts.tooMany());
        return new Combinations(ReferencePairs.of(graph, groups, ReferencePairs.GRAPHS, SEED), concepts);
    }

    void write(TableWriter row, String id, int node) {
        ReferencePairs.Novelty novelty = venues.novelty(node);
        row.row()
                .text(id)
                .whole(novelty.pairs())
                .number(known(novelty.median()))
                .number(known(novelty.tenth()))
                .whole(concepts.pairs()[node])
                .whole(concepts.firstPairs()[node])
                .end();
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : (Double) value;
    }
}
