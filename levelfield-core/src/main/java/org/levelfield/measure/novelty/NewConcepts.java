package org.levelfield.measure.novelty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.levelfield.graph.NewPairs;
import org.levelfield.store.Database;
import org.levelfield.store.SqlResource;
import org.levelfield.store.TableWriter;
import org.levelfield.store.Workspace;

/// The concepts of every work: which of them no earlier work names, and which pairs no earlier work joins.
final class NewConcepts {

    private final int[] years;
    private final int[][] concepts;
    private final int[][] titles;
    private final List<String> ids = new ArrayList<>();
    private final List<String> kinds = new ArrayList<>();
    private final int[] firstYears;
    private final int[] firstPairs;
    private final int[] reusedPairs;
    private final int[] reuse;
    private final int[] titlePairs;
    private final int[] titleMethodTask;

    private NewConcepts(Database database, DatedWorks works) {
        years = works.years();
        concepts = new int[works.size()][0];
        titles = new int[works.size()][0];
        firstPairs = new int[works.size()];
        reusedPairs = new int[works.size()];
        reuse = new int[works.size()];
        titlePairs = new int[works.size()];
        titleMethodTask = new int[works.size()];
        database.stream("select concept_id, kind from concept order by concept_id", row -> {
            ids.add(row.getString(1));
            kinds.add(row.getString(2));
        });
        firstYears = new int[ids.size()];
        Arrays.fill(firstYears, Integer.MAX_VALUE);
        database.stream(SqlResource.text("stages/novelty/concepts"), row -> {
            int work = works.find(row.getString("work_id")).orElse(-1);
            if (work >= 0) {
                int concept = row.getInt("concept");
                concepts[work] = appended(concepts[work], concept);
                titles[work] = row.getInt("in_title") == 1 ? appended(titles[work], concept) : titles[work];
                firstYears[concept] = Math.min(firstYears[concept], years[work]);
            }
        });
    }

    static NewConcepts of(Workspace workspace, DatedWorks works) {
        NewConcepts found = new NewConcepts(workspace.database(), works);
        NewPairs.tell(found.years, found.concepts, found.ids.size(), found::take);
        workspace.note(
                "works with too many concepts to pair",
                Arrays.stream(found.concepts)
                        .filter(own -> own.length > NewPairs.MOST_ITEMS)
                        .count());
        return found;
    }

    private void take(int work, int low, int high, int reused) {
        firstPairs[work]++;
        reusedPairs[work] += reused > 0 ? 1 : 0;
        reuse[work] += reused;
        if (Arrays.binarySearch(titles[work], low) >= 0 && Arrays.binarySearch(titles[work], high) >= 0) {
            titlePairs[work]++;
            boolean methodTask = is(low, "method") && is(high, "task") || is(low, "task") && is(high, "method");
            titleMethodTask[work] += methodTask ? 1 : 0;
        }
    }

    void write(TableWriter row, int work) {
        int[] own = concepts[work];
        boolean paired = own.length <= NewPairs.MOST_ITEMS;
        boolean seen = years.length > 0 && years[years.length - 1] - years[work] >= NewPairs.WINDOW;
        row.whole(own.length)
                .whole(newOnes(own, work))
                .whole(paired ? own.length * (own.length - 1) / 2 : 0)
                .whole(firstPairs[work])
                .whole(known(seen, reusedPairs[work]))
                .whole(known(seen, reuse[work]))
                .whole((int) Arrays.stream(titles[work])
                        .filter(each -> is(each, "method"))
                        .count())
                .whole((int) Arrays.stream(titles[work])
                        .filter(each -> is(each, "task"))
                        .count())
                .whole(newOnes(titles[work], work))
                .whole(titlePairs[work])
                .whole(titleMethodTask[work]);
    }

    int size() {
        return ids.size();
    }

    String id(int concept) {
        return ids.get(concept);
    }

    /// Of each work, ascending.
    int[] years() {
        return years;
    }

    /// What a work names, ascending.
    int[] of(int work) {
        return concepts[work];
    }

    private int newOnes(int[] own, int work) {
        return (int) Arrays.stream(own)
                .filter(concept -> firstYears[concept] == years[work])
                .count();
    }

    private boolean is(int concept, String kind) {
        return kinds.get(concept).equals(kind);
    }

    private static int[] appended(int[] to, int concept) {
        int[] longer = Arrays.copyOf(to, to.length + 1);
        longer[to.length] = concept;
        return longer;
    }

    private static @Nullable Integer known(boolean seen, int value) {
        return seen ? (Integer) value : null;
    }
}
