package org.levelfield.compute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.levelfield.compute.Evidence.Kind;
import org.levelfield.compute.chip.ChipCatalogue;
import org.levelfield.compute.chip.ChipRates;
import org.levelfield.compute.chip.Precision;
import org.levelfield.compute.estimate.HardwareTime;
import org.levelfield.compute.quantity.LogNormal;
import org.levelfield.compute.text.Mention;

/// Estimates a run from the hardware and time that a text says.
final class RunFromHardware {

    /// A number of chips and a time that stand further apart, in words, are not taken for one run.
    private static final int FAR = 120;

    /// Factors of the 80% interval where something had to be supposed.
    private static final double RUN_FACTOR = 1.6;

    private static final double UTILISATION_FACTOR = 1.8;
    private static final double UNKNOWN_CHIP_FACTOR = 6;
    private static final double UNKNOWN_COUNT_FACTOR = 4;

    /// A chip where none is named: what a GPU of the years 2016 to 2020 does.
    private static final double UNKNOWN_CHIP_PEAK = 2e13;

    /// One core of a server's processor of those years: 2.5 GHz, 16 single-precision operations a cycle, rounded down.
    private static final double UNKNOWN_CORE_PEAK = 3e10;

    private static final Pattern LANGUAGE = Pattern.compile(
            "language model|\\bllm|\\btoken|\\bbert|\\bgpt|nlp|translation|corpus|\\btext|transformer|protein|sequence|utiliz\\w+ of 0\\.3\\b");
    private static final Pattern OTHER = Pattern.compile(
            "image|vision|visual|video|game|speech|audio|agent|reinforcement|robot|detect|segment|polic|imagenet|diffusion");
    private static final Pattern FP32 = Pattern.compile("fp32|single[- ]precision|full[- ]precision|float32");
    private static final Pattern FP8 = Pattern.compile("fp8|8-bit float");
    private static final Pattern TF32 = Pattern.compile("tf32|tensorfloat");
    private static final Pattern HALF =
            Pattern.compile("fp16|bf16|bfloat16|mixed[- ]precision|half[- ]precision|float16|tensor core");

    private final List<Mention> mentions;
    private final String text;
    private final List<Mention> used = new ArrayList<>();
    private final List<String> assumptions = new ArrayList<>();

    RunFromHardware(List<Mention> mentions, String text) {
        this.mentions = mentions;
        this.text = text.toLowerCase(Locale.ROOT);
    }

    Optional<Draft> draft() {
        Optional<LogNormal> chipHours = chipHours();
        if (chipHours.isEmpty()) {
            return Optional.empty();
        }
        LogNormal peak = peak();
        LogNormal flop = HardwareTime.flop(chipHours.get(), peak, utilisation());
        LogNormal run = LogNormal.within(1, RUN_FACTOR);
        return Optional.of(
                new Draft(flop.times(run), Method.HARDWARE_TIME, List.copyOf(used), List.copyOf(assumptions)));
    }

    /// Chips × hours: as said, or the largest product of a number of chips and a time that stand together.
    private Optional<LogNormal> chipHours() {
        Optional<Mention> said = largest(Kind.CHIP_HOURS);
        if (said.isPresent()) {
            used.add(said.get());
            return Optional.of(LogNormal.within(said.get().value(), said.get().spread()));
        }
        Kind counted = counted();
        Mention bestChips = null;
        Mention bestTime = null;
        for (Mention time : mentions) {
            if (time.kind() != Kind.WALL_TIME || !time.training()) {
                continue;
            }
            Optional<Mention> chips = nearest(counted, time);
            boolean better = chips.isPresent()
                    && (bestChips == null
                            || bestTime == null
                            || chips.get().value() * time.value() > bestChips.value() * bestTime.value());
            if (better) {
                bestChips = chips.get();
                bestTime = time;
            }
        }
        if (bestChips == null || bestTime == null) {
            return Optional.empty();
        }
        used.add(bestChips);
        used.add(bestTime);
        if (counted == Kind.CHIP) {
            return Optional.of(LogNormal.within(bestTime.value(), UNKNOWN_COUNT_FACTOR));
        }
        return Optional.of(LogNormal.within(bestChips.value(), bestChips.spread())
                .times(LogNormal.within(bestTime.value(), bestTime.spread())));
    }

    /// What to count: chips with a number, else a chip that is named without one, else processors.
    private Kind counted() {
        for (Kind kind : List.of(Kind.CHIPS, Kind.CHIP)) {
            if (mentions.stream().anyMatch(each -> each.kind() == kind)) {
                if (kind == Kind.CHIP) {
                    assumptions.add("number of chips not said: 1");
                }
                return kind;
            }
        }
        return Kind.CPU_CORES;
    }

