package org.levelfield.extract;

import org.levelfield.store.SqlResource;
import org.levelfield.store.TableWriter;
import org.levelfield.store.Workspace;

/// The stage `extract`: which works introduce, use or study which models.
public final class ExtractStage {

    public void run(Workspace workspace) {
        ModelMentions mentions = ModelMentions.bundled();
        TableWriter table = workspace.writer("work_model");
        workspace.database().stream(SqlResource.text("stages/extract/works"), row -> {
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
                workspace.note(each.relation().label(), 1);
            }
        });
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
