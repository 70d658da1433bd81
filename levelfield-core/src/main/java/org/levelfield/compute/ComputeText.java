package org.levelfield.compute;

import java.util.List;
import java.util.Optional;
import org.levelfield.compute.quantity.LogNormal;
import org.levelfield.compute.text.FlopChoice;
import org.levelfield.compute.text.TextFacts;

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
        TextFacts facts = TextFacts.read(text);
        return new FlopChoice(facts.flops())
                .choose()
                .map(chosen ->
                        new ComputeEstimate(LogNormal.within(chosen.flop(), 2), Method.STATED, List.of(), List.of()));
    }
}
