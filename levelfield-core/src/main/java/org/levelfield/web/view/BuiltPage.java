package org.levelfield.web.view;

import java.util.List;

/// How the field was built.
///
/// @param merges works by the rule that merged them
/// @param settings that shaped the tables
public record BuiltPage(
        Frame frame,
        String built,
        String program,
        List<StageLine> stages,
        List<InputLine> inputs,
        List<InputLine.Count> merges,
        List<InputLine.Count> settings) {

    /// A stage, or one input of the stage `read`.
    public record StageLine(
            String what,
            String seconds,
            String rows,
            String size,
            List<InputLine.Count> tables,
            List<InputLine.Count> notes) {}
}
