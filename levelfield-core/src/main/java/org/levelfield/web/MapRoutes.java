package org.levelfield.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.BiFunction;
import org.levelfield.web.openapi.ApiRoute;
import org.levelfield.web.openapi.JsonShape;
import org.levelfield.web.openapi.Parameter;
import org.levelfield.web.view.Frame;
import tools.jackson.databind.json.JsonMapper;

/// The map of concepts: its page, the pages of communities and concepts, and the same for programs.
final class MapRoutes {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_CONCEPTS = 20_000;
    private static final int USUAL_CONCEPTS = 6_000;
    private static final int LAST = 999_999;

    private final ServedField field;
    private final Pages pages;

    MapRoutes(ServedField field, Pages pages) {
        this.field = field;
        this.pages = pages;
    }

    void register(ReadRoutes routes) {
        routes.addKept("/map", context -> {
            QueryParameters.only(context, List.of("q"));
            var asked = QueryParameters.one(context, "q");
            if (asked.isPresent()) {
                QueryParameters.notTooLong(asked.get());
                send(context, "concept", asked.get(), concept(asked.get()));
            } else {
                send(context, "map", "Map of concepts", MapView::of);
            }
        });
        routes.addKept("/community/{id}", context -> {
            String id = context.pathParam("id");
            send(context, "community", "Community", (edition, frame) -> CommunityView.of(edition, id, frame));
        });
        routes.addKept("/concept/{name}", context -> {
            String name = context.pathParam("name");
            send(context, "concept", name, concept(name));
        });
    }

    List<ApiRoute> api() {
        return List.of(
                ApiRoute.get(
                        "/api/map",
                        "Communities of the three levels: labels, places, growth, shares.",
                        JsonShape.of(MapAnswers.MapAnswer.class),
                        context -> JsonAnswer.send(context, field.ask(MapQuestions::map))),
                ApiRoute.get(
                                "/api/map/concepts",
                                "Concepts of the map column by column, those with most works first.",
                                JsonShape.of(MapAnswers.MapConcepts.class),
                                this::concepts)
                        .with(
                                Parameter.count("from", "Place of the first.", 1, LAST),
                                Parameter.count("count", "Concepts at most.", USUAL_CONCEPTS, MOST_CONCEPTS)),
                ApiRoute.get(
                                "/api/community/{id}",
                                "A community with its 200 most typical concepts.",
                                JsonShape.of(CommunityView.CommunityAnswer.class),
                                context -> JsonAnswer.send(
                                        context,
                                        field.ask(edition -> CommunityView.answer(edition, context.pathParam("id")))))
                        .with(Parameter.path("id", "As /api/map names it.", "")),
                ApiRoute.get(
                                "/api/concept/{name}",
                                "All that the page of a concept shows.",
                                JsonShape.of(MapAnswers.ConceptAnswer.class),
                                context -> JsonAnswer.send(
                                        context,
                                        field.ask(edition -> ConceptQuestions.of(edition, context.pathParam("name")))))
                        .with(Parameter.path("name", "Its identifier, or any way to write it.", "")));
    }

    private static BiFunction<Edition, Frame, Object> concept(String name) {
        return (edition, frame) -> ConceptView.of(ConceptQuestions.of(edition, name), frame);
    }

    private void concepts(Context context) {
        int from = QueryParameters.number(context, "from", 1, LAST) - 1;
        int count = QueryParameters.number(context, "count", USUAL_CONCEPTS, MOST_CONCEPTS);
        MapAnswers.MapConcepts concepts = field.ask(edition -> MapQuestions.concepts(edition, from, count));
        context.contentType("application/json; charset=utf-8").result(JSON.writeValueAsString(concepts));
    }

    private void send(Context context, String template, String title, BiFunction<Edition, Frame, Object> page) {
        Object filled = field.ask(edition -> page.apply(edition, pages.frame(title, "/map", edition.manifest())));
        pages.send(context, template, filled);
    }
}
