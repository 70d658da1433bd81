package org.levelfield.pipeline;

import java.util.List;
import org.levelfield.store.Workspace;

/// One stage of the flow.
///
/// @param name the noun under which it appears in the plan, the docs and the manifest
/// @param does what it does, in a sentence
/// @param reads tables that must stand before it
/// @param writes tables that stand after it, written by no other stage
/// @param code classes and resources whose change makes its output out of date
/// @param work what it does
public record Stage(String name, String does, List<String> reads, List<String> writes, List<String> code, Work work) {

    public Stage {
        reads = List.copyOf(reads);
        writes = List.copyOf(writes);
        code = List.copyOf(code);
    }

    /// The doing of a stage.
    @FunctionalInterface
    public interface Work {
        void run(Workspace workspace);
    }
}
