package org.levelfield.web.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What an answer in JSON looks like.
public sealed interface JsonShape {

    /// The shape of a record's components, by their names in JSON.
    record OfRecord(Class<? extends Record> type) implements JsonShape {}

    record ListOf(JsonShape each) implements JsonShape {}

    /// An object with these members and perhaps others.
    ///
    /// @param always those that are never left out
    record Members(Map<String, JsonShape> members, List<String> always) implements JsonShape {

        public Members {
            members = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(members));
            always = List.copyOf(always);
        }

        /// The same with one more member, which is always there.
        public Members with(String name, JsonShape shape) {
            Map<String, JsonShape> more = new LinkedHashMap<>(members);
            more.put(name, shape);
            List<String> known = new java.util.ArrayList<>(always);
            known.add(name);
            return new Members(more, known);
        }

        /// The same with one more member, which may be left out.
        public Members perhaps(String name, JsonShape shape) {
            Map<String, JsonShape> more = new LinkedHashMap<>(members);
            more.put(name, shape);
            return new Members(more, always);
        }
    }

    /// An object whose members' names are data.
    record MapOf(JsonShape each) implements JsonShape {}

    record Plain(String type) implements JsonShape {}

    JsonShape TEXT = new Plain("string");
    JsonShape NUMBER = new Plain("number");
    JsonShape WHOLE = new Plain("integer");
    JsonShape TRUTH = new Plain("boolean");

    /// Text, number, truth or null: a value of a table.
    JsonShape VALUE = new Plain("");

    /// A row of a table: values by column.
    JsonShape ROW = new MapOf(VALUE);

    /// An object without members so far.
    static Members object() {
        return new Members(Map.of(), List.of());
    }

    static JsonShape list(JsonShape each) {
        return new ListOf(each);
    }

    static JsonShape of(Class<? extends Record> type) {
        return new OfRecord(type);
    }
}
