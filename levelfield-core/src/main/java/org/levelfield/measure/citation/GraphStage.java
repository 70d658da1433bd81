package org.levelfield.measure.citation;

import org.jspecify.annotations.Nullable;
import org.levelfield.graph.CitationGraph;
import org.levelfield.graph.Disruption;
import org.levelfield.graph.SleepingBeauty;
import org.levelfield.graph.YearlyCitations;
import org.levelfield.store.Database;
import org.levelfield.store.SqlResource;
import org.levelfield.store.TableWriter;
import org.levelfield.store.Workspace;

/// The stage `graph`: disruption, sleep and awakening, and combinations of every work. Measures are ordinary SQL over
/// the tables that it
/// writes.
public final class GraphStage {

    public void run(Workspace workspace) {
        Database database = workspace.database();
        FieldCitations citations = FieldCitations.read(database);
        CitationGraph graph = citations.graph();
        int threads = Runtime.getRuntime().availableProcessors();
        write(workspace, citations, Disruption.of(graph, Disruption.WINDOW, threads));
        CitationGraph.Counts counts = graph.counts();
        workspace.note("citations between works of the field", graph.edges());
        workspace.note("citations to works outside", database.number(SqlResource.text("stages/graph/outside")));
        workspace.note("citations of a work to itself, left out", counts.selfCitations());
        workspace.note("citations given again, left out", counts.duplicates());
        workspace.note("citations of a later year, kept", counts.backwards());
        workspace.note("works without a year", counts.withoutYear() - citations.impossibleYears());
        workspace.note("works whose year none can have, taken as none", citations.impossibleYears());
    }

    private static void write(Workspace workspace, FieldCitations citations, Disruption disruption) {
        CitationGraph graph = citations.graph();
        int[] nodes = new int[graph.nodes()];
        for (int node = 0; node < nodes.length; node++) {
            nodes[graph.label(node)] = node;
        }
        TableWriter disruptions = workspace.writer("work_disruption");
        TableWriter beauties = workspace.writer("work_beauty");
        Combinations combinations = Combinations.of(workspace, graph, nodes);
        TableWriter combined = workspace.writer("work_combination");
        for (int label = 0; label < nodes.length; label++) {
            int node = nodes[label];
            String id = citations.ids().get(label);
            @Nullable Integer year = graph.hasYear(node) ? (Integer) graph.year(node) : null;
            disruptions.row().text(id).text(citations.mergedIds().get(label)).whole(year);
            disruptions.whole(graph.referenceCount(node)).whole(graph.citerCount(node));
            write(disruptions, disruption.later(), node);
            write(disruptions, disruption.windowed(), node);
            disruptions.end();
            combinations.write(combined, id, node);
            int[] byAge = YearlyCitations.byAge(graph, node);
            if (byAge.length > 0) {
                write(beauties.row().text(id), SleepingBeauty.of(byAge));
            }
        }
        workspace.show("work_disruption");
        workspace.show("work_beauty");
        workspace.show("work_combination");
    }

    private static void write(TableWriter row, Disruption.Tally tally, int node) {
        row.whole(tally.alone(node)).whole(tally.along(node)).whole(tally.past(node));
    }

    private static void write(TableWriter row, SleepingBeauty beauty) {
        row.whole(beauty.citations())
                .whole(beauty.peak())
                .number(beauty.beauty())
                .whole(beauty.awakening())
                .end();
    }
}
