package org.levelfield.web.openapi;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The description of the API after [OpenAPI 3.1.0](https://spec.openapis.org/oas/v3.1.0), as nested maps.
public final class OpenApiDocument {

    private final Schemas schemas = new Schemas();
    private final JsonShape failure;

    private OpenApiDocument(JsonShape failure) {
        this.failure = failure;
    }

    /// @param version of the program
    /// @param failure what every refusal looks like
    public static Map<String, Object> of(List<ApiRoute> routes, String version, JsonShape failure) {
        OpenApiDocument document = new OpenApiDocument(failure);
        Map<String, Object> paths = new LinkedHashMap<>();
        routes.forEach(route -> document.add(paths, route));
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("openapi", "3.1.0");
        Map<String, Object> info = Schemas.pair("title", "Levelfield", "version", version);
        info.put(
                "description",
                "An open research map of machine learning: what its pages show, for programs. Null is unknown.");
        described.put("info", info);
        described.put("paths", paths);
        described.put("components", Map.of("schemas", document.schemas.components()));
        return described;
    }

    @SuppressWarnings("unchecked")
    private void add(Map<String, Object> paths, ApiRoute route) {
        Map<String, Object> path = (Map<String, Object>)
                paths.computeIfAbsent(route.path(), unknown -> new LinkedHashMap<String, Object>());
        path.put(route.method().toLowerCase(Locale.ROOT), operation(route));
    }

    private Map<String, Object> operation(ApiRoute route) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", name(route));
        operation.put("summary", route.summary());
        operation.put(
                "parameters",
                route.parameters().stream().map(Parameter::described).toList());
        if (!route.body().isEmpty()) {
            Map<String, Object> content = new LinkedHashMap<>();
            route.body().forEach(type -> content.put(type, Map.of()));
            operation.put("requestBody", Schemas.pair("required", true, "content", content));
        }
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", answer(route));
        responses.put("400", refusal("A parameter makes no sense."));
        if (route.path().contains("{") || route.queryNames().contains("id")) {
            responses.put("404", refusal("There is no such thing in this field."));
        }
        responses.put("503", refusal("Too much is asked at once, or it took too long."));
        operation.put("responses", responses);
        return operation;
    }

    /// Such as `getSurveyMeasure`.
    private static String name(ApiRoute route) {
        StringBuilder name = new StringBuilder(route.method().toLowerCase(Locale.ROOT));
        for (String piece : route.path().replaceFirst("^/api/", "").split("[^A-Za-z0-9]+", -1)) {
            if (!piece.isEmpty()) {
                name.append(piece.substring(0, 1).toUpperCase(Locale.ROOT)).append(piece.substring(1));
            }
        }
        return name.toString();
    }

    private Map<String, Object> answer(ApiRoute route) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("application/json", Map.of("schema", schemas.of(route.json())));
        Set<String> files = new LinkedHashSet<>(route.files().values());
        files.forEach(type -> content.put(type, Map.of("schema", Map.of("type", "string"))));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("description", route.summary());
        answer.put("content", content);
        return answer;
    }

    private Map<String, Object> refusal(String description) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("description", description);
        answer.put("content", Map.of("application/json", Map.of("schema", schemas.of(failure))));
        return answer;
    }
}
