package org.levelfield.extract.concept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.levelfield.store.SqlResource;
import org.levelfield.store.TableWriter;
import org.levelfield.store.Workspace;

/// Writes the concepts that works name as an earlier build knew them, with numbers of today. A concept that no work
/// named
/// then is described by the works read now, which are all that name it.
final class FollowingConcepts {

    private final Workspace workspace;
    private final ConceptRows.Seen seen;
    private final Map<String, Integer> read = new HashMap<>();

    /// @param rows that have read every work that changed; the table of them all is shown
    FollowingConcepts(Workspace workspace, ConceptRows rows) {
        this.workspace = workspace;
        seen = rows.seen();
        seen.inOrder().forEach(concept -> read.put(seen.id(concept), concept));
        List.of("concept", "concept_form").forEach(table -> workspace.showPrevious(table, table + "_before"));
    }

    void write() {
        TableWriter concepts = workspace.writer("concept");
        TableWriter forms = workspace.writer("concept_form");
        workspace.database().stream(SqlResource.text("stages/concept/following"), row -> {
            if (row.getString("name") != null) {
                known(row, concepts);
            } else {
                int concept = Objects.requireNonNull(read.get(row.getString("concept_id")));
                seen.write(concept, row.getInt("works"), row.getObject("first_year", Integer.class), concepts);
                seen.writeForms(concept, forms);
                workspace.note("concepts that no work named before", 1);
            }
        });
        workspace.show("concept");
        workspace.database().stream(
                SqlResource.text("stages/concept/following_forms"),
                row -> forms.row()
                        .text(row.getString("concept_id"))
                        .text(row.getString("form"))
                        .text(row.getString("form_type"))
                        .whole(row.getInt("occurrences"))
                        .end());
    }

    private static void known(ResultSet row, TableWriter table) throws SQLException {
        table.row()
                .text(row.getString("concept_id"))
                .text(row.getString("name"))
                .text(row.getString("kind"))
                .number(row.getDouble("kind_confidence"))
                .whole(row.getObject("first_year", Integer.class))
                .whole(row.getInt("works"))
                .text(row.getString("source"))
                .end();
    }
}
