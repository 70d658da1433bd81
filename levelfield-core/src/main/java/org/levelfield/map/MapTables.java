package org.levelfield.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.levelfield.graph.ConceptGraph;
import org.levelfield.graph.WeightedGraph;
import org.levelfield.store.Database;
import org.levelfield.store.SqlResource;
import org.levelfield.store.StoredConcepts;
import org.levelfield.store.TableWriter;
import org.levelfield.store.Workspace;

/// Writes the tables of the map.
final class MapTables {

    private final Workspace workspace;
    private final StoredConcepts concepts;
    private final boolean[] tied;

    /// @param tied whether a concept has a tie, and so a place on the map
    MapTables(Workspace workspace, StoredConcepts concepts, boolean[] tied) {
        this.workspace = workspace;
        this.concepts = concepts;
        this.tied = tied;
    }

    /// What colours a group of works.
    private record Facts(int works, double growth, double industryShare, int knownTeams, double beyondGpu) {

        static final Facts NONE = new Facts(0, Double.NaN, Double.NaN, 0, Double.NaN);

        void write(TableWriter row) {
            row.number(known(growth))
                    .number(known(industryShare))
                    .whole(knownTeams)
                    .number(known(beyondGpu));
        }

        private static @org.jspecify.annotations.Nullable Double known(double value) {
            return Double.isNaN(value) ? null : (Double) value;
        }
    }

    void write(
            ConceptGraph graph,
            WeightedGraph ties,
            int[][] communities,
            Places places,
            PreviousMap previous,
            int soughtAt) {
        places(places);
        String[][] ids = new String[communities.length][];
        Typicality[] typicality = new Typicality[communities.length];
        for (Level level : Level.values()) {
            int[] own = communities[level.place()];
            int count = untiedTakenOut(own);
            ids[level.place()] =
                    Identities.of(level, own, count, previous.communities()[level.place()], previous.ids());
            typicality[level.place()] = Typicality.of(graph, own, count);
            members(level, own, ids[level.place()], typicality[level.place()], ties);
        }
        workspace.show("concept_community");
        Map<String, Facts> facts = facts("select distinct c.community_id as key, w.work_id from concept_community c"
                + " join work_concept w on w.concept_id = c.concept_id");
        for (Level level : Level.values()) {
            int at = level.place();
            Row row = new Row(level, communities[at], ids[at], typicality[at].most(ids[at].length), places);
            String[] parents = at == 0 ? new String[0] : parents(row, communities[at - 1], ids[at - 1]);
            for (int community = 0; community < row.ids.length; community++) {
                community(row, community, parents, facts, previous.labels(), soughtAt);
            }
        }
    }

    /// Communities of one level.
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Row(Level level, int[] communities, String[] ids, List<List<Integer>> typical, Places places) {}

    private void community(
            Row row,
            int community,
            String[] parents,
            Map<String, Facts> facts,
            Map<String, String> labels,
            int soughtAt) {
        String id = row.ids[community];
        Facts known = facts.getOrDefault(id, Facts.NONE);
        int size = 0;
        double x = 0;
        double y = 0;
        for (int concept = 0; concept < row.communities.length; concept++) {
            if (row.communities[concept] == community) {
                size++;
                x += row.places.x(concept);
                y += row.places.y(concept);
            }
        }
        TableWriter table = workspace.writer("community").row();
        table.text(id)
                .whole(row.level.number())
                .text(label(row, community, labels.getOrDefault(id, "")))
                .text(parents.length == 0 ? null : parents[community])
                .whole(size)
                .whole(known.works);
        known.write(table);
        table.number(x / size).number(y / size).whole(soughtAt).end();
    }

