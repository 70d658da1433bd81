package org.levelfield.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.levelfield.measure.TableText;
import org.levelfield.run.UserMistake;

/// What the field says of one thing.
///
/// @param line under the heading
/// @param link elsewhere, as the source gives it, or the empty string
/// @param venue that it appeared at, or the empty string
record EntityAnswer(
        EntityKind kind, String id, String heading, String line, String link, String venue, List<Section> sections) {

    private static final int MOST_ROWS = 300;
    private static final int SHOWN_ID = 60;

    EntityAnswer {
        sections = List.copyOf(sections);
    }

    record Section(EntitySql sql, SqlTable table) {}

    /// @throws Refused with status 404 if there is no such thing in the field
    static EntityAnswer of(Edition edition, EntityKind kind, String id) {
        return edition.with(database -> {
            SqlTable top = SqlTable.of(database, kind.heading().about(id), 1);
            if (top.rows().isEmpty()) {
                String shown = id.length() <= SHOWN_ID ? id : id.substring(0, SHOWN_ID) + "…";
                throw Refused.notHere(new UserMistake(
                        "this field has no " + kind.word() + " with the id '" + shown + "'",
                        "Ids are those of the inputs; a search by name finds them."));
            }
            List<@Nullable Object> row = top.rows().getFirst();
            List<Section> sections = new ArrayList<>();
            for (EntitySql section : kind.sections()) {
                sections.add(new Section(section, SqlTable.of(database, section.about(id), MOST_ROWS)));
            }
            return new EntityAnswer(
                    kind,
                    id,
                    TableText.text(row.get(0)),
                    TableText.text(row.get(1)),
                    TableText.text(row.get(2)),
                    TableText.text(row.get(3)),
                    sections);
        });
    }

    /// The same for programs: a list of rows by section.
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", kind.word());
        json.put("id", id);
        json.put("heading", heading);
        json.put("line", line);
        json.put("link", link);
        json.put("venue", venue);
        sections.forEach(
                section -> json.put(section.sql().name(), section.table().maps()));
        return json;
    }
}
