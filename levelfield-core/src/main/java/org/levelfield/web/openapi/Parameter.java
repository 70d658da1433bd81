package org.levelfield.web.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What an address of the API may say, as it is described.
///
/// @param place where it stands
/// @param value that it takes
/// @param repeated whether it may be given several times
/// @param example a value that makes sense in most fields, or the empty string
public record Parameter(
        String name, Place place, Value value, String description, boolean required, boolean repeated, String example) {

    /// Where a parameter stands.
    public enum Place {
        PATH,
        QUERY
    }

    /// What a parameter takes.
    public sealed interface Value {

        /// Any text.
        record Text() implements Value {}

        /// A year in four digits.
        record Year() implements Value {}

        /// A whole number from 1.
        record Count(int usual, int most) implements Value {}

        /// A share from 0 to 1.
        record Share() implements Value {}

        /// One of these; the first where nothing is said, if `first` is so.
        record Choice(List<String> values, boolean first) implements Value {

            public Choice {
                values = List.copyOf(values);
            }
        }
    }

    /// A piece of the path.
    public static Parameter path(String name, String description, String example) {
        return new Parameter(name, Place.PATH, new Value.Text(), description, true, false, example);
    }

    public static Parameter text(String name, String description, String example) {
        return query(name, new Value.Text(), description, example);
    }

    public static Parameter year(String name, String description, String example) {
        return query(name, new Value.Year(), description, example);
    }

    /// A number from 1 to `most`.
    public static Parameter count(String name, String description, int usual, int most) {
        return query(name, new Value.Count(usual, most), description, String.valueOf(Math.min(usual, 3)));
    }

    public static Parameter share(String name, String description) {
        return query(name, new Value.Share(), description, "0.5");
    }

    /// One of some words, none of them said where nothing is.
    public static Parameter choice(String name, String description, List<String> values) {
        return query(name, new Value.Choice(values, false), description, values.getFirst());
    }

    /// The format of the answer, the first where nothing is said.
    public static Parameter format(String... formats) {
        return query("format", new Value.Choice(List.of(formats), true), "The form of the answer.", formats[0]);
    }

    private static Parameter query(String name, Value value, String description, String example) {
        return new Parameter(name, Place.QUERY, value, description, false, false, example);
    }

    /// The same, which must be given.
    public Parameter needed() {
        return new Parameter(name, place, value, description, true, repeated, example);
    }

    /// The same, which may be given several times.
    public Parameter several() {
        return new Parameter(name, place, value, description, required, true, example);
    }

    Map<String, Object> described() {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", name);
        described.put("in", place == Place.PATH ? "path" : "query");
        described.put("description", description);
        described.put("required", required);
        described.put("schema", repeated ? Schemas.pair("type", "array", "items", schema()) : schema());
        if (repeated) {
            described.put("style", "form");
            described.put("explode", true);
        }
        return described;
    }

    private Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        switch (value) {
            case Value.Text text -> schema.put("type", "string");
            case Value.Year year -> {
                schema.put("type", "string");
                schema.put("pattern", "^[0-9]{4}$");
            }
            case Value.Count count -> {
                schema.put("type", "integer");
                schema.put("minimum", 1);
                schema.put("maximum", count.most());
                schema.put("default", count.usual());
            }
            case Value.Share share -> {
                schema.put("type", "number");
                schema.put("minimum", 0);
                schema.put("maximum", 1);
            }
            case Value.Choice choice -> {
                schema.put("type", "string");
                schema.put("enum", choice.values());
                if (choice.first()) {
                    schema.put("default", choice.values().getFirst());
                }
            }
        }
        return schema;
    }
}
