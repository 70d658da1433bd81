package org.levelfield.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import org.levelfield.run.UserMistake;
import org.levelfield.web.openapi.ApiRoute;
import org.levelfield.web.openapi.JsonShape;
import org.levelfield.web.openapi.Parameter;
import org.levelfield.web.view.EntityPage;

/// A page for each work, person, institution, venue and model, and the same for programs. Ids may hold any sign, so
/// they
/// are a parameter and no part of the path.
final class EntityRoutes {

    private final ServedField field;
    private final Pages pages;

    EntityRoutes(ServedField field, Pages pages) {
        this.field = field;
        this.pages = pages;
    }

    void register(ReadRoutes routes) {
        for (EntityKind kind : EntityKind.values()) {
            routes.addKept("/" + kind.word(), context -> page(context, kind));
        }
    }

    List<ApiRoute> api() {
        return Arrays.stream(EntityKind.values()).map(this::route).toList();
    }

    private ApiRoute route(EntityKind kind) {
        JsonShape.Members shape = JsonShape.object();
        for (String text : List.of("kind", "id", "heading", "line", "link", "venue")) {
            shape = shape.with(text, JsonShape.TEXT);
        }
        for (EntitySql section : kind.sections()) {
            shape = shape.with(section.name(), JsonShape.list(JsonShape.ROW));
        }
        return ApiRoute.get(
                        "/api/" + kind.word(),
                        "All that the page of a " + kind.word() + " shows: a list of rows by section.",
                        shape,
                        context -> json(context, kind))
                .with(Parameter.text("id", "Its identifier in this field.", "").needed());
    }

    private void page(Context context, EntityKind kind) {
        String id = id(context);
        EntityPage page = field.ask(edition -> {
            EntityAnswer answer = EntityAnswer.of(edition, kind, id);
            return EntityView.of(answer, pages.frame(answer.heading(), "", edition.manifest()));
        });
        pages.send(context, "entity", page);
    }

    private void json(Context context, EntityKind kind) {
        String id = id(context);
        JsonAnswer.send(
                context, field.ask(edition -> EntityAnswer.of(edition, kind, id).json()));
    }

    private static String id(Context context) {
        QueryParameters.only(context, List.of("id"));
        return QueryParameters.one(context, "id")
                .orElseThrow(() -> new UserMistake("no id is given", "Give one: ?id=…"));
    }
}
