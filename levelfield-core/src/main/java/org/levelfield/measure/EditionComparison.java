package org.levelfield.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.levelfield.run.UserMistake;
import org.levelfield.store.Database;
import org.levelfield.store.SqlResource;

/// A measure in two editions of a table of notable models: what changed, figure by figure, and why, model by model.
///
/// The database shows the other edition's models as `other_model` and their parents as `other_parent`.
public final class EditionComparison {

    private static final List<String> COLUMNS = List.of("change", "year", "what", "here", "there", "why");
    private static final String FIGURE = "figure";

    private final Database database;

    public EditionComparison(Database database) {
        this.database = database;
    }

    /// Compares the newest edition of the field with the other.
    ///
    /// @throws UserMistake where the measure is not one of notable models, or a side has none
    public MeasureTable compare(Question question) {
        if (!question.measure().population().equals("notable_model")) {
            throw new UserMistake(
                    question.measure().name() + " does not rest on an edition of notable models",
                    "Compare editions with one of: "
                            + String.join(
                                    ", ",
                                    Measure.all().stream()
                                            .filter(each -> each.population().equals("notable_model"))
                                            .map(Measure::name)
                                            .toList())
                            + ".");
        }
        String there = edition("other_model", "the other side has no notable models");
        String here = hereEdition(there);
        List<List<@Nullable Object>> rows = new ArrayList<>(figures(question, here, there));
        String sql = SqlResource.text("questions/model-changes")
                .replace("${here}", Database.literal(here))
                .replace("${there}", Database.literal(there))
                .replace("${filter}", Survey.filter(question));
        rows.addAll(database.query(sql, row -> {
            List<@Nullable Object> values = new ArrayList<>();
            for (int i = 1; i <= COLUMNS.size(); i++) {
                values.add(row.getObject(i));
            }
            return values;
        }));
        return new MeasureTable(question, COLUMNS, rows, sql);
    }

    private String edition(String table, String missing) {
        return database.query("select max(edition) from " + table, row -> Optional.ofNullable(row.getString(1)))
                .getFirst()
                .orElseThrow(() -> new UserMistake(missing, "Build it with a table of notable models."));
    }

    /// The newest edition of the field that is not the other one.
    private String hereEdition(String there) {
        List<String> editions = database.query(
                "select distinct edition from notable_model where edition <> ? order by edition desc",
                row -> row.getString(1),
                there);
        return editions.isEmpty() ? edition("notable_model", "the field has no notable models") : editions.getFirst();
    }

    private List<List<@Nullable Object>> figures(Question question, String here, String there) {
        MeasureTable before = new Survey(database).ask(question);
        String otherSql = before.sql()
                .replace("from notable_model", "from other_model")
                .replace("join model_parent", "join other_parent");
        Map<List<@Nullable Object>, List<@Nullable Object>> after = new HashMap<>();
        int keys = keys(before.columns());
        int edition = before.columns().indexOf("edition");
        List<List<@Nullable Object>> keyOrder = new ArrayList<>();
        Set<List<@Nullable Object>> met = new HashSet<>();
        database.stream(otherSql, row -> {
            List<@Nullable Object> values = new ArrayList<>();
            for (int i = 1; i <= before.columns().size(); i++) {
                values.add(row.getObject(i));
            }
            if (there.equals(values.get(edition))) {
                after.put(key(values, keys, edition), values);
                keyOrder.add(key(values, keys, edition));
            }
        });
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> values : before.rows()) {
            if (here.equals(values.get(edition))) {
                List<@Nullable Object> key = key(values, keys, edition);
                met.add(key);
                compare(before.columns(), keys, key, values, after.getOrDefault(key, List.of()), rows);
            }
        }
        keyOrder.stream()
                .filter(key -> !met.contains(key))
                .forEach(key ->
                        compare(before.columns(), keys, key, List.of(), after.getOrDefault(key, List.of()), rows));
        return rows;
    }

    /// The columns that say which row it is: the groupings, the edition and, where there is one, the sector.
    private static int keys(List<String> columns) {
        return (columns.contains("sector") ? columns.indexOf("sector") : columns.indexOf("edition")) + 1;
    }

    private static List<@Nullable Object> key(List<@Nullable Object> values, int keys, int edition) {
        List<@Nullable Object> key = new ArrayList<>(values.subList(0, keys));
        key.remove(edition);
        return key;
    }

    private static void compare(
            List<String> columns,
            int keys,
            List<@Nullable Object> key,
            List<@Nullable Object> here,
            List<@Nullable Object> there,
            List<List<@Nullable Object>> rows) {
        for (int i = keys; i < columns.size(); i++) {
            String one = here.isEmpty() ? "" : TableText.text(here.get(i));
            String other = there.isEmpty() ? "" : TableText.text(there.get(i));
            if (!one.equals(other)) {
                List<@Nullable Object> row = new ArrayList<>();
                row.add(FIGURE);
                row.add(columns.getFirst().equals("year") ? key.getFirst() : null);
                row.add(columns.get(i) + " of "
                        + String.join(", ", key.stream().map(TableText::text).toList()));
                row.add(one);
                row.add(other);
                row.add("the changes of models below");
                rows.add(row);
            }
        }
    }
}
