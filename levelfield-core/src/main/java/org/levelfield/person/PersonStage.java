package org.levelfield.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.levelfield.store.Database;
import org.levelfield.store.SqlResource;
import org.levelfield.store.TableWriter;
import org.levelfield.store.Workspace;

/// The stage `person`: which authorships are one person's, and where each person was in which year.
public final class PersonStage {

    private static final String AUTHORSHIPS = SqlResource.text("stages/person/authorships");

    public void run(Workspace workspace) {
        Database database = workspace.database();
        AuthorshipIndex index = read(database);
        Persons persons = new Persons(index, new PairEvidence(index, PairWeights.bundled()));
        write(workspace, index, persons);
        workspace.create("person", SqlResource.text("stages/person/person"));
        workspace.create("person_year", SqlResource.text("stages/person/person_year"));
        workspace.note("persons", database.number("select count(*) from person"));
        workspace.note("authorships that name no person", index.nameless());
        workspace.note("likely pairs that a rule kept apart", persons.refused());
        workspace.note("authorships in names too common to compare as a whole", persons.cut());
    }

    static AuthorshipIndex read(Database database) {
        AuthorshipIndex index = new AuthorshipIndex();
        database.stream(
                SqlResource.text("stages/person/works"),
                row -> index.works()
                        .add(
                                row.getString("work_id"),
                                row.getObject("year", Integer.class),
                                row.getString("venue"),
                                row.getString("text")));
        database.stream(
                SqlResource.text("stages/person/organisations"),
                row -> index.places().tell(row.getString("affiliation"), row.getString("organisation")));
        database.stream(
                AUTHORSHIPS,
                row -> index.add(
                        row.getInt("work"),
                        row.getInt("position"),
                        row.getString("author_name"),
                        row.getString("orcid"),
                        row.getString("author_id"),
                        index.places().place(strings(row))));
        index.settle();
        return index;
    }

    /// An author's affiliation strings, and the institutions that the source claims, each of which is its own name.
    private static List<String> strings(ResultSet row) throws SQLException {
        List<String> strings = new ArrayList<>();
        for (String column : List.of("affiliations", "institutions")) {
            @Nullable String joined = row.getString(column);
            if (joined != null) {
                strings.addAll(joined.lines().toList());
            }
        }
        return strings;
    }

    /// The authorships are read once more for their printed names, which the index does not hold.
    private static void write(Workspace workspace, AuthorshipIndex index, Persons persons) {
        TableWriter table = workspace.writer("person_work");
        int[] next = {0};
        workspace.database().stream(AUTHORSHIPS, row -> {
            int authorship = next[0];
            boolean named = authorship < index.size()
                    && index.work(authorship) == row.getInt("work")
                    && index.position(authorship) == row.getInt("position");
            if (named) {
                int first = persons.first(authorship);
                table.row()
                        .text(index.works().id(index.work(first)) + "#" + index.position(first))
                        .text(index.works().id(index.work(authorship)))
                        .whole(index.position(authorship))
                        .text(Objects.requireNonNull(row.getString("author_name")))
                        .number(persons.confidence(authorship))
                        .end();
                next[0]++;
            }
        });
        workspace.show("person_work");
    }
}
