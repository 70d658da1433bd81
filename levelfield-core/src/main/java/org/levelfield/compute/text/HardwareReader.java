package org.levelfield.compute.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.levelfield.compute.Evidence.Kind;
import org.levelfield.compute.chip.ChipCatalogue;
import org.levelfield.compute.quantity.Span;

/// Reads what a number counts where it counts hardware or time: chips, chip-hours, hours.
final class HardwareReader {

    private static final int FAR = 9;

    /// Words that make the time after them a chip's time, not the clock's.
    private static final Pattern CHIP_TIME = Pattern.compile(
            "(gpu|tpu|chip|core|accelerator|device)[s]?[ -](compute[ -])?(hours?|days?|time)\\b|(gpu|accelerator) compute");

    private final List<Lexeme> lexemes;
    private final ChipWords chips;
    private final Passage passage;

    HardwareReader(List<Lexeme> lexemes, ChipWords chips, Passage passage) {
        this.lexemes = lexemes;
        this.chips = chips;
        this.passage = passage;
    }

    /// The mention that a number makes, from after its own lexemes.
    Optional<Mention> read(int first, int after, Term term, double value, double spread) {
        if (term.share) {
            return Optional.empty();
        }
        Optional<Mention> hours = chipHours(first, after, value, spread);
        if (hours.isPresent()) {
            return hours;
        }
        Optional<Mention> labelled = labelledChipHours(first, after, term, value, spread);
        if (labelled.isPresent()) {
            return labelled;
        }
        for (Span span : Span.values()) {
            if (term.flop == 0 && term.exponent(span) == 1) {
                return duration(first, after, value * span.hours(), spread, span);
            }
        }
        return term.flop == 0 ? count(first, after, value, spread) : Optional.empty();
    }

    /// `2,048 A100-hours`, `14.82K TPUv3 core-days`, `2,560 GPU Nvidia A100 80G days`.
    private Optional<Mention> chipHours(int first, int after, double value, double spread) {
        int at = after;
        Optional<ChipCatalogue.Named> chip = Optional.empty();
        boolean any = false;
        boolean cores = false;
        while (at - after < FAR) {
            Optional<ChipWords.Named> named = chips.at(at);
            if (named.isPresent()) {
                chip = named.map(ChipWords.Named::chip);
                any = true;
                at = named.get().last();
            } else if (chips.isCore(at)) {
                cores = true;
                any = true;
                at++;
            } else if (chips.isAround(at) || isWord(at, "compute")) {
                any |= chips.isGeneric(at);
                at++;
            } else {
                break;
            }
        }
        Optional<Span> span = any ? span(at) : Optional.empty();
        if (span.isEmpty() || span.get() == Span.SECOND && !any) {
            return Optional.empty();
        }
        if (chip.isEmpty()) {
            chip = nearbyChip(at + 1);
        }
        boolean halved = cores
                && chip.isPresent()
                && chip.get().coresPerChip() == 1
                && chip.get().chip().type().equals("TPU");
        double hours = value
                * span.get().hours()
                / (halved ? 2 : chip.map(ChipCatalogue.Named::coresPerChip).orElse(1.0));
        return Optional.of(Mention.of(Kind.CHIP_HOURS, hours, spread, first, at + 1, passage.sentenceStart(first))
                .with(chip));
    }

    /// `GPU hours: 184,320`, `H100-hours = 2M`.
    private Optional<Mention> labelledChipHours(int first, int after, Term term, double value, double spread) {
        boolean sign = first > 2
                && (lexemes.get(first - 1).is(Lexeme.Kind.COLON)
                        || lexemes.get(first - 1).is(Lexeme.Kind.EQUALS));
        Optional<Span> span = sign && term.flop == 0 && term.spans.isEmpty() ? span(first - 2) : Optional.empty();
        if (span.isEmpty()) {
            return Optional.empty();
        }
        int end = lexemes.get(first - 3).is(Lexeme.Kind.HYPHEN) ? first - 3 : first - 2;
        boolean any = end > 0 && chips.isGeneric(end - 1);
        Optional<ChipCatalogue.Named> chip = Optional.empty();
        for (int i = Math.max(0, end - FAR); i < end; i++) {
            Optional<ChipWords.Named> named = chips.at(i);
            if (named.isPresent()
                    && (named.get().last() == end || any && named.get().last() == end - 1)) {
                chip = named.map(ChipWords.Named::chip);
                any = true;
            }
        }
        double hours = value
                * span.get().hours()
                / chip.map(ChipCatalogue.Named::coresPerChip).orElse(1.0);
        Optional<ChipCatalogue.Named> nearby = chip.isPresent() ? chip : nearbyChip(after);
        return any
                ? Optional.of(Mention.of(Kind.CHIP_HOURS, hours, spread, first, after, passage.sentenceStart(first))
                        .with(nearby))
                : Optional.empty();
    }

    /// A chip named soon after, as in `200 GPU hours on a V100`.
    private Optional<ChipCatalogue.Named> nearbyChip(int from) {
        int end = Math.min(passage.sentenceEnd(from), from + FAR);
        for (int i = from; i < end; i++) {
            Optional<ChipWords.Named> named = chips.at(i);
            if (named.isPresent()) {
                return named.map(ChipWords.Named::chip);
            }
        }
        return Optional.empty();
    }

