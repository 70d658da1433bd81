package org.levelfield.extract.link;

import java.util.List;
import java.util.Objects;
import org.levelfield.store.RowsByKey;
import org.levelfield.store.SqlResource;
import org.levelfield.store.TableWriter;
import org.levelfield.store.Workspace;
import org.levelfield.text.ResearchLinks;

/// The stage `link`: the addresses of code, data and models that abstracts give.
public final class LinkStage {

    public void run(Workspace workspace) {
        RowsByKey rows = RowsByKey.ofWorks(workspace, SqlResource.text("stages/link/works"), List.of("work_link"));
        TableWriter links = rows.writer("work_link");
        rows.stream(row -> {
            String id = Objects.requireNonNull(row.getString("work_id"));
            for (ResearchLinks.Link link : ResearchLinks.in(Objects.requireNonNull(row.getString("abstract")))) {
                links.row()
                        .text(id)
                        .text(link.kind().toString())
                        .text(link.address())
                        .end();
            }
        });
        rows.finish();
    }
}