    /// The mention that stands closest, those of the same sentence first.
    private Optional<Mention> nearest(Kind kind, Mention to) {
        return mentions.stream()
                .filter(each -> each.kind() == kind && Math.abs(each.first() - to.first()) <= FAR)
                .min(Comparator.comparingInt((Mention each) -> each.sentence() == to.sentence() ? 0 : 1)
                        .thenComparingInt(each -> Math.abs(each.first() - to.first())));
    }

    private LogNormal peak() {
        Optional<Mention> rate = mentions.stream()
                .filter(each -> each.kind() == Kind.FLOP_PER_SECOND && each.value() > 1e5 && each.value() < 6e15)
                .findFirst();
        Optional<ChipCatalogue.Named> chip = chip();
        if (rate.isPresent()
                && (chip.isEmpty() || isNear(rate.get().value(), chip.get().chip()))) {
            used.add(rate.get());
            return new LogNormal(rate.get().value(), 0);
        }
        if (chip.isEmpty() && used.stream().anyMatch(each -> each.kind() == Kind.CPU_CORES)) {
            assumptions.add("processor core not named: peak 3e10 FLOP/s");
            return LogNormal.within(UNKNOWN_CORE_PEAK, UNKNOWN_CHIP_FACTOR);
        }
        if (chip.isEmpty()) {
            assumptions.add("chip not named: peak 2e13 FLOP/s");
            return LogNormal.within(UNKNOWN_CHIP_PEAK, UNKNOWN_CHIP_FACTOR);
        }
        ChipRates rates = chip.get().chip();
        Precision precision = precision(rates);
        double peak = rates.peak(precision).orElse(UNKNOWN_CHIP_PEAK);
        assumptions.add("%s at %s: peak %.3g FLOP/s".formatted(rates.name(), precision.label(), peak));
        used.replaceAll(each -> each.kind() == Kind.CHIP ? each.times(peak / each.value()) : each);
        return LogNormal.within(peak, 1.2);
    }

    /// Whether a rate can be this chip's peak, at whatever precision.
    private static boolean isNear(double rate, ChipRates chip) {
        return chip.peaks().values().stream().anyMatch(peak -> Math.abs(Math.log10(peak / rate)) < 0.4);
    }

    private Optional<ChipCatalogue.Named> chip() {
        Optional<Mention> own =
                used.stream().filter(each -> each.chip().isPresent()).findFirst();
        Optional<Mention> any = own.isPresent() || used.isEmpty()
                ? own
                : mentions.stream()
                        .filter(each -> each.chip().isPresent())
                        .min(Comparator.comparingInt(
                                each -> Math.abs(each.first() - used.getFirst().first())));
        any.filter(each -> !used.contains(each)).ifPresent(used::add);
        return any.flatMap(Mention::chip);
    }

    private Precision precision(ChipRates chip) {
        if (FP8.matcher(text).find() && chip.peak(Precision.FP8).isPresent()) {
            return Precision.FP8;
        }
        if (TF32.matcher(text).find() && chip.peak(Precision.TF32).isPresent()) {
            return Precision.TF32;
        }
        if (HALF.matcher(text).find() && chip.peak(Precision.TENSOR_FP16).isPresent()) {
            return Precision.TENSOR_FP16;
        }
        return FP32.matcher(text).find() && chip.peak(Precision.FP32).isPresent() ? Precision.FP32 : chip.usual();
    }

    private LogNormal utilisation() {
        Optional<Mention> said = mentions.stream()
                .filter(each -> each.kind() == Kind.UTILISATION)
                .findFirst();
        if (said.isPresent()) {
            used.add(said.get());
            return new LogNormal(said.get().value(), 0);
        }
        if (used.stream().anyMatch(each -> each.kind() == Kind.FLOP_PER_SECOND && each.active())) {
            return new LogNormal(1, 0);
        }
        boolean language = LANGUAGE.matcher(text).find();
        boolean other = !language && OTHER.matcher(text).find();
        double share = language || other ? HardwareTime.utilisation(language) : HardwareTime.UNKNOWN_UTILISATION;
        assumptions.add("utilisation " + share + (language ? " (language model)" : other ? "" : " (domain not said)"));
        return LogNormal.within(share, UTILISATION_FACTOR);
    }

    private Optional<Mention> largest(Kind kind) {
        return mentions.stream().filter(each -> each.kind() == kind).max(Comparator.comparingDouble(Mention::value));
    }
}
