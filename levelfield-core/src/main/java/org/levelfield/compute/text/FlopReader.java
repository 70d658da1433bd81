package org.levelfield.compute.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.levelfield.compute.text.FlopCandidate.Role;

/// Tells which numbers and formulas of a text are operations of a training, and of whose.
final class FlopReader {

    /// A power of ten from here on is taken for operations where nothing says otherwise.
    private static final double FLOP_LIKE = 1e15;

    /// A figure from here on is no forward pass, whatever stands beside it.
    private static final double BEYOND_FORWARD = 1e17;

    /// How many characters before a figure its label is looked for.
    private static final int NEAR = 70;

    /// No training took fewer, or more than can be imagined.
    private static final double FEWEST = 1e3;

    private static final double MOST = 1e32;

    private static final Pattern SYMBOLS =
            Pattern.compile("(^|[^a-z])(6 ?[×*x]? ?(nd|cn|nc|dn|n)|c) *[=≈~]|\\bflops?\\b|\\bcompute\\b(?! the| an? )");

    private static final Set<String> TRAINED = Set.of("train", "flop", "compute ");

    private final Passage passage;
    private final List<Lexeme> lexemes;
    private final List<FlopCandidate> candidates = new ArrayList<>();

    FlopReader(Passage passage, List<Lexeme> lexemes) {
        this.passage = passage;
        this.lexemes = lexemes;
    }

    List<FlopCandidate> read(List<Finding> findings) {
        for (Finding finding : Ranges.joined(findings, lexemes)) {
            candidate(finding).ifPresent(found -> {
                if (found.formula()) {
                    supersede(finding, found);
                }
                candidates.add(found);
            });
        }
        if (candidates.isEmpty()) {
            new LoneFigure(passage, lexemes).read(findings).ifPresent(candidates::add);
        }
        return List.copyOf(candidates);
    }

    private Optional<FlopCandidate> candidate(Finding finding) {
        String label = passage.before(finding.first());
        if (finding.cutOut() && !finding.isFormula()) {
            boolean total = Passage.says(label, Cues.TOTAL);
            return total ? Optional.of(candidate(finding, 1, Role.OPEN_TOTAL, label)) : Optional.empty();
        }
        if (finding.perOne() || !(finding.value() >= FEWEST) || finding.value() > MOST) {
            return Optional.empty();
        }
        int strength = finding.isFormula() ? formulaStrength(finding, label) : numberStrength(finding, label);
        boolean derived = strength > 0
                && (finding.isFormula() && uses(finding) || label.strip().startsWith("times"));
        return strength == 0
                ? Optional.empty()
                : Optional.of(candidate(finding, derived ? 3 : strength, role(finding, label), label));
    }

    /// The phase by the words before the figure in its clause, else by those behind it, else by a heading.
    private Phase phase(Finding finding, String label) {
        int comma = label.lastIndexOf(',');
        Phase before = Phase.of(label.substring(comma + 1));
        Phase behind = Phase.of(passage.phrase(finding.last()));
        if (before == Phase.UNSAID && behind == Phase.UNSAID) {
            return Phase.of(passage.heading(finding.first()));
        }
        return behind == Phase.UNSAID ? before : behind;
    }

    private FlopCandidate candidate(Finding finding, int strength, Role role, String label) {
        return new FlopCandidate(
                finding.value(),
                role,
                strength,
                finding.first(),
                finding.last(),
                finding.isFormula(),
                label,
                phase(finding, label));
    }

    private int formulaStrength(Finding finding, String label) {
        String after = passage.phrase(finding.last());
        if (Passage.says(passage.previous(finding.first(), 5), Cues.FORWARD) && !label.contains("train")) {
            return 0;
        }
        if (finding.meaning() == Term.Meaning.FLOP) {
            return 2;
        }
        if (finding.meaning() != Term.Meaning.PLAIN) {
            return 0;
        }
        boolean things = startsWithThing(after) && (finding.stated() || !namesCounts(finding));
        boolean enough = finding.stated() || finding.formula().factors.size() > 2;
        if (!things && enough && (SYMBOLS.matcher(label).find() || after.contains("flop"))) {
            return 2;
        }
        if (uses(finding) || label.strip().startsWith("times ")) {
            return 2;
        }
        if (things || endsWithThing(label)) {
            return 0;
        }
        Term formula = finding.formula();
        if (formula.countsHardware() && finding.stated()) {
            return 2;
        }
        boolean form = formula.countsOperations() || formula.countsHardware() || namesCounts(finding);
        boolean result = finding.stated()
                && (formula.factors.size() > 2 || finding.value() >= BEYOND_FORWARD)
                && (formula.hasShare() || formula.factors.contains(3.0) || finding.value() >= FLOP_LIKE);
        return form || result ? 1 : 0;
    }

    /// Whether the words inside a product name a model's size and how much it saw, so that it counts operations
    /// whatever
    /// its constants are.
    private boolean namesCounts(Finding finding) {
        String words = passage.words(finding.first(), finding.last()).toLowerCase(Locale.ROOT);
        return finding.formula().factors.size() > 3
                && Passage.says(words, Cues.MODEL_SIZE)
                && Passage.says(words, Cues.DATA_SEEN);
    }

