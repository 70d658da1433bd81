package org.levelfield.compute;

import java.util.Optional;

/// Reads what a text says on the compute of its work's own training, be it an abstract, a paper's section or a note,
/// and
/// turns it into one estimate. Thread-safe; make one and share it.
public final class ComputeText {

    private ComputeText() {}

    /// With the tables that ship with the program.
    public static ComputeText bundled() {
        return new ComputeText();
    }

    /// The estimate, or nothing where the text says nothing on its work's compute. Time is linear in the text's length.
    public Optional<ComputeEstimate> read(String text) {
        return Optional.empty();
    }
}
