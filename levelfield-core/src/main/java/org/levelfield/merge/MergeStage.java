package org.levelfield.merge;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.levelfield.store.Database;
import org.levelfield.store.SqlResource;
import org.levelfield.store.TableWriter;
import org.levelfield.store.VenueNames;
import org.levelfield.store.Workspace;

/// The stage `merge`: which records describe the same work, and the merged works.
public final class MergeStage {

    private static final Pattern BAR = Pattern.compile("\\|");

    public void run(Workspace workspace) {
        Database database = workspace.database();
        nameVenues(database);
        WorkIndex works = new WorkIndex();
        database.stream(
                SqlResource.text("stages/merge/works"),
                row -> works.add(
                        row.getString("work_id"),
                        row.getString("doi"),
                        row.getString("arxiv_id"),
                        row.getString("title"),
                        row.getObject("year", Integer.class),
                        names(row.getString("names")),
                        row.getString("venue"),
                        row.getString("source"),
                        row.getString("input"),
                        row.getInt("merit")));
        WorkMerge merge = new WorkMerge(works).run();
        write(workspace, works, merge);
        workspace.create("merged_work", SqlResource.text("stages/merge/merged_work"));
        workspace.note("same identifier, kept apart", merge.refused());
        workspace.note("same identifier or title in too many records, kept apart", merge.oversized());
    }

    private static void write(Workspace workspace, WorkIndex works, WorkMerge merge) {
        TableWriter table = workspace.writer("work_merge");
        for (int work = 0; work < works.size(); work++) {
            MergeRule rule = merge.rule(work);
            boolean tied = rule != MergeRule.ALONE && rule != MergeRule.LEAD;
            table.row()
                    .text(works.id(work))
                    .text(works.id(merge.lead(work)))
                    .text(rule.label())
                    .text(tied ? works.id(merge.tiedTo(work)) : null)
                    .end();
            workspace.note("merge: " + rule.label(), 1);
        }
        workspace.show("work_merge");
    }

    /// The short name of every venue's series, for the join that follows.
    private static void nameVenues(Database database) {
        VenueNames names = VenueNames.bundled();
        database.execute("create or replace temp table venue_name (source varchar, venue varchar)");
        List<String> sources = database.query(
                "select distinct source from work where source is not null order by source", row -> row.getString(1));
        for (String source : sources) {
            @Nullable String venue = names.series(source).orElse(null);
            if (venue != null) {
                database.execute("insert into venue_name values (" + Database.literal(source) + ", "
                        + Database.literal(venue) + ")");
            }
        }
    }

    private static List<String> names(@Nullable String joined) {
        return joined == null ? List.of() : BAR.splitAsStream(joined).toList();
    }
}
