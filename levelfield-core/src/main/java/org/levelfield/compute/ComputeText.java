package org.levelfield.compute;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.levelfield.compute.base.KnownModels;
import org.levelfield.compute.chip.ChipCatalogue;
import org.levelfield.compute.quantity.LogNormal;
import org.levelfield.compute.text.FlopChoice;
import org.levelfield.compute.text.TextFacts;

/// Reads what a text says on the compute of its work's own training, be it an abstract, a paper's section or a note,
/// and
/// turns it into one estimate. Thread-safe; make one and share it.
///
/// Of several ways the surest is taken: operations that the text states or computes, then an operation count from
/// parameters and data, then hardware time. Where the last two agree within a factor of four, their geometric mean.
public final class ComputeText {

    /// How far a stated figure lies from what a careful reader takes from the same text: the factor of the 80%
    /// interval,
    /// measured. Most agree to the digit; those that do not are other figures of the text.
    private static final double STATED_FACTOR = 1.02;

    private static final double AGREEMENT = 4;

    /// A figure above this share of the base model's holds the base model's already, or is not of fine-tuning.
    private static final double WITHOUT_BASE = 0.8;

    /// How well the table of models knows a model's training: the factor of the 80% interval.
    private static final double BASE_FACTOR = 1.6;

    private final ChipCatalogue catalogue;
    private final KnownModels models;

    private ComputeText(ChipCatalogue catalogue, KnownModels models) {
        this.catalogue = catalogue;
        this.models = models;
    }

    /// With the tables that ship with the program.
    public static ComputeText bundled() {
        return new ComputeText(ChipCatalogue.bundled(), KnownModels.bundled());
    }

    /// The estimate, or nothing where the text says nothing on its work's compute. Time is linear in the text's length.
    public Optional<ComputeEstimate> read(String text) {
        TextFacts facts = TextFacts.read(text, catalogue, models);
        Optional<FlopChoice.Chosen> stated = new FlopChoice(facts.flops()).choose();
        if (stated.isPresent()) {
            ComputeEstimate own = stated(facts, stated.get());
            return Optional.of(stated.get().whole() ? own : onBase(facts, own));
        }
        return derived(facts).map(draft -> onBase(facts, estimate(facts, draft)));
    }

    /// With the training of the known model that the text says it builds on, unless the text's own figure is so large
    /// that it holds it already.
    private static ComputeEstimate onBase(TextFacts facts, ComputeEstimate own) {
        Optional<TextFacts.Base> base =
                facts.base().filter(each -> own.flop().median() < each.model().flop() * WITHOUT_BASE);
        if (base.isEmpty()) {
            return own;
        }
        TextFacts.Base added = base.get();
        String how = "base model %s: %.3g FLOP added to the work's own %.3g"
                .formatted(
                        added.model().name(), added.model().flop(), own.flop().median());
        return new ComputeEstimate(
                own.flop().plus(LogNormal.within(added.model().flop(), BASE_FACTOR)),
                Method.SUM,
                Stream.concat(own.evidence().stream(), Stream.of(added.evidence()))
                        .toList(),
                Stream.concat(own.assumptions().stream(), Stream.of(how)).toList());
    }

    private static ComputeEstimate stated(TextFacts facts, FlopChoice.Chosen chosen) {
        // Of several ways to one figure the truth is often taken to be one of them: the ends of the geometric mean.
        double ends = chosen.from().size() > 1 ? Math.sqrt(chosen.spread()) : chosen.spread();
        double factor = STATED_FACTOR * ends;
        return new ComputeEstimate(
                LogNormal.within(chosen.flop(), factor),
                chosen.sum() ? Method.SUM : Method.STATED,
                chosen.from().stream().map(facts::evidence).toList(),
                List.of());
    }

    private static Optional<Draft> derived(TextFacts facts) {
        Optional<Draft> counted = new RunFromCounts(facts.mentions(), facts.text()).draft();
        Optional<Draft> timed = new RunFromHardware(facts.mentions(), facts.text()).draft();
        if (counted.isEmpty() || timed.isEmpty()) {
            return counted.or(() -> timed).or(() -> new RunFromCost(facts.mentions(), facts.text()).draft());
        }
        return Optional.of(both(counted.get(), timed.get()));
    }

    private static Draft both(Draft counted, Draft timed) {
        double apart = Math.abs(counted.flop().log10() - timed.flop().log10());
        if (apart > Math.log10(AGREEMENT)) {
            return counted.flop().deviation() <= timed.flop().deviation() ? counted : timed;
        }
        double median = Math.sqrt(counted.flop().median() * timed.flop().median());
        double deviation = Math.min(counted.flop().deviation(), timed.flop().deviation());
        return new Draft(
                new LogNormal(median, deviation),
                counted.method(),
                Stream.concat(counted.from().stream(), timed.from().stream()).toList(),
                Stream.concat(
                                Stream.concat(counted.assumptions().stream(), timed.assumptions().stream()),
                                Stream.of("geometric mean of operation count and hardware time"))
                        .toList());
    }

    private static ComputeEstimate estimate(TextFacts facts, Draft draft) {
        List<Evidence> evidence =
                draft.from().stream().distinct().map(facts::evidence).toList();
        return new ComputeEstimate(draft.flop(), draft.method(), evidence, draft.assumptions());
    }
}
