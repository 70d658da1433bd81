package org.levelfield.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levelfield.store.Database;

/// The SQL of a section. Its header says `title`; `shown`, which is `table` unless it says `facts` (columns what, said,
/// note) or `text` (one column); and `nothing`, which is said in place of no rows.
record EntitySql(String name, Map<String, String> header, String sql) {

    private static final Pattern ENTRY = Pattern.compile("-- ([a-z]+): (.+)");

    static EntitySql of(String name, String text) {
        Map<String, String> header = new LinkedHashMap<>();
        StringBuilder sql = new StringBuilder();
        text.lines().forEach(line -> {
            Matcher entry = ENTRY.matcher(line);
            if (sql.isEmpty() && entry.matches()) {
                header.put(entry.group(1), entry.group(2));
            } else {
                sql.append(line).append('\n');
            }
        });
        return new EntitySql(name, Map.copyOf(header), sql.toString().strip());
    }

    String title() {
        return header.getOrDefault("title", name);
    }

    String shown() {
        return header.getOrDefault("shown", "table");
    }

    String nothing() {
        return header.getOrDefault("nothing", "nothing");
    }

    /// The query about one thing.
    String about(String id) {
        return sql.replace("${id}", Database.literal(id));
    }
}
