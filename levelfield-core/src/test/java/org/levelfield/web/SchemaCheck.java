package org.levelfield.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Holds a value against a JSON Schema, as far as the description of the API uses it: `type`, `properties`, `required`,
/// `items`, `additionalProperties`, `anyOf`, `$ref`.
final class SchemaCheck {

    private final JsonNode document;
    private final List<String> complaints = new ArrayList<>();

    private SchemaCheck(JsonNode document) {
        this.document = document;
    }

    /// @param document in which references are looked up
    /// @return what is wrong, with its place
    static List<String> complaints(JsonNode document, JsonNode schema, JsonNode value) {
        SchemaCheck check = new SchemaCheck(document);
        check.check(schema, value, "");
        return check.complaints;
    }

    private void check(JsonNode schema, JsonNode value, String place) {
        if (schema.has("$ref")) {
            check(document.at(schema.get("$ref").asString().substring(1)), value, place);
            return;
        }
        if (schema.has("anyOf")) {
            boolean any = StreamSupport.stream(schema.get("anyOf").spliterator(), false)
                    .anyMatch(one -> complaints(document, one, value).isEmpty());
            if (!any) {
                complaints.add(place + " is none of " + schema.get("anyOf"));
            }
            return;
        }
        if (schema.has("type") && !isOf(schema.get("type"), value)) {
            complaints.add(place + " is no " + schema.get("type") + " but " + value.getNodeType());
            return;
        }
        if (value.isObject()) {
            object(schema, value, place);
        }
        if (value.isArray() && schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                check(schema.get("items"), value.get(i), place + "[" + i + "]");
            }
        }
    }

    private void object(JsonNode schema, JsonNode value, String place) {
        schema.path("required").forEach(name -> {
            if (!value.has(name.asString())) {
                complaints.add(place + " lacks " + name.asString());
            }
        });
        value.properties().forEach(member -> {
            String where = place + "." + member.getKey();
            if (schema.path("properties").has(member.getKey())) {
                check(schema.get("properties").get(member.getKey()), member.getValue(), where);
            } else if (schema.has("additionalProperties")) {
                check(schema.get("additionalProperties"), member.getValue(), where);
            }
        });
    }

    private static boolean isOf(JsonNode types, JsonNode value) {
        return types.isArray()
                ? StreamSupport.stream(types.spliterator(), false).anyMatch(type -> isOf(type.asString(), value))
                : isOf(types.asString(), value);
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            case "null" -> value.isNull();
            default -> throw new AssertionError("a type that nobody knows: " + type);
        };
    }
}