    /// The label of before where all that it names is still in the community; else what is most typical now.
    private String label(Row row, int community, String before) {
        if (!before.isEmpty()) {
            Map<String, Integer> members = new HashMap<>();
            for (int concept = 0; concept < row.communities.length; concept++) {
                if (row.communities[concept] == community) {
                    members.put(concepts.name(concept), concept);
                }
            }
            if (members.keySet().containsAll(Arrays.asList(before.split(" · ", -1)))) {
                return before;
            }
        }
        return row.typical.get(community).stream().map(concepts::name).collect(Collectors.joining(" · "));
    }

    private void places(Places places) {
        Map<String, Facts> facts = facts("select distinct concept_id as key, work_id from work_concept");
        List<Integer> firstYears = new ArrayList<>();
        workspace.database().stream(
                "select coalesce(first_year, -1) from concept order by concept_id",
                row -> firstYears.add(row.getInt(1)));
        for (int concept = 0; concept < tied.length; concept++) {
            if (tied[concept]) {
                Facts known = facts.getOrDefault(concepts.id(concept), Facts.NONE);
                TableWriter table = workspace.writer("concept_map").row();
                table.text(concepts.id(concept))
                        .number(places.x(concept))
                        .number(places.y(concept))
                        .whole(known.works)
                        .whole(firstYears.get(concept) < 0 ? null : firstYears.get(concept));
                known.write(table);
                table.end();
            }
        }
    }

    private void members(Level level, int[] communities, String[] ids, Typicality typicality, WeightedGraph ties) {
        for (int concept = 0; concept < communities.length; concept++) {
            if (communities[concept] >= 0) {
                double all = 0;
                double within = 0;
                for (int place = ties.from(concept); place < ties.from(concept + 1); place++) {
                    all += ties.weight(place);
                    within += communities[ties.neighbour(place)] == communities[concept] ? ties.weight(place) : 0;
                }
                workspace
                        .writer("concept_community")
                        .row()
                        .text(concepts.id(concept))
                        .whole(level.number())
                        .text(ids[communities[concept]])
                        .number(typicality.score(concept))
                        .number(within / all)
                        .end();
            }
        }
    }

    /// Takes concepts without ties out of their lone communities, which stand last, and counts the others.
    private int untiedTakenOut(int[] communities) {
        int count = 0;
        for (int concept = 0; concept < communities.length; concept++) {
            communities[concept] = tied[concept] ? communities[concept] : -1;
        }
        int[] numbers = Arrays.stream(communities)
                .filter(each -> each >= 0)
                .sorted()
                .distinct()
                .toArray();
        for (int concept = 0; concept < communities.length; concept++) {
            if (communities[concept] >= 0) {
                communities[concept] = Arrays.binarySearch(numbers, communities[concept]);
                count = Math.max(count, communities[concept] + 1);
            }
        }
        return count;
    }

    /// By community, the one of the level above that holds most of its concepts.
    private static String[] parents(Row row, int[] above, String[] aboveIds) {
        Map<Long, Integer> both = new HashMap<>();
        int[] most = new int[row.ids.length];
        String[] parents = new String[row.ids.length];
        for (int concept = 0; concept < above.length; concept++) {
            int own = row.communities[concept];
            if (own >= 0) {
                int shared = both.merge((long) own << 32 | above[concept], 1, Integer::sum);
                if (shared > most[own]) {
                    most[own] = shared;
                    parents[own] = aboveIds[above[concept]];
                }
            }
        }
        return parents;
    }

    private Map<String, Facts> facts(String grouped) {
        Database database = workspace.database();
        database.execute("create or replace temp table grouped as " + grouped);
        Map<String, Facts> facts = new HashMap<>();
        database.stream(
                SqlResource.text("stages/map/facts"),
                row -> facts.put(
                        row.getString(1),
                        new Facts(row.getInt(2), known(row, 3), known(row, 4), row.getInt(5), known(row, 6))));
        database.execute("drop table grouped");
        return facts;
    }

    private static double known(java.sql.ResultSet row, int column) throws java.sql.SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? Double.NaN : value;
    }
}
