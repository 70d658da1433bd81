package org.levelfield.compute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.levelfield.compute.Evidence.Kind;
import org.levelfield.compute.estimate.OperationCount;
import org.levelfield.compute.quantity.LogNormal;
import org.levelfield.compute.text.Mention;

/// Counts operations from what a text says of its model and its data.
final class RunFromCounts {

    /// How far an operation count from a text lies from the truth: the factor of the 80% interval.
    private static final double TOKENS_FACTOR = 2;

    private static final double FORWARD_FACTOR = 2.5;
    private static final double EXAMPLES_FACTOR = 6;

    /// Fewer examples than this in one pass make no training.
    private static final double FEWEST = 50;

    /// So many examples are only ever trained on, whatever the sentence says.
    private static final double CORPUS = 1e10;

    private final List<Mention> mentions;
    private final List<Mention> used = new ArrayList<>();
    private final List<String> assumptions = new ArrayList<>();
    private final String text;

    RunFromCounts(List<Mention> mentions, String text) {
        this.mentions = mentions;
        this.text = text;
    }

    Optional<Draft> draft() {
        Optional<Mention> forward = largest(Kind.FLOP_PER_EXAMPLE);
        Optional<Mention> parameters = parameters();
        if (forward.isEmpty() && parameters.isEmpty()) {
            return Optional.empty();
        }
        Optional<LogNormal> seen = examplesSeen();
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        boolean convolution = forward.isPresent();
        Mention size = convolution ? forward.get() : parameters.orElseThrow();
        used.addFirst(size);
        double each =
                convolution ? OperationCount.forward(size.value(), 1, 1) : OperationCount.dense(size.value(), 1, 1);
        boolean tokens = text.contains("token") || text.contains("words");
        double factor = convolution ? FORWARD_FACTOR : tokens ? TOKENS_FACTOR : EXAMPLES_FACTOR;
        assumptions.add(
                convolution ? "backward pass twice the forward pass" : "6 operations a parameter and example or token");
        LogNormal flop = LogNormal.within(each, Math.max(factor, size.spread())).times(seen.get());
        return Optional.of(new Draft(flop, Method.OPERATION_COUNT, List.copyOf(used), List.copyOf(assumptions)));
    }

    /// The model's size: of several the largest, and what is active before the whole.
    private Optional<Mention> parameters() {
        Optional<Mention> active = mentions.stream()
                .filter(each -> each.kind() == Kind.PARAMETERS && each.active())
                .max(Comparator.comparingDouble(Mention::value));
        return active.isPresent() ? active : largest(Kind.PARAMETERS);
    }

    /// Examples or tokens over the whole training: as said, or epochs × examples, or steps × batch × length.
    private Optional<LogNormal> examplesSeen() {
        Optional<Mention> examples = mentions.stream()
                .filter(each -> each.kind() == Kind.EXAMPLES
                        && (each.training() || each.value() >= CORPUS)
                        && each.value() >= FEWEST)
                .max(Comparator.comparingDouble(Mention::value));
        Optional<Mention> epochs = largest(Kind.EPOCHS);
        Optional<Mention> steps = largest(Kind.STEPS);
        Optional<Mention> batch = largest(Kind.BATCH);
        if (steps.isPresent()
                && batch.isPresent()
                && (examples.isEmpty()
                        || examples.get().value()
                                < steps.get().value() * batch.get().value())) {
            LogNormal seen = take(steps.get()).times(take(batch.get()));
            Optional<Mention> length = largest(Kind.SEQUENCE_LENGTH);
            boolean inTokens = batch.get().value() >= 50_000;
            return Optional.of(length.isPresent() && !inTokens ? seen.times(take(length.get())) : seen);
        }
        if (examples.isEmpty()) {
            return Optional.empty();
        }
        LogNormal seen = take(examples.get());
        if (epochs.isPresent()) {
            return Optional.of(seen.times(take(epochs.get())));
        }
        assumptions.add("one pass through the examples");
        return Optional.of(seen);
    }

    private LogNormal take(Mention mention) {
        used.add(mention);
        return LogNormal.within(mention.value(), mention.spread());
    }

    private Optional<Mention> largest(Kind kind) {
        return mentions.stream().filter(each -> each.kind() == kind).max(Comparator.comparingDouble(Mention::value));
    }
}
