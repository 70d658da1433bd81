package org.levelfield.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levelfield.measure.TableText;
import org.levelfield.pipeline.Landscape;
import org.levelfield.run.UserMistake;
import org.levelfield.store.Field;
import org.levelfield.store.SqlResource;
import org.levelfield.store.StoreException;
import org.levelfield.store.TableSchema;
import org.levelfield.web.openapi.ApiRoute;
import org.levelfield.web.openapi.JsonShape;
import org.levelfield.web.openapi.Parameter;
import org.levelfield.web.view.EntityPage;
import org.levelfield.web.view.SqlPage;

/// The console: a query of the visitor over the field's tables, reading only, limited in time and rows.
final class SqlRoutes {

    /// Rows of one answer, as a file or on the page.
    static final int MOST_ROWS = 10_000;

    private static final int SHOWN_ROWS = 500;

    private static final Set<String> TABLES = Stream.concat(Landscape.tableNames().stream(), Field.VIEWS.stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final List<SqlPage.Table> LISTED = listed();

    private static final List<SqlPage.Example> EXAMPLES = Stream.of(
                    "teams-by-year", "venues", "small-reach", "first-pairs", "unknown-affiliations")
            .map(name -> EntitySql.of(name, SqlResource.text("console/" + name)))
            .map(example -> new SqlPage.Example(example.title(), address(example.sql())))
            .toList();

    private final ServedField field;
    private final Pages pages;

    SqlRoutes(ServedField field, Pages pages) {
        this.field = field;
        this.pages = pages;
    }

    void register(ReadRoutes routes) {
        routes.addKept("/sql", this::page);
    }

    List<ApiRoute> api() {
        return List.of(ApiRoute.get(
                        "/api/sql",
                        "The answer of one select over the field's tables.",
                        JsonShape.object()
                                .with("columns", JsonShape.list(JsonShape.TEXT))
                                .with("rows", JsonShape.list(JsonShape.ROW))
                                .with("cut", JsonShape.TRUTH),
                        this::answer)
                .with(
                        Parameter.text("q", "The query.", "select count(*) as n from merged_work")
                                .needed(),
                        Parameter.format("json", "csv"))
                .file("csv", "text/csv"));
    }

    private static String address(String query) {
        return "/sql?q=" + Addresses.encoded(query);
    }

    private void page(Context context) {
        QueryParameters.only(context, List.of("q"));
        String query = String.join("", context.queryParams("q")).strip();
        Optional<SqlPage.Answer> answer = Optional.empty();
        String mistake = "";
        if (!query.isEmpty()) {
            try {
                answer = Optional.of(answer(query));
            } catch (UserMistake e) {
                mistake = e.whatHappened() + ". " + e.whatToTry();
                context.status(400);
            }
        }
        String encoded = Addresses.encoded(query);
        SqlPage page = new SqlPage(
                pages.frame("SQL", "/sql", field.ask(Edition::manifest)),
                query,
                mistake,
                answer,
                "/api/sql?format=csv&q=" + encoded,
                "/api/sql?format=json&q=" + encoded,
                EXAMPLES,
                LISTED);
        pages.send(context, "sql", page);
    }

    private SqlPage.Answer answer(String query) {
        long began = System.nanoTime();
        SqlTable table = field.ask(edition -> run(edition, query));
        String rows = table.rows().size() == 1 ? "1 row" : table.rows().size() + " rows";
        String summary = "%s%s in %.1f s%s"
                .formatted(
                        table.cut() ? "More than " : "",
                        rows,
                        (System.nanoTime() - began) / 1e9,
                        table.rows().size() > SHOWN_ROWS ? "; the first " + SHOWN_ROWS + " are shown" : "");
        List<EntityPage.Head> head = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            head.add(new EntityPage.Head(table.columns().get(i), table.numeric().get(i)));
        }
        return new SqlPage.Answer(
                summary,
                head,
                table.rows().stream()
                        .limit(SHOWN_ROWS)
                        .map(row -> row.stream().map(TableText::text).toList())
                        .toList());
    }

    private void answer(Context context) {
        String query = QueryParameters.one(context, "q")
                .orElseThrow(() -> new UserMistake("no query is given", "Give one: ?q=select…"));
        String format = QueryParameters.format(context, Set.of("json", "csv"));
        SqlTable table = field.ask(edition -> run(edition, query));
        if (format.equals("csv")) {
            List<List<String>> rows = new ArrayList<>(List.of(table.columns()));
            table.rows()
                    .forEach(row -> rows.add(row.stream().map(TableText::text).toList()));
            CsvFile.send(context, "answer.csv", rows);
        } else {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("columns", table.columns());
            answer.put("rows", table.maps());
            answer.put("cut", table.cut());
            JsonAnswer.send(context, answer);
        }
    }

    private static SqlTable run(Edition edition, String query) {
        return edition.with(database -> {
            SqlQuery checked = SqlQuery.of(database, query, TABLES);
            try {
                return SqlTable.of(
                        database, "select * from (" + checked.text() + "\n) limit " + (MOST_ROWS + 1), MOST_ROWS);
            } catch (StoreException e) {
                if (e.tookTooLong()) {
                    throw e;
                }
                String message =
                        String.valueOf(e.getMessage()).lines().findFirst().orElse("");
                throw new UserMistake("the database says: " + message, "Mend the query and ask again.", e);
            }
        });
    }

    private static List<SqlPage.Table> listed() {
        return Landscape.tableNames().stream()
                .map(TableSchema::of)
                .map(schema -> new SqlPage.Table(
                        schema.name(),
                        schema.comment(),
                        schema.columns().stream()
                                .map(column -> new SqlPage.Column(column.name(), column.type(), column.comment()))
                                .toList()))
                .toList();
    }
}
