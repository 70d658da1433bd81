package org.levelfield.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Shows the tables of finished stages as views of a database.
public final class FieldViews {

    /// Tables of which a row counts only if no later input describes the same work anew.
    private static final Set<String> OF_A_WORK =
            Set.of("work", "authorship", "affiliation_string", "authorship_institution", "keyword", "citation");

    private static final String SUPERSEDED = "superseded";

    private final FieldDirectory field;
    private final Map<String, List<Path>> files = new LinkedHashMap<>();
    private boolean superseded;

    public FieldViews(FieldDirectory field, List<String> tables) {
        this.field = field;
        tables.forEach(table -> files.put(table, new ArrayList<>()));
    }

    /// Adds what a stage wrote.
    public void add(StageOutput stage) {
        Path folder = field.stages().resolve(stage.folder());
        for (TableFiles table : stage.tables()) {
            List<Path> paths = files.computeIfAbsent(table.table(), name -> new ArrayList<>());
            table.files().forEach(file -> paths.add(folder.resolve(file)));
            superseded |= table.table().equals(SUPERSEDED) && table.rows() > 0;
        }
    }

    /// Makes or renews the views of these tables.
    public void show(Database database, List<String> tables) {
        if (superseded) {
            show(database, SUPERSEDED);
        }
        tables.stream()
                .filter(table -> !superseded || !table.equals(SUPERSEDED))
                .forEach(table -> show(database, table));
    }

    private void show(Database database, String table) {
        List<Path> paths = files.getOrDefault(table, List.of());
        ParquetFiles.view(database, TableSchema.of(table), paths);
        if (superseded && OF_A_WORK.contains(table) && !paths.isEmpty()) {
            database.execute("create or replace view " + table + " as select * from " + ParquetFiles.scan(paths)
                    + " row anti join superseded using (work_id, input)");
        }
    }

    /// All tables known here.
    public List<String> tables() {
        return List.copyOf(files.keySet());
    }
}
