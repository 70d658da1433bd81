package org.levelfield.extract.kind;

import java.util.List;
import java.util.Objects;
import org.levelfield.store.RowsByKey;
import org.levelfield.store.SqlResource;
import org.levelfield.store.TableWriter;
import org.levelfield.store.Workspace;

/// The stage `kind`: what each work with an abstract contributes, and which themes of scrutiny it treats. A work whose
/// text tells no kind has one row with kind unknown; a work without an abstract has none, for nothing was read.
public final class KindStage {

    static final String UNKNOWN = "unknown";

    public void run(Workspace workspace) {
        KindReader reader = new KindReader(CueTables.bundled());
        RowsByKey rows =
                RowsByKey.ofWorks(workspace, SqlResource.text("stages/kind/works"), List.of("work_kind", "work_theme"));
        TableWriter kinds = rows.writer("work_kind");
        TableWriter themes = rows.writer("work_theme");
        rows.stream(row -> {
            String id = Objects.requireNonNull(row.getString("work_id"));
            reader.read(row.getString("title"), row.getString("abstract"));
            boolean[] told = {false};
            reader.kinds().likely(KindReader.LIKELY, (kind, confidence) -> {
                told[0] = true;
                kinds.row().text(id).text(kind).number(confidence);
                kinds.text(reader.kinds().words(kind)).end();
            });
            if (!told[0]) {
                kinds.row().text(id).text(UNKNOWN).number(null).text(null).end();
            }
            reader.themes()
                    .mentioned(
                            KindReader.TREATED,
                            (theme, weight) -> themes.row()
                                    .text(id)
                                    .text(theme)
                                    .text(reader.themes().words(theme))
                                    .end());
        });
        rows.finish();
        workspace.note(
                "works whose abstract tells no kind",
                workspace.database().number("select count(*) from work_kind where kind = '" + UNKNOWN + "'"));
    }
}
