package org.levelfield.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.levelfield.measure.Measure;
import org.levelfield.measure.MeasureTable;
import org.levelfield.measure.Question;
import org.levelfield.measure.Survey;
import org.levelfield.measure.TableText;
import org.levelfield.run.UserMistake;
import org.levelfield.store.Manifest;
import org.levelfield.web.openapi.ApiRoute;
import org.levelfield.web.openapi.JsonShape;
import org.levelfield.web.openapi.Parameter;

/// The HTTP API: what the pages show, for programs.
final class ApiRoutes {

    private final ServedField field;

    ApiRoutes(ServedField field) {
        this.field = field;
    }

    List<ApiRoute> api() {
        return List.of(
                ApiRoute.get(
                        "/api/manifest",
                        "The manifest: inputs with hashes, stages, settings.",
                        JsonShape.of(Manifest.class),
                        context -> JsonAnswer.send(context, field.ask(Edition::manifest))),
                ApiRoute.get(
                        "/api/measures",
                        "The measures with their documentation.",
                        JsonShape.list(JsonShape.of(Responses.MeasureEntry.class)),
                        context -> JsonAnswer.send(
                                context,
                                Measure.all().stream()
                                        .map(Responses.MeasureEntry::of)
                                        .toList())),
                ApiRoute.get(
                        "/api/venues",
                        "The venues, those with most works first.",
                        JsonShape.list(JsonShape.of(Responses.Venue.class)),
                        context -> JsonAnswer.send(
                                context, field.ask(edition -> edition.overview().venues()))),
                surveyRoute(),
                new SearchApi(field).route(),
                new UnresolvedApi(field).route(),
                new ResolveApi(field).route());
    }

    private ApiRoute surveyRoute() {
        return ApiRoute.get(
                        "/api/survey/{measure}",
                        "The answer of a measure.",
                        JsonShape.of(Responses.SurveyAnswer.class),
                        this::survey)
                .with(
                        Parameter.path("measure", "Its name; /api/measures lists all.", "sector-share"),
                        Parameter.text(
                                        "by",
                                        "Groupings divided by commas, such as venue,year; none for one row over all.",
                                        "year")
                                .several(),
                        Parameter.text("venue", "Only works of this venue.", "NeurIPS")
                                .several(),
                        Parameter.text("topic", "Only works on this topic.", "").several(),
                        Parameter.year("since", "The first year.", "2012"),
                        Parameter.year("until", "The last year.", "2020"),
                        Parameter.text("counting", "One of the measure's countings; the first is usual.", "full"),
                        Parameter.format("json", "csv", "sql"))
                .file("csv", "text/csv")
                .file("sql", "text/plain");
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
