package org.levelfield.map;

import java.util.stream.IntStream;
import org.levelfield.graph.ConceptGraph;
import org.levelfield.graph.Leiden;
import org.levelfield.graph.WeightedGraph;
import org.levelfield.store.Database;
import org.levelfield.store.SqlResource;
import org.levelfield.store.StoredConcepts;
import org.levelfield.store.Workspace;

/// The map of concepts: communities at three resolutions, places in the plane, and what colours them.
///
/// A field that was built before keeps its map: communities and places go on from those published last, and are sought
/// anew only when the field has become a tenth larger or smaller. In an empty folder the map depends on the inputs
/// alone.
public final class MapStage {

    /// Strongest ties of a concept that count.
    private static final int STRONGEST = 40;

    /// Of these, what the places are found by.
    private static final int STRONGEST_PLACED = 12;

    private static final double GROWN = 0.1;

    public void run(Workspace workspace) {
        Database database = workspace.database();
        workspace.create("concept_year", SqlResource.text("stages/map/concept-year"));
        StoredConcepts concepts = new StoredConcepts(database);
        ConceptGraph graph = concepts.graph(database, true);
        int[] works = works(database, concepts);
        int allWorks = (int) database.number("select count(distinct work_id) from work_concept");
        int fieldWorks = (int) database.number("select count(*) from merged_work");
        Ties ties = new Ties(graph, works, allWorks);
        WeightedGraph strongest = ties.strongest(STRONGEST);
        PreviousMap previous = PreviousMap.read(workspace, concepts);
        boolean kept = Math.abs(fieldWorks - previous.soughtAtWorks()) <= GROWN * previous.soughtAtWorks();
        int soughtAt = kept ? previous.soughtAtWorks() : fieldWorks;
        int[][] communities = new int[Level.values().length][];
        for (Level level : Level.values()) {
            int[] before = previous.communities()[level.place()];
            communities[level.place()] =
                    kept ? Communities.kept(strongest, level, before) : Communities.sought(strongest, level, before);
            double modularity = Leiden.modularity(strongest, communities[level.place()], level.resolution());
            workspace.note("modularity in millionths, level " + level.number(), Math.round(1e6 * modularity));
        }
        WeightedGraph placed = ties.strongest(STRONGEST_PLACED);
        Places places = kept
                ? Places.kept(placed, previous)
                : Places.laidOut(placed, communities[Level.MIDDLE.place()], previous);
        workspace.note("ties between concepts", strongest.edges());
        workspace.note("map taken over from the last build", kept ? 1 : 0);
        boolean[] tied = new boolean[concepts.size()];
        IntStream.range(0, tied.length)
                .forEach(concept -> tied[concept] = strongest.from(concept + 1) > strongest.from(concept));
        new MapTables(workspace, concepts, tied).write(graph, strongest, communities, places, previous, soughtAt);
    }

    static int[] works(Database database, StoredConcepts concepts) {
        int[] works = new int[concepts.size()];
        int[] at = {0};
        database.stream("select works from concept order by concept_id", row -> works[at[0]++] = row.getInt(1));
        return works;
    }
}
