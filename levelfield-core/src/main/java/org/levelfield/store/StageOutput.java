package org.levelfield.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The record of a stage's work, kept as `stage.json` in its folder: there only when the folder is whole.
///
/// @param stage the stage's name
/// @param fingerprint of its inputs, its code and its settings: the same fingerprint, the same output
/// @param folder under `stages/` of the field
/// @param seconds wall clock, when it was made
/// @param notes what the stage wants to tell: counts by reason, merges by rule …
public record StageOutput(
        String stage,
        String fingerprint,
        String folder,
        double seconds,
        List<TableFiles> tables,
        Map<String, Long> notes) {

    public StageOutput {
        tables = List.copyOf(tables);
        notes = new TreeMap<>(notes);
    }

    /// A count that the stage noted; 0 where it noted none.
    public long noted(String what) {
        return notes.getOrDefault(what, 0L);
    }

    /// Bytes on disk of all its tables.
    public long bytes() {
        return tables.stream().mapToLong(TableFiles::bytes).sum();
    }

    /// Rows of all its tables.
    public long rows() {
        return tables.stream().mapToLong(TableFiles::rows).sum();
    }
}
