package org.levelfield.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levelfield.forecast.Question;
import org.levelfield.forecast.Questions;
import org.levelfield.model.Reach;
import org.levelfield.run.UserMistake;
import org.levelfield.web.openapi.ApiRoute;
import org.levelfield.web.openapi.JsonShape;
import org.levelfield.web.openapi.Parameter;

/// The open questions of the field's forecast, for people and programs.
final class ForecastRoutes {

    private static final List<String> PARAMETERS =
            List.of("reach", "away-from", "community", "novelty", "top", "format");
    private static final List<String> REACHES =
            Arrays.stream(Reach.values()).map(Reach::label).toList();
    private static final int USUAL = 40;
    private static final int MOST = 500;

    private final ServedField field;
    private final Pages pages;

    ForecastRoutes(ServedField field, Pages pages) {
        this.field = field;
        this.pages = pages;
    }

    void register(ReadRoutes routes) {
        routes.addKept("/forecast", this::page);
    }

    List<ApiRoute> api() {
        return List.of(ApiRoute.get(
                        "/api/forecast", "Open questions, the likeliest first.", JsonShape.list(shape()), this::answer)
                .with(
                        Parameter.choice("reach", "The largest tier that the asker has.", REACHES),
                        Parameter.choice("away-from", "Only where industry works less.", List.of("industry")),
                        Parameter.text("community", "Part of a community's label.", ""),
                        Parameter.share("novelty", "The least share of unlike neighbours."),
                        Parameter.count("top", "Questions at most.", USUAL, MOST),
                        Parameter.format("json", "csv"))
                .file("csv", "text/csv"));
    }

    private static JsonShape shape() {
        JsonShape.Members shape = JsonShape.object();
        for (String text : List.of(
                "group", "a", "b", "question", "reach", "trend", "near", "work_on_a", "work_on_b", "experiment")) {
            shape = shape.with(text, JsonShape.TEXT);
        }
        return shape.perhaps("probability_1", JsonShape.NUMBER)
                .perhaps("probability_3", JsonShape.NUMBER)
                .perhaps("probability_5", JsonShape.NUMBER)
                .with("attention", JsonShape.NUMBER)
                .with("novelty", JsonShape.NUMBER)
                .with("industry", JsonShape.VALUE)
                .with("because", JsonShape.list(JsonShape.TEXT))
                .with("communities", JsonShape.list(JsonShape.TEXT));
    }

    /// What is asked for in an address.
    private record Asked(Question.Wish wish, int top) {

        static Asked of(Context context) {
            Reach reach =
                    QueryParameters.one(context, "reach").map(Asked::reach).orElse(Reach.FRONTIER);
            Optional<String> away = QueryParameters.one(context, "away-from");
            if (away.isPresent() && !away.get().equals("industry")) {
                throw new UserMistake("away-from knows industry alone", "Give away-from=industry.");
            }
            String community = QueryParameters.one(context, "community").orElse("");
            QueryParameters.notTooLong(community);
            String novelty = QueryParameters.one(context, "novelty").orElse("0");
            if (!novelty.matches("0(\\.[0-9]{1,6})?|1(\\.0{1,6})?")) {
                throw new UserMistake("novelty is no share", "Give 0 to 1, such as 0.8.");
            }
            return new Asked(
                    new Question.Wish(reach, away.isPresent(), community, Double.parseDouble(novelty)),
                    QueryParameters.number(context, "top", USUAL, MOST));
        }

        private static Reach reach(String label) {
            return Arrays.stream(Reach.values())
                    .filter(each -> each.label().equals(label))
                    .findFirst()
                    .orElseThrow(() -> new UserMistake(
                            "there is no reach of this name", "There are: laptop, gpu, node, cluster, frontier."));
        }
    }

    private static List<Question> questions(Edition edition, Asked asked) {
        return loaded(edition).ask(asked.wish(), asked.top());
    }

    /// What all questions are worded from, read once.
    static Questions loaded(Edition edition) {
        return edition.once("forecast", Questions.class, () -> edition.with(Questions::of));
    }

    private void page(Context context) {
        QueryParameters.only(context, PARAMETERS);
        Asked asked = Asked.of(context);
        pages.send(
                context,
                "forecast",
                field.ask(edition -> ForecastView.of(
                        asked.wish(),
                        asked.top(),
                        () -> loaded(edition),
                        pages.frame("Open questions", "/forecast", edition.manifest()),
                        context.queryString() == null ? "" : context.queryString())));
    }

    private void answer(Context context) {
        Asked asked = Asked.of(context);
        String format = QueryParameters.format(context, Set.of("json", "csv"));
        List<Map<String, Object>> rows = field.ask(edition -> questions(edition, asked)).stream()
                .map(ForecastRoutes::row)
                .toList();
        if (format.equals("json")) {
            JsonAnswer.send(context, rows);
            return;
        }
        List<List<String>> table = new ArrayList<>();
        rows.stream().findFirst().ifPresent(first -> table.add(List.copyOf(first.keySet())));
        rows.forEach(
                row -> table.add(row.values().stream().map(ForecastRoutes::cell).toList()));
        CsvFile.send(context, "forecast.csv", table);
    }

    private static String cell(Object value) {
        return value instanceof List<?> list
                ? String.join(" | ", list.stream().map(String::valueOf).toList())
                : value.toString();
    }

    private static Map<String, Object> row(Question question) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("group", question.group());
        row.put("a", question.a());
        row.put("b", question.b());
        row.put("question", question.text());
        question.probabilities().forEach((horizon, value) -> row.put("probability_" + horizon, value));
        row.put("attention", question.attention());
        row.put("novelty", question.novelty());
        row.put("reach", question.reach().label());
        row.put("trend", question.trend());
        row.put("industry", Double.isNaN(question.industryShare()) ? "" : (Object) question.industryShare());
        row.put("near", question.near());
        row.put("work_on_a", question.workOnA());
        row.put("work_on_b", question.workOnB());
        row.put("because", question.because());
        row.put("experiment", question.experiment());
        row.put("communities", question.communities());
        return row;
    }
}
