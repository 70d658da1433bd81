package org.levelfield.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands of the field as it was published last.
///
/// @param tables files of each table
/// @param folder of the same stage, if the field had it
/// @param code hash of the stage's code as it is now, by which it knows what it kept itself
/// @param learned `folder`, where the build leaves what the stage learned then
/// @param inputs hash of each table that the stage reads, as it is now
public record Earlier(
        Map<String, List<Path>> tables,
        Optional<Path> folder,
        String code,
        Optional<Path> learned,
        Map<String, String> inputs) {

    /// Nothing was published yet.
    public static final Earlier NOTHING = new Earlier(Map.of(), Optional.empty(), "none", Optional.empty(), Map.of());

    public Earlier {
        tables = Map.copyOf(tables);
        inputs = Map.copyOf(inputs);
    }

    List<Path> files(String table) {
        return tables.getOrDefault(table, List.of());
    }
}
