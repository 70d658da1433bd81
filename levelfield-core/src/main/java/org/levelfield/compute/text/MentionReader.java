package org.levelfield.compute.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.levelfield.compute.Evidence.Kind;
import org.levelfield.compute.chip.ChipCatalogue;
import org.levelfield.compute.quantity.Span;

/// Reads the quantities that a text says of its own work; those of other works it leaves out.
final class MentionReader {

    private final List<Lexeme> lexemes;
    private final Passage passage;
    private final HardwareReader hardware;
    private final CountReader counts;
    private final ChipWords chips;
    private final List<Mention> mentions = new ArrayList<>();

    MentionReader(List<Lexeme> lexemes, Passage passage, ChipCatalogue catalogue) {
        this.lexemes = lexemes;
        this.passage = passage;
        this.chips = new ChipWords(lexemes, catalogue);
        this.hardware = new HardwareReader(lexemes, chips, passage);
        this.counts = new CountReader(lexemes, passage);
    }

    List<Mention> read(List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.cutOut() && !finding.isFormula() || !(finding.value() > 0)) {
                continue;
            }
            if (finding.isFormula()) {
                formula(finding);
            } else if (i + 1 < findings.size() && isRange(finding, findings.get(i + 1))) {
                Finding high = findings.get(i + 1);
                double low = low(finding, high);
                number(finding.first(), high, Math.sqrt(low * high.value()), Math.sqrt(high.value() / low));
                i++;
            } else {
                number(finding.first(), finding, finding.value(), 1);
            }
        }
        chipsWithoutNumber();
        new SpokenTime(lexemes, passage)
                .read().stream().filter(each -> !isOthers(each.first())).forEach(mentions::add);
        MachineReader machines = new MachineReader(lexemes, passage);
        mentions.replaceAll(each ->
                each.kind() == Kind.CHIPS ? each.times(machines.machines(each).orElse(1)) : each);
        mentions.replaceAll(each -> each.inTraining(passage.isTraining(each.first())));
        return List.copyOf(mentions);
    }

    /// `3-4 weeks`, `10 to 20 epochs`, `1.5–2B parameters`: both plain, the second with the unit and no smaller.
    private boolean isRange(Finding low, Finding high) {
        int between = low.last();
        boolean joined = between + 1 == high.first()
                && (lexemes.get(between).isOperator('-')
                        || lexemes.get(between).isWord("to")
                        || lexemes.get(between).is(Lexeme.Kind.HYPHEN));
        return joined && !high.isFormula() && low(low, high) <= high.value() && high.value() / low(low, high) <= 1000;
    }

    /// The lower end in the unit of the upper: `1-2B` means one billion.
    private static double low(Finding low, Finding high) {
        boolean scaled = high.value() >= 1e6 && low.value() < 1000;
        return scaled ? low.value() * Math.pow(1000, Math.floor(Math.log10(high.value()) / 3)) : low.value();
    }

    private void number(int first, Finding finding, double value, double spread) {
        if (isOthers(first)) {
            return;
        }
        int after = finding.last();
        // A rate's unit is read with its number; what counts a thing stands behind.
        Optional<Mention> found = finding.meaning() == Term.Meaning.FLOP_PER_SECOND || isPeak(finding)
                ? Optional.of(rate(first, after, value, spread))
                : finding.meaning() == Term.Meaning.FLOP ? flopPerExample(first, finding, value) : Optional.empty();
        if (isMoney(first, after)) {
            found = Optional.of(Mention.of(Kind.COST, value, spread, first, after, passage.sentenceStart(first)));
        }
        if (found.isEmpty()) {
            found = hardware.read(first, after, finding.formula(), value, spread);
        }
        if (found.isEmpty()) {
            found = counts.read(first, after, finding.formula(), value, spread);
        }
        found.ifPresent(mentions::add);
    }

    /// Whether a number of FLOPS is a chip's peak rate, as its sentence says.
    private boolean isPeak(Finding finding) {
        if (finding.meaning() != Term.Meaning.FLOP || finding.value() < 1e8 || finding.value() > 1e16) {
            return false;
        }
        String sentence = passage.sentence(finding.first());
        return sentence.contains("peak") || sentence.contains("performance") || sentence.contains("per second");
    }

    private boolean isMoney(int first, int after) {
        boolean sign = first > 0 && lexemes.get(first - 1).is(Lexeme.Kind.DOLLAR);
        String next = passage.phrase(after);
        return sign && lexemes.get(first).glued()
                || next.startsWith("dollar")
                || next.startsWith("usd")
                || next.startsWith("us dollar");
    }

    private Mention rate(int first, int after, double value, double spread) {
        String sentence = passage.sentence(first);
        boolean achieved =
                sentence.contains("throughput") || sentence.contains("achiev") || sentence.contains("sustain");
        return new Mention(
                Kind.FLOP_PER_SECOND,
                value,
                spread,
                first,
                after,
                passage.sentenceStart(first),
                Optional.empty(),
                achieved,
                true);
    }

    private Optional<Mention> flopPerExample(int first, Finding finding, double value) {
        boolean forward = finding.perOne()
                || Passage.says(passage.next(finding.last(), 6), Cues.FORWARD)
                || Passage.says(passage.previous(first, 6), Cues.FORWARD);
        return forward && value < 1e15
                ? Optional.of(Mention.of(
                        Kind.FLOP_PER_EXAMPLE, value, 1, first, finding.last(), passage.sentenceStart(first)))
                : Optional.empty();
    }

    /// A formula's result can be a count, as in `500k * 8k * 512 = 2.048T tokens`.
    private void formula(Finding finding) {
        if (finding.meaning() == Term.Meaning.PLAIN && !isOthers(finding.first())) {
            counts.read(finding.first(), finding.last(), Term.of(finding.value()), finding.value(), 1)
                    .ifPresent(mentions::add);
        }
        Optional<Mention> chipsInAll = isCountOfChips(finding)
                ? hardware.read(finding.first(), finding.last(), Term.of(finding.value()), finding.value(), 1)
                : Optional.empty();
        if (chipsInAll.isPresent() && chipsInAll.get().kind() == Kind.CHIPS && !isOthers(finding.first())) {
            mentions.add(chipsInAll.get());
            return;
        }
        // Numbers inside a formula still say what they count: chips, weeks.
        for (int i = finding.first(); i < finding.last(); i++) {
            if (lexemes.get(i).is(Lexeme.Kind.NUMBER) && lexemes.get(i).value() > 0) {
                Term term = Term.of(lexemes.get(i).value());
                int after = new UnitReader(lexemes, i + 1).read(term);
                boolean power = i > 0 && lexemes.get(i - 1).isOperator('^');
                boolean conversion = term.exponent(Span.HOUR) < 0
                        || term.exponent(Span.DAY) < 0
                        || term.value == 24
                        || term.value == 3600;
                if (!power && !conversion && term.flop == 0) {
                    hardware.read(i, after, term, term.value, 1).ifPresent(mentions::add);
                }
            }
        }
    }

    /// Whether a formula is a product of two small whole numbers, as in `4 × 8 A100`.
    private static boolean isCountOfChips(Finding finding) {
        List<Double> factors = finding.formula().factors;
        return finding.operators() == 1
                && !finding.stated()
                && factors.size() == 2
                && factors.stream().allMatch(each -> each >= 1 && each <= 4096 && each == Math.rint(each))
                && finding.value() == factors.getFirst() * factors.getLast();
    }

    /// Chips that are named without a number: `on a V100`.
    private void chipsWithoutNumber() {
        BitSet counted = new BitSet();
        mentions.forEach(each -> counted.set(each.first(), each.last()));
        int covered = 0;
        for (int i = 0; i < lexemes.size(); i++) {
            Optional<ChipWords.Named> named = i < covered ? Optional.empty() : chips.at(i);
            if (named.isEmpty()) {
                continue;
            }
            covered = named.get().last();
            if (!counted.get(i) && !isOthers(i)) {
                double pod = chips.podChips(i);
                boolean one = i > 0
                        && (lexemes.get(i - 1).isWord("a") || lexemes.get(i - 1).isWord("an"));
                double machine = Math.max(1, 1 / named.get().chip().coresPerChip());
                Kind kind = pod > 0 || one ? Kind.CHIPS : Kind.CHIP;
                mentions.add(Mention.of(
                                kind, Math.max(machine, pod), 1, i, named.get().last(), passage.sentenceStart(i))
                        .with(named.map(ChipWords.Named::chip)));
            }
        }
    }

    private boolean isOthers(int index) {
        String before = Passage.ownClause(passage.previous(index, 10) + " ");
        String after = passage.next(index, 9);
        return Passage.says(before, Cues.FOREIGN)
                || before.matches("(?s).*\\] ?\\([^()]*")
                || after.matches("(?s).{0,30} in \\[\\d.*")
                || before.endsWith("from ") && after.contains(" to ");
    }
}
