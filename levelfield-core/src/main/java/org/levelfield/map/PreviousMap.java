package org.levelfield.map;

import java.util.HashMap;
import java.util.Map;
import org.levelfield.store.Database;
import org.levelfield.store.StoredConcepts;
import org.levelfield.store.Workspace;

/// The map of the field's last build, as far as there is one: what the new map sets out from, so that it stays where
/// readers know it.
///
/// @param communities by level and concept, the place in `ids`; -1 where it had none
/// @param ids of communities
/// @param labels by id
/// @param x by concept; not a number where it had no place
/// @param soughtAtWorks merged works of the field when its communities were last sought anew; 0 without a map
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and never handed out of the package
record PreviousMap(
        int[][] communities,
        java.util.List<String> ids,
        Map<String, String> labels,
        double[] x,
        double[] y,
        int soughtAtWorks) {

    static PreviousMap read(Workspace workspace, StoredConcepts concepts) {
        PreviousMap none = none(concepts.size());
        boolean whole = workspace.showPrevious("concept_community", "previous_concept_community")
                && workspace.showPrevious("community", "previous_community")
                && workspace.showPrevious("concept_map", "previous_concept_map");
        return whole ? none.filled(workspace.database(), concepts) : none;
    }

    static PreviousMap none(int concepts) {
        int[][] communities = new int[Level.values().length][concepts];
        for (int[] level : communities) {
            java.util.Arrays.fill(level, -1);
        }
        double[] x = new double[concepts];
        java.util.Arrays.fill(x, Double.NaN);
        return new PreviousMap(communities, new java.util.ArrayList<>(), new HashMap<>(), x, x.clone(), 0);
    }

    boolean placed(int concept) {
        return !Double.isNaN(x[concept]);
    }

    private PreviousMap filled(Database database, StoredConcepts concepts) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int concept = 0; concept < concepts.size(); concept++) {
            numbers.put(concepts.id(concept), concept);
        }
        Map<String, Integer> places = new HashMap<>();
        int[] sought = {0};
        database.stream(
                "select community_id, label, sought_at_works from previous_community order by community_id", row -> {
                    places.put(row.getString(1), ids.size());
                    labels.put(row.getString(1), row.getString(2));
                    ids.add(row.getString(1));
                    sought[0] = row.getInt(3);
                });
        database.stream("select concept_id, level, community_id from previous_concept_community", row -> {
            int concept = numbers.getOrDefault(row.getString(1), -1);
            int place = places.getOrDefault(row.getString(3), -1);
            if (concept >= 0 && row.getInt(2) <= communities.length) {
                communities[row.getInt(2) - 1][concept] = place;
            }
        });
        database.stream("select concept_id, x, y from previous_concept_map", row -> {
            int concept = numbers.getOrDefault(row.getString(1), -1);
            if (concept >= 0) {
                x[concept] = row.getDouble(2);
                y[concept] = row.getDouble(3);
            }
        });
        return new PreviousMap(communities, ids, labels, x, y, sought[0]);
    }
}
