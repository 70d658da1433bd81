package org.levelfield.compute.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levelfield.compute.text.FlopCandidate.Role;

/// Chooses among the numbers of operations that a text gives. The rules, in order:
///
/// 1. the last total (a total whose value is missing is made from the others: sum, or geometric mean);
/// 2. what those who did the work report;
/// 3. the estimates that nothing else in the text takes up or calls an alternative, those first whose unit or label
/// says
///    FLOP and those before all that take up an earlier figure; the model that the work builds on is added. Several of
/// them that agree within a factor of four are two ways to one figure: their geometric mean. Where
///    they do not agree, the first;
/// 4. parts and alternatives, where there is nothing else.
public final class FlopChoice {

    /// Two estimates of one run are taken to differ by no more.
    private static final double AGREEMENT = 4;

    /// A figure that is less than this share of another is a part of it, or no training at all.
    private static final double NEGLIGIBLE = 1e-4;

    /// A figure above this share of the base model's holds the base model's already.
    private static final double WITHOUT_BASE = 0.95;

    private final List<FlopCandidate> candidates;

    public FlopChoice(List<FlopCandidate> candidates) {
        this.candidates = candidates;
    }

    /// What was chosen, and the candidates that it stands on.
    ///
    /// @param spread the factor between the largest and the smallest figure that speak for it, at least 1
    public record Chosen(double flop, boolean sum, double spread, List<FlopCandidate> from) {

        /// Whether the figure holds everything already: a total, what was reported, or what takes up an earlier figure.
        public boolean whole() {
            return sum
                    || from.stream()
                            .anyMatch(each -> each.role() == Role.TOTAL
                                    || each.role() == Role.REPORTED
                                    || each.role() == Role.BASE);
        }
    }

    public Optional<Chosen> choose() {
        Optional<FlopCandidate> total = last(Role.TOTAL, Role.OPEN_TOTAL);
        if (total.isPresent() && total.get().role() == Role.TOTAL) {
            return Optional.of(one(total.get()));
        }
        if (total.isPresent()) {
            Optional<Chosen> made = openTotal(total.get());
            if (made.isPresent()) {
                return made;
            }
        }
        Optional<FlopCandidate> reported = last(Role.REPORTED);
        if (reported.isPresent()) {
            return reported.map(FlopChoice::one);
        }
        List<FlopCandidate> live = live(Role.ESTIMATE);
        double largest = live.stream().mapToDouble(FlopCandidate::flop).max().orElse(0);
        live.removeIf(each -> each.flop() < largest * NEGLIGIBLE);
        int strongest = live.stream().mapToInt(FlopCandidate::strength).max().orElse(0);
        live.removeIf(each -> each.strength() < strongest);
        Optional<FlopCandidate> base = last(Role.BASE);
        if (live.isEmpty()) {
            return base.or(() -> last(Role.ALTERNATIVE, Role.PART)).map(FlopChoice::one);
        }
        Chosen own = agreed(live);
        boolean apart = base.isPresent() && own.flop() < base.get().flop() * WITHOUT_BASE;
        return Optional.of(apart && own.from().getFirst().strength() < 3 ? onBase(own, base.orElseThrow()) : own);
    }

    /// Fine-tuning with the base model's operations added.
    private static Chosen onBase(Chosen own, FlopCandidate base) {
        List<FlopCandidate> from = new ArrayList<>(own.from());
        from.add(base);
        return new Chosen(own.flop() + base.flop(), true, own.spread(), List.copyOf(from));
    }

    private static Chosen one(FlopCandidate candidate) {
        return new Chosen(candidate.flop(), false, 1, List.of(candidate));
    }

    private static Chosen agreed(List<FlopCandidate> live) {
        if (arePhases(live)) {
            double added = live.stream().mapToDouble(FlopCandidate::flop).sum();
            return new Chosen(added, true, 1, List.copyOf(live));
        }
        double low = live.stream().mapToDouble(FlopCandidate::flop).min().orElseThrow();
        double high = live.stream().mapToDouble(FlopCandidate::flop).max().orElseThrow();
        if (high / low > AGREEMENT) {
            FlopCandidate first = ModelSize.ofLargest(live).or(() -> own(live)).orElse(live.getFirst());
            return new Chosen(first.flop(), false, Math.min(high / low, 1e3), List.of(first));
        }
        return new Chosen(geometricMean(live), false, high / low, List.copyOf(live));
    }

    /// The first figure that the text calls the work's own.
    private static Optional<FlopCandidate> own(List<FlopCandidate> live) {
        return live.stream()
                .filter(each -> each.label().startsWith("our ") || each.label().contains(" our "))
                .findFirst();
    }

    /// Whether each of several figures is said of a phase of its own.
    private static boolean arePhases(List<FlopCandidate> live) {
        return live.size() > 1
                && live.stream().noneMatch(each -> each.phase() == Phase.UNSAID)
                && live.stream().map(FlopCandidate::phase).distinct().count() == live.size();
    }

    private Optional<Chosen> openTotal(FlopCandidate total) {
        List<FlopCandidate> live = new ArrayList<>();
        for (FlopCandidate each : candidates) {
            if (each.first() < total.first() && (each.role() == Role.ESTIMATE || each.role() == Role.BASE)) {
                live.add(each);
            }
        }
        if (live.size() < 2) {
            candidates.stream()
                    .filter(each -> each.role() == Role.ALTERNATIVE && each.first() < total.first())
                    .forEach(live::add);
        }
        if (live.isEmpty()) {
            return Optional.empty();
        }
        boolean mean = total.label().contains("mean") || total.label().contains("averag");
        boolean sum = total.label().contains("total") || total.label().contains("sum");
        if (mean) {
            List<FlopCandidate> two = live.subList(Math.max(0, live.size() - 3), live.size());
            return Optional.of(new Chosen(geometricMean(two), false, 1, List.copyOf(two)));
        }
        if (sum) {
            double added = live.stream().mapToDouble(FlopCandidate::flop).sum();
            return Optional.of(new Chosen(added, true, 1, List.copyOf(live)));
        }
        return Optional.of(one(live.getLast()));
    }

    private static double geometricMean(List<FlopCandidate> of) {
        double logs =
                of.stream().mapToDouble(each -> Math.log(each.flop())).average().orElseThrow();
        return Math.exp(logs);
    }

    private Optional<FlopCandidate> last(Role... roles) {
        for (FlopCandidate each : candidates.reversed()) {
            for (Role role : roles) {
                if (each.role() == role) {
                    return Optional.of(each);
                }
            }
        }
        return Optional.empty();
    }

    private List<FlopCandidate> live(Role role) {
        List<FlopCandidate> live = new ArrayList<>();
        for (FlopCandidate each : candidates) {
            if (each.role() == role
                    && live.stream().noneMatch(other -> Math.abs(Math.log10(other.flop() / each.flop())) < 0.03)) {
                live.add(each);
            }
        }
        return live;
    }
}
