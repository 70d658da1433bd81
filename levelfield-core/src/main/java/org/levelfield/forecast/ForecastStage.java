package org.levelfield.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.levelfield.store.StoredConcepts;
import org.levelfield.store.TableWriter;
import org.levelfield.store.Workspace;

/// The stage `forecast`: the likeliest open pairs after the last full year, with their reasons. A field that is too
/// small or too short to learn from gets empty tables, and a note that says so.
public final class ForecastStage {

    private static final int[] HORIZONS = {1, 3, 5};
    private static final int PAIRS = 2_000;

    public void run(Workspace workspace) {
        StoredConcepts concepts = new StoredConcepts(workspace.database());
        ConceptHistory history = ConceptHistory.read(workspace.database(), concepts);
        TableWriter pairs = workspace.writer("forecast");
        TableWriter bridges = workspace.writer("forecast_bridge");
        if (history.years().length == 0) {
            workspace.note("skipped: no work with a year names a concept", 1);
        } else {
            int until = lastFullYear(history);
            SortedMap<Integer, LinkModel> models = models(workspace, history, until);
            if (!models.isEmpty()) {
                PairFeatures features = new PairFeatures(history, new Snapshot(history, until));
                int place = 1;
                for (OpenPair pair : new OpenPairs(history, features).top(models, PAIRS)) {
                    write(pairs, concepts, pair, place++, until);
                    write(bridges, concepts, pair);
                }
            }
        }
        workspace.show("forecast");
        workspace.show("forecast_bridge");
    }

    private static SortedMap<Integer, LinkModel> models(Workspace workspace, ConceptHistory history, int until) {
        SortedMap<Integer, LinkModel> models = new TreeMap<>();
        for (int horizon : HORIZONS) {
            Learning.possible(history, until, horizon, 1, 1, workspace.progress())
                    .ifPresentOrElse(
                            learning -> models.put(horizon, learning.model(1)),
                            () -> workspace.note("skipped: too few concepts to learn " + horizon + " years ahead", 1));
        }
        return models;
    }

    /// The last year that has at least half as many works as the year before it: a year that has just begun tells
    /// little of what is named together in it.
    static int lastFullYear(ConceptHistory history) {
        int[] years = history.years();
        int[] works = new int[years.length];
        for (int work = 0; work < history.works(); work++) {
            works[Arrays.binarySearch(years, history.year(work))]++;
        }
        int last = years.length - 1;
        while (last > 0 && 2 * works[last] < works[last - 1]) {
            last--;
        }
        return years[last];
    }

    private static void write(TableWriter table, StoredConcepts concepts, OpenPair pair, int place, int until) {
        table.row()
                .whole(place)
                .text(concepts.id(pair.one()))
                .text(concepts.id(pair.other()))
                .whole(until);
        for (int horizon : HORIZONS) {
            table.number(pair.probabilities().get(horizon));
        }
        table.number(pair.attention()).number(pair.novelty()).end();
    }

    private static void write(TableWriter table, StoredConcepts concepts, OpenPair pair) {
        List<OpenPair.Bridge> bridges = pair.bridges();
        for (int i = 0; i < bridges.size(); i++) {
            OpenPair.Bridge bridge = bridges.get(i);
            table.row()
                    .text(concepts.id(pair.one()))
                    .text(concepts.id(pair.other()))
                    .whole(i + 1)
                    .text(concepts.id(bridge.concept()))
                    .whole(bridge.worksWithOne())
                    .whole(bridge.worksWithOther())
                    .text(bridge.workWithOne())
                    .text(bridge.workWithOther())
                    .end();
        }
    }
}
