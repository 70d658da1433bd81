package org.levelfield.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.levelfield.run.Vintage;

/// What a published field consists of: every figure can be traced from here to the bytes of its inputs.
///
/// @param version of this record's shape
/// @param field the field's name
/// @param built ISO instant of publication
/// @param program the program's version
/// @param inputs in the order given
/// @param settings that shaped the tables
/// @param stages in the order in which they ran
public record Manifest(
        int version,
        String field,
        String built,
        String program,
        List<Vintage> inputs,
        Map<String, String> settings,
        List<StageOutput> stages) {

    /// The shape's version.
    public static final int VERSION = 1;

    public Manifest {
        inputs = List.copyOf(inputs);
        settings = new TreeMap<>(settings);
        stages = List.copyOf(stages);
    }
}
