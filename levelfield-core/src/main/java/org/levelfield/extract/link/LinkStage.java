package org.levelfield.extract.link;

import java.util.Objects;
import org.levelfield.store.SqlResource;
import org.levelfield.store.TableWriter;
import org.levelfield.store.Workspace;
import org.levelfield.text.ResearchLinks;

/// The stage `link`: the addresses of code, data and models that abstracts give.
public final class LinkStage {

    public void run(Workspace workspace) {
        TableWriter links = workspace.writer("work_link");
        workspace.database().stream(SqlResource.text("stages/link/works"), row -> {
            String id = Objects.requireNonNull(row.getString("work_id"));
            for (ResearchLinks.Link link : ResearchLinks.in(Objects.requireNonNull(row.getString("abstract")))) {
                links.row()
                        .text(id)
                        .text(link.kind().toString())
                        .text(link.address())
                        .end();
            }
        });
        workspace.show("work_link");
    }
}
