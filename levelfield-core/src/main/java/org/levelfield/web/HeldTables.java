package org.levelfield.web;

import java.util.List;
import org.levelfield.store.Database;

/// Brings the tables that nearly every page joins into memory, where a page about one thing costs a third of what it
/// costs to decode them from their files each time. Tables that would not fit stay where they are.
final class HeldTables {

    /// Those asked for most first.
    private static final List<String> HELD = List.of(
            "work_merge",
            "merged_work",
            "team",
            "citation",
            "person",
            "person_work",
            "work_institution",
            "concept",
            "work_concept");

    /// Rows of the largest table that is held.
    private static final long MOST_ROWS = 4_000_000;

    /// Together they may take half of what the database may use.
    private static final long MOST_BYTES = 384L << 20;

    private static final int LIMIT_MIB = 768;

    private HeldTables() {}

    static void in(Database database) {
        database.execute("set memory_limit = '" + LIMIT_MIB + "MiB'");
        for (String table : HELD) {
            boolean fits = bytes(database) < MOST_BYTES;
            if (fits && database.number("select count(*) from " + table) <= MOST_ROWS) {
                database.execute("create table held_" + table + " as select * from " + table);
                database.execute("drop view " + table);
                database.execute("alter table held_" + table + " rename to " + table);
            }
        }
    }

    private static long bytes(Database database) {
        return database.number(
                "select coalesce(sum(memory_usage_bytes), 0) from duckdb_memory() where tag = 'IN_MEMORY_TABLE'");
    }
}
