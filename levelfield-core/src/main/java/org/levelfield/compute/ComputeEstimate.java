package org.levelfield.compute;

import java.util.List;
import org.levelfield.compute.quantity.LogNormal;
import org.levelfield.model.Reach;

/// What the training of a work's model took, in operations, with its interval and its reasons.
///
/// @param flop operations of the final training run and what it builds on, as far as said; the interval
///     from [LogNormal#low] to [LogNormal#high] holds 80%
/// @param method how it came about
/// @param evidence what the text says, each with its words, those first that the estimate stands on
/// @param assumptions what was supposed where the text is silent, as sentences' fragments, such as
///     `utilisation 0.3 (language model)`
public record ComputeEstimate(LogNormal flop, Method method, List<Evidence> evidence, List<String> assumptions) {

    public ComputeEstimate {
        evidence = List.copyOf(evidence);
        assumptions = List.copyOf(assumptions);
    }

    /// Hours on the reference chip ([Reach#REFERENCE_CHIP]).
    public double gpuHours() {
        return Reach.gpuHours(flop.median());
    }

    /// The tier that the median falls into.
    public Reach reach() {
        return Reach.ofFlop(flop.median());
    }
}
