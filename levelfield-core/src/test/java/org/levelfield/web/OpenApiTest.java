package org.levelfield.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.levelfield.web.openapi.ApiRoute;
import org.levelfield.web.openapi.Parameter;
import org.levelfield.web.openapi.Parameter.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The description of the API against the router and against the answers of the demonstration's field.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OpenApiTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String LIST = "@article{a, title={Attention Is All You Need}, year={2017}}\n";

    private final WebServer server;
    private final Visitor visitor;
    private final JsonNode document;

    OpenApiTest() throws IOException {
        server = LandmarkField.serve();
        visitor = new Visitor(server.address());
        document = visitor.json(ApiDescription.PATH);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void describesWhatTheRouterKnowsAndNothingElse() {
        Set<String> described = new TreeSet<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        Set<String> known = server.routes().stream()
                .filter(route -> route.contains(" /api/") && !route.startsWith("HEAD "))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(known).hasSizeGreaterThan(18);
        assertThat(document.get("openapi").asString()).startsWith("3.1");
    }

    @Test
    void everyNameOfAnOperationIsItsOwn() {
        List<String> names = new ArrayList<>();
        operations()
                .forEach((name, operation) ->
                        names.add(operation.get("operationId").asString()));
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void everyReferenceIsThere() {
        List<JsonNode> references = document.findValues("$ref");
        assertThat(references).isNotEmpty();
        references.forEach(reference -> assertThat(
                        document.at(reference.asString().substring(1)).has("properties"))
                .as(reference.asString())
                .isTrue());
    }

    @Test
    void everyAnswerHasTheShapeThatIsDescribed() {
        for (ApiRoute route : server.api()) {
            HttpResponse<String> answer = ask(route, good(route));
            assertThat(answer.statusCode()).as(route + " " + answer.body()).isEqualTo(200);
            assertShape(route, "200", answer);
        }
    }

    @Test
    void everyFormIsAnsweredInItsMediaType() {
        for (ApiRoute route : server.api()) {
            route.files().forEach((format, type) -> {
                HttpResponse<String> answer = ask(route, good(route) + "&format=" + format);
                assertThat(answer.statusCode()).as(route.path()).isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Type"))
                        .as(route.path())
                        .hasValueSatisfying(given -> assertThat(given).startsWith(type));
            });
        }
    }

    @Test
    void everyParameterThatMakesSenseIsTaken() {
        for (ApiRoute route : server.api()) {
            for (Parameter parameter : route.parameters()) {
                if (parameter.place() == Parameter.Place.QUERY
                        && !parameter.required()
                        && !parameter.example().isEmpty()) {
                    String query = good(route) + "&" + parameter.name() + "=" + Visitor.encoded(parameter.example());
                    HttpResponse<String> answer = ask(route, query);
                    assertThat(answer.statusCode())
                            .as(route.path() + query + " " + answer.body())
                            .isEqualTo(200);
                    assertShape(route, "200", answer);
                }
            }
        }
    }

    @Test
    void whatMakesNoSenseIsRefusedInTheShapeThatIsDescribed() {
        for (ApiRoute route : server.api()) {
            refused(route, good(route) + "&nonsense=1");
            for (Parameter parameter : route.parameters()) {
                switch (parameter.value()) {
                    case Value.Choice choice -> refused(route, good(route) + "&" + parameter.name() + "=nonsense");
                    case Value.Year year -> refused(route, good(route) + "&" + parameter.name() + "=18");
                    case Value.Count count -> {
                        refused(route, good(route) + "&" + parameter.name() + "=0");
                        refused(route, good(route) + "&" + parameter.name() + "=" + (count.most() + 1));
                    }
                    case Value.Share share -> refused(route, good(route) + "&" + parameter.name() + "=2");
                    case Value.Text text -> {
                        if (parameter.required() && parameter.place() == Parameter.Place.QUERY) {
                            refused(route, "?");
                        }
                    }
                }
            }
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (ApiRoute route : server.api()) {
            boolean named = operations()
                    .get(route.method() + " " + route.path())
                    .get("responses")
                    .has("404");
            if (named) {
                String path = route.path().replaceAll("\\{[a-z]+}", "nothing-of-this-name");
                String query = route.queryNames().contains("id") ? "?id=nothing" : "";
                HttpResponse<String> answer = visitor.get(path + query);
                assertThat(answer.statusCode()).as(path).isEqualTo(404);
                assertShape(route, "404", answer);
            }
        }
    }

    private void refused(ApiRoute route, String query) {
        HttpResponse<String> answer = ask(route, query);
        assertThat(answer.statusCode())
                .as(route.method() + " " + route.path() + query + " " + answer.body())
                .isEqualTo(400);
        assertShape(route, "400", answer);
    }

    private void assertShape(ApiRoute route, String status, HttpResponse<String> answer) {
        JsonNode schema = operations()
                .get(route.method() + " " + route.path())
                .at("/responses/" + status + "/content/application~1json/schema");
        assertThat(schema.isMissingNode()).as(route.path()).isFalse();
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json")) {
            assertThat(SchemaCheck.complaints(document, schema, JSON.readTree(answer.body())))
                    .as(route.path())
                    .isEmpty();
        }
    }

    private Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new java.util.TreeMap<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operations.put(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                operation.getValue())));
        return operations;
    }

    private HttpResponse<String> ask(ApiRoute route, String query) {
        String path = route.path();
        for (Parameter parameter : route.parameters()) {
            if (parameter.place() == Parameter.Place.PATH) {
                path = path.replace("{" + parameter.name() + "}", Visitor.encoded(value(route, parameter)));
            }
        }
        return route.method().equals("POST")
                ? visitor.post(path + query, "text/plain", LIST)
                : visitor.get(path + query);
    }

    /// The parameters that must be given, with values of this field.
    private String good(ApiRoute route) {
        return route.parameters().stream()
                .filter(parameter -> parameter.required() && parameter.place() == Parameter.Place.QUERY)
                .map(parameter -> parameter.name() + "=" + Visitor.encoded(value(route, parameter)))
                .collect(Collectors.joining("&", "?", ""));
    }

    private String value(ApiRoute route, Parameter parameter) {
        if (!parameter.example().isEmpty()) {
            return parameter.example();
        }
        String from = switch (route.path()) {
            case "/api/work", "/api/audit" -> "work_id as v from merged_work";
            case "/api/person" -> "person_id as v from person";
            case "/api/institution" -> "parent_key as v from work_institution";
            case "/api/venue" -> "venue as v from merged_work where venue is not null";
            case "/api/model" -> "model as v from work_model";
            case "/api/community/{id}" -> "community_id as v from community";
            case "/api/concept/{name}" -> "concept_id as v from concept_map";
            default -> throw new AssertionError("no example of " + route.path() + " " + parameter.name());
        };
        return visitor.json("/api/sql?q=" + Visitor.encoded("select " + from + " order by 1 limit 1"))
                .at("/rows/0/v")
                .asString();
    }
}
