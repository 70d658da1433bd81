package org.levelfield.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.levelfield.run.UserMistake;
import org.levelfield.store.Database;
import org.levelfield.store.StoreException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A query of a visitor, known to read the field's tables and nothing else. DuckDB itself parses it: only a single
/// `select` passes, from tables and views of the field, without functions that look into files, settings or the engine.
/// The database is shut off from files besides, see [Edition]; this is the first of two doors.
record SqlQuery(String text) {

    /// What makes rows out of nothing.
    private static final Set<String> TABLE_FUNCTIONS = Set.of("range", "generate_series", "unnest");

    /// Functions of values that tell of the engine, its settings or its surroundings.
    private static final Set<String> CLOSED = Set.of(
            "current_setting",
            "getenv",
            "getvariable",
            "set_config",
            "nextval",
            "currval",
            "query",
            "query_table",
            "version",
            "current_database",
            "current_schemas",
            "in_search_path",
            "txid_current",
            "write_log",
            "parse_duckdb_log_message",
            "read_text",
            "read_blob",
            "glob");

    private static final int LONGEST = 12_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @param tables that may be read, in lower case
    /// @throws UserMistake saying why the query is refused
    static SqlQuery of(Database database, String text, Set<String> tables) {
        String query = text.strip().replaceAll(";+\\s*$", "");
        if (query.length() > LONGEST) {
            throw new UserMistake("a query of " + query.length() + " characters is too long", "Use at most " + LONGEST);
        }
        JsonNode parsed = parse(database, query);
        if (parsed.path("error").asBoolean()) {
            throw new UserMistake(
                    parsed.path("error_message").asString("the query cannot be read"),
                    "One select can be asked here; nothing can be changed.");
        }
        if (parsed.path("statements").size() != 1) {
            throw new UserMistake("that is not one query", "Ask one select at a time.");
        }
        Set<String> known = new HashSet<>(tables);
        commonTables(parsed, known);
        check(parsed, known);
        return new SqlQuery(query);
    }

    private static JsonNode parse(Database database, String query) {
        try {
            return JSON.readTree(database.query("select json_serialize_sql(?)", row -> row.getString(1), query)
                    .getFirst());
        } catch (StoreException e) {
            throw new UserMistake("the query cannot be read", "One select can be asked here.", e);
        }
    }

    private static void commonTables(JsonNode node, Set<String> known) {
        JsonNode map = node.path("cte_map").path("map");
        map.forEach(entry -> known.add(entry.path("key").asString("").toLowerCase(Locale.ROOT)));
        node.forEach(child -> commonTables(child, known));
    }

    private static void check(JsonNode node, Set<String> known) {
        String type = node.path("type").asString("");
        if (type.equals("BASE_TABLE")) {
            String table = node.path("table_name").asString("").toLowerCase(Locale.ROOT);
            if (!known.contains(table)
                    || !node.path("schema_name").asString("").isEmpty()
                    || !node.path("catalog_name").asString("").isEmpty()) {
                throw new UserMistake(
                        "there is no table '" + table + "' to read here", "The list on the page /sql names all.");
            }
        }
        if (type.equals("TABLE_FUNCTION")) {
            String name =
                    node.path("function").path("function_name").asString("").toLowerCase(Locale.ROOT);
            if (!TABLE_FUNCTIONS.contains(name)) {
                throw refused(name);
            }
        }
        if (node.has("function_name")) {
            String name = node.path("function_name").asString("").toLowerCase(Locale.ROOT);
            if (CLOSED.contains(name)
                    || List.of("duckdb_", "pragma_", "pg_", "read_").stream().anyMatch(name::startsWith)) {
                throw refused(name);
            }
        }
        node.forEach(child -> check(child, known));
    }

    private static UserMistake refused(String function) {
        return new UserMistake(
                "the function '" + function + "' is not open here", "Read the field's tables; the page lists them.");
    }
}
