package org.levelfield.web;

import io.javalin.http.Handler;
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

    void register(ReadRoutes router) {
        for (ApiRoute route : routes) {
            List<String> known = route.queryNames();
            Handler handler = context -> {
                QueryParameters.only(context, known);
                route.handler().handle(context);
            };
            if (route.method().equals("POST")) {
                router.addPost(route.path(), handler);
            } else if (route.kept()) {
                router.addKept(route.path(), handler);
            } else {
                router.add(route.path(), handler);
            }
        }
    }
}
