package org.levelfield.compute.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.levelfield.compute.base.KnownModels;
import org.levelfield.compute.base.KnownModels.KnownModel;
import org.levelfield.compute.chip.ChipCatalogue;
import org.levelfield.compute.text.Lexeme.Kind;

/// Finds the known model that a work builds on, where the text names it as such: `fine-tuned from LLaMA-13B`, `uses
/// Vicuna as backbone`.
final class KnownModelReader {

    private static final int LONGEST_NAME = 7;

    private static final Set<String> SMALLER = Set.of("base", "small", "medium", "tiny", "mini");

    private static final Pattern BASED_ON = Pattern.compile("based (up)?on( the| a)?\\s*$");
    private static final Pattern FINE_TUNED = Pattern.compile("fine-?tun(ed|ing)");

    private final List<Lexeme> lexemes;
    private final Passage passage;
    private final KnownModels models;

    KnownModelReader(List<Lexeme> lexemes, Passage passage, KnownModels models) {
        this.lexemes = lexemes;
        this.passage = passage;
        this.models = models;
    }

    /// A known model as named in the text: lexemes from first to before last.
    record Named(KnownModel model, int first, int last) {}

    /// The first model that the text says it builds on, and does not only compare with.
    Optional<Named> read() {
        int at = 0;
        while (at < lexemes.size()) {
            Optional<Named> named = lexemes.get(at).is(Kind.WORD) ? named(at) : Optional.empty();
            if (named.isPresent() && isBase(named.get())) {
                return named;
            }
            at = named.map(Named::last).orElse(at + 1);
        }
        return Optional.empty();
    }

    private boolean isBase(Named named) {
        String before = passage.previous(named.first(), 6);
        String after = passage.next(named.last(), 6);
        boolean said = Cues.BUILDS_ON.matcher(before).find()
                || Cues.BUILT_UPON.matcher(after).find()
                || BASED_ON.matcher(before).find()
                        && FINE_TUNED.matcher(passage.all()).find();
        return said && !Passage.says(Passage.ownClause(passage.previous(named.first(), 10) + " "), Cues.FOREIGN_FLOP);
    }

    /// The longest known name that starts at a lexeme and ends with a whole word.
    private Optional<Named> named(int index) {
        StringBuilder squeezed = new StringBuilder();
        Optional<Named> longest = Optional.empty();
        for (int i = index; i < lexemes.size() && i - index < LONGEST_NAME; i++) {
            Lexeme each = lexemes.get(i);
            boolean joins = isHyphen(i) || each.is(Kind.OTHER) && each.glued();
            boolean word = each.is(Kind.WORD) || each.is(Kind.NUMBER);
            if (!joins && !word || each.text().length() > 24) {
                break;
            }
            squeezed.append(ChipCatalogue.squeezed(passage.words(i, i + 1)));
            int last = i + 1;
            boolean ends = word && !(last < lexemes.size() && lexemes.get(last).is(Kind.HYPHEN));
            if (ends || word && i > index) {
                Optional<Named> found =
                        models.findSqueezed(squeezed.toString()).map(model -> new Named(model, index, last));
                longest = found.isPresent() ? found : longest;
            }
        }
        return longest.filter(named -> !isOtherVersion(named.last()));
    }

    /// Whether the name goes on with a version or size that the table does not have, as in `LLaMA-7B`, `BERT base`.
    private boolean isOtherVersion(int after) {
        if (after >= lexemes.size()) {
            return false;
        }
        Lexeme next = lexemes.get(after);
        boolean numbered = (next.is(Kind.NUMBER) || next.is(Kind.WORD))
                && Character.isDigit(next.text().charAt(0));
        return isHyphen(after) || numbered || next.is(Kind.WORD) && SMALLER.contains(next.text());
    }

    private boolean isHyphen(int index) {
        Lexeme each = lexemes.get(index);
        return each.is(Kind.HYPHEN) || each.isOperator('-') && each.glued();
    }
}
