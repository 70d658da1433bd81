package org.levelfield.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The schema of a table, from its file `sql/tables/{name}.sql`: the first line says what one row is, every column may
/// carry a comment. The file is schema and documentation in one.
public record TableSchema(String name, String comment, List<Column> columns, String ddl) {

    private static final Pattern HEADER = Pattern.compile("\\A-- (One row per .+)\\R");
    private static final Pattern COLUMN =
            Pattern.compile("^ {4}(\\w+) (\\w+)( not null)?,?(?:\\s*-- (.*))?$", Pattern.MULTILINE);

    public TableSchema {
        columns = List.copyOf(columns);
    }

    /// A column.
    ///
    /// @param type DuckDB's name in lower case
    /// @param comment what it holds, or the empty string
    public record Column(String name, String type, boolean required, String comment) {}

    /// Reads the schema's file.
    public static TableSchema of(String name) {
        String ddl = SqlResource.text("tables/" + name);
        Matcher header = HEADER.matcher(ddl);
        if (!header.find()) {
            throw new IllegalStateException("sql/tables/" + name + ".sql must begin with '-- One row per …'");
        }
        List<Column> columns = new ArrayList<>();
        Matcher matcher = COLUMN.matcher(ddl);
        while (matcher.find()) {
            String comment = matcher.group(4) == null ? "" : matcher.group(4).strip();
            columns.add(new Column(matcher.group(1), matcher.group(2), matcher.group(3) != null, comment));
        }
        return new TableSchema(name, header.group(1), columns, ddl);
    }
}
