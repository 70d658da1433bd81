package org.levelfield.read.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.levelfield.read.InputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the columns of a CSV file mean, from the file `name.mapping.json` beside `name.csv`:
/// ```
/// {
///   "kind": "work",
///   "columns": {"id": "Paper ID", "title": "Title", "authors": "Author names"},
///   "constants": {"venue": "NeurIPS", "type": "article"},
///   "separators": {"list": ";", "affiliation": "|"},
///   "idPrefix": "mine:",
///   "delimiter": ","
/// }
/// ```
/// `columns` says for each field which column has it; `constants` gives a field one value for all rows that have none
/// of their own. Only `kind` and `columns` are required.
///
/// @param idPrefix put before every identifier of a record, its own and those it refers to
record Mapping(
        Kind kind,
        Map<String, String> columns,
        Map<String, String> constants,
        String listSeparator,
        String affiliationSeparator,
        String idPrefix,
        char delimiter) {

    private static final Set<String> KEYS =
            Set.of("kind", "columns", "constants", "separators", "idPrefix", "delimiter");
    private static final Set<String> SEPARATORS = Set.of("list", "affiliation");

    /// Reads a mapping file.
    ///
    /// @throws InputException if it is not a mapping, saying what one may hold
    static Mapping of(Path file) throws IOException {
        JsonNode root;
        try {
            root = JsonMapper.shared().readTree(Files.readString(file, StandardCharsets.UTF_8));
        } catch (JacksonException e) {
            throw wrong(file, "it is not JSON: " + e.getOriginalMessage());
        }
        if (!root.isObject()) {
            throw wrong(file, "it is not a JSON object");
        }
        known(file, "key", root.propertyNames(), KEYS);
        String name = text(file, root, "kind", "");
        Kind kind = Kind.named(name);
        if (kind == null) {
            throw wrong(file, "kind is '" + name + "', known are " + Kind.names());
        }
        Map<String, String> columns = texts(file, root, "columns");
        Map<String, String> constants = texts(file, root, "constants");
        Map<String, String> separators = texts(file, root, "separators");
        known(file, "field of kind " + name, columns.keySet(), kind.fields());
        known(file, "field of kind " + name, constants.keySet(), kind.fields());
        known(file, "separator", separators.keySet(), SEPARATORS);
        for (String field : kind.required()) {
            if (!columns.containsKey(field) && !constants.containsKey(field)) {
                throw wrong(file, "it maps no column to '" + field + "', which every " + name + " needs");
            }
        }
        String delimiter = text(file, root, "delimiter", ",");
        if (delimiter.length() != 1) {
            throw wrong(file, "delimiter is '" + delimiter + "', one character is wanted");
        }
        return new Mapping(
                kind,
                columns,
                constants,
                separator(file, separators, "list", ";"),
                separator(file, separators, "affiliation", "|"),
                text(file, root, "idPrefix", ""),
                delimiter.charAt(0));
    }

    /// Where the columns stand in a table.
    ///
    /// @throws InputException if one is not there, saying which are
    MappedRow bind(Path file, CsvTable table) throws InputException {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : columns.entrySet()) {
            int place = table.column(entry.getValue());
            if (place < 0) {
                throw wrong(
                        file,
                        "it maps '" + entry.getKey() + "' to the column '" + entry.getValue() + "', the table has: "
                                + String.join(", ", table.header()));
            }
            places.put(entry.getKey(), place);
        }
        return new MappedRow(this, places);
    }

    private static String separator(Path file, Map<String, String> separators, String name, String otherwise)
            throws InputException {
        String separator = separators.getOrDefault(name, otherwise).strip();
        if (separator.isEmpty()) {
            throw wrong(file, "the separator '" + name + "' is blank");
        }
        return separator;
    }

    private static void known(Path file, String what, Iterable<String> given, Set<String> known) throws InputException {
        for (String name : given) {
            if (!known.contains(name)) {
                throw wrong(
                        file,
                        "'" + name + "' is no " + what + "; known are " + String.join(", ", new TreeSet<>(known)));
            }
        }
    }

    private static String text(Path file, JsonNode root, String key, String otherwise) throws InputException {
        JsonNode node = root.get(key);
        if (node == null) {
            return otherwise;
        }
        if (!node.isString()) {
            throw wrong(file, "'" + key + "' is not a string");
        }
        return node.stringValue();
    }

    private static Map<String, String> texts(Path file, JsonNode root, String key) throws InputException {
        Map<String, String> texts = new LinkedHashMap<>();
        JsonNode node = root.get(key);
        if (node != null) {
            if (!node.isObject()) {
                throw wrong(file, "'" + key + "' is not an object of strings");
            }
            for (String name : node.propertyNames()) {
                texts.put(name, text(file, node, name, ""));
            }
        }
        return texts;
    }

    private static InputException wrong(Path file, String what) {
        return new InputException("wrong-mapping", "The mapping " + file + " cannot be used: " + what + ".");
    }
}