    private int numberStrength(Finding finding, String label) {
        String sentence = passage.sentence(finding.first());
        String after = passage.phrase(finding.last());
        if (finding.meaning() == Term.Meaning.FLOP) {
            String near = passage.previous(finding.first(), 8) + " " + passage.next(finding.last(), 6);
            boolean result =
                    finding.first() > 0 && lexemes.get(finding.first() - 1).is(Lexeme.Kind.EQUALS);
            boolean forward = finding.value() < BEYOND_FORWARD && Passage.says(after, Cues.FORWARD)
                    || finding.value() < BEYOND_FORWARD
                            && Passage.says(passage.previous(finding.first(), 8), Cues.FORWARD)
                    || !result
                            && finding.value() < FLOP_LIKE
                            && (Passage.says(sentence, Cues.FORWARD) || !saysTraining(near));
            return forward ? 0 : 2;
        }
        boolean scientific = finding.meaning() == Term.Meaning.PLAIN
                && finding.value() >= FLOP_LIKE
                && isScientific(finding)
                && !startsWithThing(after);
        if (scientific && (isComputerNotation(finding) || Passage.says(sentence, TRAINED))) {
            return 1;
        }
        boolean bareTotal = finding.meaning() == Term.Meaning.PLAIN
                && label.strip().endsWith(":")
                && Passage.says(label, Cues.TOTAL)
                && !startsWithThing(after)
                && isBetween(finding.value());
        return bareTotal ? 2 : 0;
    }

    /// Whether a value can be the sum or the mean of the candidates so far.
    private boolean isBetween(double value) {
        double low = candidates.stream().mapToDouble(FlopCandidate::flop).min().orElse(Double.POSITIVE_INFINITY);
        double sum = candidates.stream().mapToDouble(FlopCandidate::flop).sum();
        return value >= low && value <= 1.1 * sum;
    }

    private static boolean saysTraining(String sentence) {
        return sentence.contains("train") || sentence.contains("total compute");
    }

    private boolean isScientific(Finding finding) {
        for (int i = finding.first(); i < finding.last(); i++) {
            Lexeme each = lexemes.get(i);
            if (each.isOperator('^')
                    || each.is(Lexeme.Kind.NUMBER) && each.text().matches("[0-9.]+[eE].*")) {
                return true;
            }
        }
        return false;
    }

    /// Whether a number is written as `3e23`, which nobody writes of states, atoms or orders.
    private boolean isComputerNotation(Finding finding) {
        for (int i = finding.first(); i < finding.last(); i++) {
            if (lexemes.get(i).is(Lexeme.Kind.NUMBER) && lexemes.get(i).text().matches("[0-9.]+[eE].*")) {
                return true;
            }
        }
        return false;
    }

    static boolean startsWithThing(String after) {
        String words = after.replaceAll("[^a-z ]", " ").strip();
        int space = words.indexOf(' ');
        String head = space < 0 ? words : words.substring(0, space);
        String second = space < 0 ? "" : words.substring(space).strip();
        return Cues.THINGS.stream().anyMatch(head::startsWith)
                || (head.equals("training") || head.equals("input") || head.equals("total") || head.length() == 1)
                        && Cues.THINGS.stream().anyMatch(second::startsWith);
    }

    /// Whether the label names what is counted, as in `Tokens seen:`, and it is no operations.
    static boolean endsWithThing(String label) {
        String line = label.strip();
        if (!line.endsWith(":") && !line.endsWith("=")) {
            return false;
        }
        int tail = Math.max(0, line.length() - 25);
        boolean training = line.contains("flop") || line.contains("compute") || line.contains("backward");
        return Passage.says(line.substring(tail), Cues.THINGS) && !training;
    }

    /// Whether a formula takes up the value of an earlier candidate.
    private boolean uses(Finding finding) {
        return candidates.stream().anyMatch(each -> uses(finding, each));
    }

    private static boolean uses(Finding finding, FlopCandidate earlier) {
        return earlier.flop() > 1e5
                && finding.formula().factors.stream()
                        .anyMatch(each -> each > 0 && Math.abs(Math.log10(each / earlier.flop())) < 0.03);
    }

    private void supersede(Finding finding, FlopCandidate found) {
        for (int i = 0; i < candidates.size(); i++) {
            FlopCandidate earlier = candidates.get(i);
            if (earlier.role() != Role.FOREIGN && found.role() != Role.ALTERNATIVE && uses(finding, earlier)) {
                candidates.set(i, earlier.as(Role.PART));
            }
        }
    }

    private Role role(Finding finding, String label) {
        String near = Passage.ownClause(passage.previous(finding.first(), 14));
        String after = passage.next(finding.last(), 10);
        if (Passage.says(near, Cues.FOREIGN_FLOP) && !finding.isFormula()) {
            return Role.FOREIGN;
        }
        if (Passage.says(label.substring(Math.max(0, label.length() - NEAR)).replace("total of", ""), Cues.TOTAL)) {
            return Role.TOTAL;
        }
        String behind = passage.phrase(finding.last());
        if (behind.contains("in total") || behind.contains("altogether")) {
            return Role.TOTAL;
        }
        if (Passage.says(near + " ", Cues.ALTERNATIVE)) {
            return Role.ALTERNATIVE;
        }
        if (Passage.says(near, Cues.REPORTED) && !finding.isFormula()) {
            return Role.REPORTED;
        }
        boolean base = !finding.isFormula()
                && (Passage.says(near, Cues.BASE)
                        || Passage.says(Passage.ownClause(passage.previous(finding.first(), 18)), Cues.BASE)
                        || Passage.says(after, Cues.BASE));
        return base ? Role.BASE : Role.ESTIMATE;
    }
}
