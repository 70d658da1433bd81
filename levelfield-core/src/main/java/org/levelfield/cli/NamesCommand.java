package org.levelfield.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.levelfield.pipeline.Landscape;
import org.levelfield.run.UserMistake;
import org.levelfield.store.Database;
import org.levelfield.store.Field;
import org.levelfield.store.StoredConcepts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `levelfield names FIELD [CONCEPT] [--top 10] [--format table|csv|json]`
@Command(
        name = "names",
        mixinStandardHelpOptions = true,
        description = "Concepts that may be the same thing under another name, and what speaks for it. The CSV can be"
                + " filled in (same, reason) and given to a build.")
final class NamesCommand implements Callable<Integer> {

    private static final int SUGGESTED = 6;

    private static final List<String> COLUMNS = List.of(
            "name",
            "other_name",
            "confidence",
            "decision",
            "context",
            "shared_contexts",
            "joint_works",
            "chance_works",
            "venue_likeness",
            "communities_differ",
            "stated",
            "stated_in",
            "citations",
            "same",
            "reason");

    /// What fits a line.
    private static final List<String> FOR_PEOPLE =
            List.of("name", "other_name", "confidence", "decision", "joint_works", "stated", "shared_contexts");

    private static final String SELECT =
            "select c.name, o.name, a.confidence, a.decision, a.context, a.shared_contexts,"
                    + " a.joint_works, a.chance_works, a.venue_likeness, a.communities_differ, a.stated, a.stated_in, a.citations"
                    + " from concept_alias a join concept c on c.concept_id = a.concept_id"
                    + " join concept o on o.concept_id = a.other_id";

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FIELD", description = "Folder of the field.")
    private Path field = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "CONCEPT",
            description = "Whose other names (default: the likeliest pairs of the whole field).")
    private @Nullable String concept;

    @Option(names = "--top", paramLabel = "COUNT", description = "Names to print (default: ${DEFAULT-VALUE}).")
    private int top = 10;

    @Option(names = "--format", description = "table, csv or json; by default a table for people, CSV for programs.")
    private @Nullable OutputFormat format;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (top < 1 || top > 100_000) {
            throw new UserMistake("--top " + top + " is no number of names", "Give 1 to 100000.");
        }
        try (Field open = Field.open(field, Landscape.tableNames())) {
            Database database = open.database();
            OutputFormat as = format == null ? OutputFormat.byAudience() : format;
            List<Map<String, Object>> rows = rows(database);
            if (as == OutputFormat.TABLE) {
                rows.forEach(row -> row.keySet().retainAll(FOR_PEOPLE));
            }
            RowPrinter.print(COLUMNS, rows, as, out);
        }
        return 0;
    }

    private List<Map<String, Object>> rows(Database database) {
        if (concept == null) {
            return database.query(
                    SELECT
                            + " where a.concept_id < a.other_id order by a.confidence desc, a.concept_id, a.other_id limit "
                            + top,
                    NamesCommand::row);
        }
        StoredConcepts concepts = new StoredConcepts(database);
        OptionalInt found = concepts.find(concept);
        if (found.isEmpty()) {
            List<String> near = concepts.near(concept, SUGGESTED);
            throw new UserMistake(
                    "this field knows no concept '" + concept + "'",
                    near.isEmpty() ? "Look at the table concept." : "Nearest: " + String.join(", ", near) + ".");
        }
        return database.query(
                SELECT + " where a.concept_id = ? order by a.rank limit " + top,
                NamesCommand::row,
                concepts.id(found.getAsInt()));
    }

    private static Map<String, Object> row(java.sql.ResultSet from) throws java.sql.SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            Object value = i < COLUMNS.size() - 2 ? from.getObject(i + 1) : null;
            row.put(
                    COLUMNS.get(i),
                    value == null ? "" : value instanceof Double number ? Math.round(1e4 * number) / 1e4 : value);
        }
        return row;
    }
}
