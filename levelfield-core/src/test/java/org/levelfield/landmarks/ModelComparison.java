package org.levelfield.landmarks;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.levelfield.model.AiModel;
import org.levelfield.resolve.SectorDecision;
import org.levelfield.resolve.SectorRules;
import org.levelfield.text.TitleKey;

/// Compares our models with Epoch AI's. Organisations are rolled up to their parents first, since Google, Google Brain
/// and DeepMind stand apart there.
final class ModelComparison {
    private static final String KIND = "models";

    /// `University of California (UC) Berkeley`, `University of Montreal / Université de Montréal`.
    private static final Pattern DRESS = Pattern.compile("\\([^)]*\\) ?|^[^/]* / ");

    /// What tells the boards of one chip apart, in a folded name: many sources leave it open.
    private static final Pattern BOARD = Pattern.compile("tesla|geforce|(sxm\\d?|pcie|dgxs)?(\\d+gb)?$");

    private final SectorRules rules;
    private final Disagreements found;

    ModelComparison(SectorRules rules, Disagreements found) {
        this.rules = rules;
        this.found = found;
    }

    void compare(Iterable<AiModel> ours, Iterable<AiModel> theirs) {
        Map<String, AiModel> peers = PeerNames.byName(theirs, AiModel::name);
        for (AiModel model : ours) {
            AiModel peer = peers.get(PeerNames.model(model.name()));
            if (peer != null) {
                compare(model, peer);
            }
        }
    }

    private void compare(AiModel ours, AiModel theirs) {
        String name = ours.name();
        String month = month(ours.date());
        found.compare(KIND, name, "month", ours.date(), theirs.date(), Objects.equals(month, month(theirs.date())));
        found.compareWithin(1.25, KIND, name, "parameters", ours.parameters(), theirs.parameters());
        found.compareWithin(2, KIND, name, "compute", ours.trainingFlop(), theirs.trainingFlop());
        boolean access = Objects.equals(ours.accessibility(), theirs.accessibility());
        found.compare(KIND, name, "accessibility", ours.accessibility(), theirs.accessibility(), access);
        boolean organisations = parents(ours.organizations()).equals(parents(theirs.organizations()));
        found.compare(KIND, name, "organisation", ours.organizations(), theirs.organizations(), organisations);
        boolean hardware = chips(ours.hardware()).equals(chips(theirs.hardware()));
        found.compare(KIND, name, "hardware", ours.hardware(), theirs.hardware(), hardware);
        found.compareWithin(1.05, KIND, name, "quantity", ours.hardwareQuantity(), theirs.hardwareQuantity());
    }

    private static @Nullable String month(@Nullable String date) {
        return date == null || date.length() < 7 ? date : date.substring(0, 7);
    }

    private Set<String> parents(@Nullable String organisations) {
        Set<String> parents = new TreeSet<>();
        for (String organisation : Objects.requireNonNullElse(organisations, "").split(",", -1)) {
            String name = DRESS.matcher(organisation).replaceAll("").strip();
            SectorDecision decision = rules.decide(name);
            parents.add(TitleKey.of(
                    decision.evidence().isEmpty()
                            ? name
                            : decision.evidence().getFirst().parent()));
        }
        return parents;
    }

    private static Set<String> chips(@Nullable String hardware) {
        Set<String> chips = new TreeSet<>();
        for (String chip : Objects.requireNonNullElse(hardware, "").split(",", -1)) {
            String family = BOARD.matcher(PeerNames.chip(chip.strip())).replaceAll("");
            chips.add(family);
        }
        return chips;
    }
}
