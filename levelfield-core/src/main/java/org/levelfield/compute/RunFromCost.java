package org.levelfield.compute;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.levelfield.compute.Evidence.Kind;
import org.levelfield.compute.quantity.LogNormal;
import org.levelfield.compute.text.Mention;
import org.levelfield.model.Reach;

/// Estimates a run from the money that a text says its training cost. The widest of the ways, asked last.
final class RunFromCost {

    /// What an hour on an A100 costs to rent, US dollars; list prices of 2022 to 2025 lie between 1 and 4.
    static final double DOLLARS_PER_GPU_HOUR = 2;

    private static final double FACTOR = 6;

    private final List<Mention> mentions;
    private final String text;

    RunFromCost(List<Mention> mentions, String text) {
        this.mentions = mentions;
        this.text = text.toLowerCase(Locale.ROOT);
    }

    Optional<Draft> draft() {
        return mentions.stream()
                .filter(each -> each.kind() == Kind.COST && each.value() >= 1)
                .filter(each -> each.training() && isPriceOfTraining())
                .max(Comparator.comparingDouble(Mention::value))
                .map(RunFromCost::draft);
    }

    private boolean isPriceOfTraining() {
        return text.contains("training cost")
                || text.contains("cost of training")
                || text.contains("to train")
                || text.contains("training run")
                || text.contains("trained for");
    }

    private static Draft draft(Mention cost) {
        double flop = cost.value() / DOLLARS_PER_GPU_HOUR * Reach.FLOP_PER_GPU_HOUR;
        return new Draft(
                LogNormal.within(flop, FACTOR * cost.spread()),
                Method.COST,
                List.of(cost),
                List.of("2 US dollars an hour of an A100 at 40% of its BF16 peak"));
    }
}