    private Optional<Span> span(int index) {
        if (index >= lexemes.size() || !lexemes.get(index).is(Lexeme.Kind.WORD)) {
            return Optional.empty();
        }
        return UnitWords.of(lexemes.get(index).text())
                .filter(unit -> unit.flop() == 0 && unit.spanExponent() == 1 && unit.prefix() == 1)
                .map(UnitWords.UnitWord::span);
    }

    private Optional<Mention> duration(int first, int after, double hours, double spread, Span span) {
        String next = passage.next(after, 3);
        Optional<ChipCatalogue.Named> chip = Optional.empty();
        String before = passage.previous(first, 9);
        if (CHIP_TIME.matcher(before).find()) {
            return Optional.of(Mention.of(Kind.CHIP_HOURS, hours, spread, first, after, passage.sentenceStart(first)));
        }
        boolean other = next.startsWith("ago")
                || next.matches("\\W*(of|old)\\W+(?!train|pretrain|pre-train|compute|continuous|wall|learn).*")
                || next.contains("later")
                || next.contains("time series");
        if (other || span == Span.SECOND && hours < 1.0 / 60) {
            return Optional.empty();
        }
        if (next.matches("\\W*on \\w+.*") && chips.at(after + 1).isPresent()) {
            // `150k hours on A100` counts the chips' hours, not the clock's.
            chip = chips.at(after + 1).map(ChipWords.Named::chip);
            if (hours > 20_000) {
                return Optional.of(
                        Mention.of(Kind.CHIP_HOURS, hours, spread, first, after, passage.sentenceStart(first))
                                .with(chip));
            }
        }
        return Optional.of(Mention.of(Kind.WALL_TIME, hours, spread, first, after, passage.sentenceStart(first)));
    }

    /// `8 × A100 (40GB)`, `512 TPUv4 chips`, `16 GPUs`, `128 TPU v3 cores`.
    private Optional<Mention> count(int first, int after, double value, double spread) {
        if (value < 1 || value > 1e7 || value != Math.rint(value) && spread == 1) {
            return Optional.empty();
        }
        if (isMemory(after)) {
            return Optional.empty();
        }
        if (after > first + 2
                && (chips.isGeneric(first + 1) || chips.at(first + 1).isPresent())) {
            // `8 GPUs per node` was read as a unit.
            return Optional.of(Mention.of(Kind.CHIPS, value, spread, first, first + 2, passage.sentenceStart(first))
                    .with(chips.at(first + 1).map(ChipWords.Named::chip)));
        }
        int at = after;
        boolean times = at < lexemes.size() && lexemes.get(at).isOperator('*');
        at += times ? 1 : 0;
        boolean generic = false;
        Optional<ChipWords.Named> named = Optional.empty();
        int end = at;
        while (at - after < FAR && named.isEmpty()) {
            named = chips.at(at);
            if (named.isPresent()) {
                end = named.get().last();
            } else if (chips.isAround(at)) {
                generic |= chips.isGeneric(at);
                at++;
                end = generic ? at : end;
            } else if (at > after && !generic && isName(at)) {
                at++;
            } else {
                break;
            }
        }
        boolean cores = chips.isCore(end) || chips.isCore(at);
        if (named.isEmpty() && (cores || chips.isProcessor(at))) {
            return Optional.of(Mention.of(Kind.CPU_CORES, value, spread, first, at + 1, passage.sentenceStart(first)));
        }
        boolean oneOfMany = named.isEmpty() && value > 1 && end > after && chips.isSingularChip(end - 1);
        if (named.isEmpty() && !generic || oneOfMany) {
            return Optional.empty();
        }
        double pod = named.isPresent() ? Math.max(chips.podChips(at), chips.wholePod(at)) : 0;
        Optional<ChipCatalogue.Named> chip = named.map(ChipWords.Named::chip);
        double perChip = chip.map(ChipCatalogue.Named::coresPerChip).orElse(1.0);
        boolean halved = cores
                && perChip == 1
                && chip.map(each -> each.chip().type().equals("TPU")).orElse(false);
        double count = value * Math.max(1, pod) / (halved ? 2 : perChip);
        return Optional.of(Mention.of(Kind.CHIPS, count, spread, first, end, passage.sentenceStart(first))
                .with(chip));
    }

    /// Whether a word is written as a name, as in chips that the catalogue does not know.
    private boolean isName(int index) {
        String word = index < lexemes.size() ? passage.words(index, index + 1) : "";
        return !word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0)));
    }

    /// Whether the number before is a chip's memory: `40 GB`, `80-GB`.
    private boolean isMemory(int after) {
        int at = after < lexemes.size() && lexemes.get(after).is(Lexeme.Kind.HYPHEN) ? after + 1 : after;
        return isWord(at, "gb") || isWord(at, "g") || isWord(at, "gib") || isWord(at, "mb") || isWord(at, "tb");
    }

    private boolean isWord(int index, String word) {
        return index < lexemes.size() && lexemes.get(index).isWord(word);
    }
}
