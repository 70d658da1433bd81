package org.levelfield.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The record of a stage's work, kept as `stage.json` in its folder: there only when the folder is whole.
///
/// @param stage the stage's name
/// @param fingerprint of its inputs, its code and its settings: the same fingerprint, the same output
/// @param code hash of the code alone that made it; in records of earlier versions there is none
/// @param folder under `stages/` of the field
/// @param seconds wall clock, when it was made
/// @param beside further files of the folder that belong to the output, such as those of an index; in records of
/// earlier
///     versions there are none
/// @param notes what the stage wants to tell: counts by reason, merges by rule …
public record StageOutput(
        String stage,
        String fingerprint,
        @Nullable String code,
        String folder,
        double seconds,
        List<TableFiles> tables,
        @Nullable List<String> beside,
        Map<String, Long> notes) {

    /// Under this a reading notes how many records it put aside.
    public static final String REJECTS = "rejects";

    /// Under this a stage notes that it left what it had learned before.
    public static final String LEFT = "left as learned before";

    /// With this begins a reading's note of one reason.
    public static final String REASON = "reject: ";

    /// Under this a reading notes the line of the first record that is at fault.
    public static final String FIRST_FAULT = "first fault on line";

    public StageOutput {
        tables = List.copyOf(tables);
        beside = beside == null ? List.of() : List.copyOf(beside);
        notes = new TreeMap<>(notes);
    }

    /// Every file that must stand in the folder for the output to be whole, relative to it.
    public List<String> files() {
        List<String> files = new ArrayList<>();
        tables.forEach(table -> files.addAll(table.files()));
        if (beside != null) {
            files.addAll(beside);
        }
        return files;
    }

    /// A count that the stage noted; 0 where it noted none.
    public long noted(String what) {
        return notes.getOrDefault(what, 0L);
    }

    /// Records that a reading put aside, by reason.
    public Map<String, Long> rejectReasons() {
        Map<String, Long> reasons = new TreeMap<>();
        notes.forEach((note, count) -> {
            if (note.startsWith(REASON)) {
                reasons.put(note.substring(REASON.length()), count);
            }
        });
        return reasons;
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
