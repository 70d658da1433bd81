package org.levelfield.extract;

import java.util.List;
import org.levelfield.store.RowsByKey;
import org.levelfield.store.SqlResource;
import org.levelfield.store.TableWriter;
import org.levelfield.store.Workspace;

/// The stage `extract`: which works introduce, use or study which models.
public final class ExtractStage {

    private static final String TABLE = "work_model";

    public void run(Workspace workspace) {
        ModelMentions mentions = ModelMentions.bundled();
        RowsByKey rows = RowsByKey.ofWorks(workspace, SqlResource.text("stages/extract/works"), List.of(TABLE));
        TableWriter table = rows.writer(TABLE);
        rows.stream(row -> {
            String workId = row.getString("work_id");
            for (ModelMentions.Mention each :
                    mentions.in(row.getString("title"), row.getString("abstract"), row.getInt("year"))) {
                table.row()
                        .text(workId)
                        .text(each.model())
                        .text(each.relation().label())
                        .number(each.confidence())
                        .text(each.words())
                        .end();
            }
        });
        rows.finish();
        workspace.noteCounts(TABLE, "relation");
        TableWriter families = workspace.writer("model_family");
        for (KnownModel model : mentions.models()) {
            families.row()
                    .text(model.name())
                    .whole(model.released())
                    .text(model.sector())
                    .text(model.access())
                    .whole(model.opened().orElse(null))
                    .whole(model.succeeded().orElse(null))
                    .end();
        }
    }
}
