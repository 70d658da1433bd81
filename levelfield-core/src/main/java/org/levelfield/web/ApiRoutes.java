package org.levelfield.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.levelfield.measure.Measure;
import org.levelfield.measure.MeasureTable;
import org.levelfield.measure.Question;
import org.levelfield.measure.Survey;
import org.levelfield.measure.TableText;
import org.levelfield.run.UserMistake;

/// The HTTP API: what the pages show, for programs.
final class ApiRoutes {

    private final ServedField field;

    ApiRoutes(ServedField field) {
        this.field = field;
    }

    void register(RoutesConfig routes) {
        Guard.reading(routes, "/api/manifest", context -> JsonAnswer.send(context, field.ask(Edition::manifest)));
        Guard.reading(
                routes,
                "/api/measures",
                context -> JsonAnswer.send(
                        context,
                        Measure.all().stream().map(Responses.MeasureEntry::of).toList()));
        Guard.reading(
                routes,
                "/api/venues",
                context -> JsonAnswer.send(
                        context, field.ask(edition -> edition.overview().venues())));
        Guard.reading(routes, "/api/survey/{measure}", this::survey);
        Guard.reading(routes, "/api/search", new SearchApi(field)::answer);
        Guard.reading(routes, "/api/unresolved", new UnresolvedApi(field)::answer);
        Guard.reading(routes, "/api/resolve", new ResolveApi(field)::answer);
    }

    private void survey(Context context) {
        Question question = SurveyParameters.of(context, measure(context.pathParam("measure")))
                .question();
        String format = String.join("", context.queryParams("format"));
        switch (format) {
            case "", "json" ->
                JsonAnswer.send(
                        context,
                        field.ask(edition -> Responses.SurveyAnswer.of(edition.ask(question), edition.manifest())));
            case "csv" -> csv(context, field.ask(edition -> edition.ask(question)));
            case "sql" ->
                context.contentType("text/plain; charset=utf-8")
                        .result(field.ask(edition -> edition.ask(question))
                                        .sql()
                                        .strip() + "\n");
            default -> throw new UserMistake("there is no such format", "There are: json, csv, sql.");
        }
    }

    private static void csv(Context context, MeasureTable table) {
        StringBuilder text = new StringBuilder();
        try {
            TableText.csv(table, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String name = table.question().measure().name() + ".csv";
        CsvFile.send(context, name, text.toString());
    }

    /// The measure that an address names.
    static Measure measure(String name) {
        try {
            return Survey.measure(name);
        } catch (UserMistake e) {
            throw Refused.notHere(e);
        }
    }
}
