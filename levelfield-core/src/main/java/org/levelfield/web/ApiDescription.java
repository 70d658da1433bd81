package org.levelfield.web;

import io.javalin.config.RoutesConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.levelfield.web.openapi.ApiRoute;
import org.levelfield.web.openapi.JsonShape;
import org.levelfield.web.openapi.OpenApiDocument;

/// Puts the declared addresses of the API into the router, and their description beside them.
final class ApiDescription {

    static final String PATH = "/api/openapi.json";

    /// Of the API's own shape, not of the program's.
    private static final String VERSION = "1";

    private final List<ApiRoute> routes;

    ApiDescription(List<ApiRoute> declared) {
        List<ApiRoute> all = new ArrayList<>(declared);
        all.add(ApiRoute.get(
                PATH,
                "This description, after OpenAPI 3.1.",
                JsonShape.object().with("openapi", JsonShape.TEXT).with("paths", new JsonShape.MapOf(JsonShape.VALUE)),
                context -> JsonAnswer.send(context, document())));
        this.routes = List.copyOf(all);
    }

    List<ApiRoute> routes() {
        return routes;
    }

    Map<String, Object> document() {
        return OpenApiDocument.of(routes, VERSION, JsonShape.of(Responses.Failure.class));
    }

    void register(RoutesConfig config) {
        for (ApiRoute route : routes) {
            List<String> known = route.queryNames();
            if (route.method().equals("POST")) {
                config.post(route.path(), context -> {
                    QueryParameters.only(context, known);
                    route.handler().handle(context);
                });
            } else {
                Guard.reading(config, route.path(), context -> {
                    QueryParameters.only(context, known);
                    route.handler().handle(context);
                });
            }
        }
    }
}
