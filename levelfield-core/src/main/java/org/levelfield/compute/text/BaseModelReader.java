package org.levelfield.compute.text;

import java.util.List;
import java.util.Optional;
import org.levelfield.compute.base.KnownModels;
import org.levelfield.compute.base.KnownModels.KnownModel;
import org.levelfield.compute.chip.ChipCatalogue;
import org.levelfield.compute.text.Lexeme.Kind;

/// Finds the known model that a work builds on, where the text names it as such: `fine-tuned from LLaMA-13B`, `uses
/// Vicuna as backbone`.
final class BaseModelReader {

    private static final int LONGEST_NAME = 7;

    private final List<Lexeme> lexemes;
    private final Passage passage;
    private final KnownModels models;

    BaseModelReader(List<Lexeme> lexemes, Passage passage, KnownModels models) {
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
                || Cues.BUILT_UPON.matcher(after).find();
        return said && !Passage.says(Passage.ownClause(passage.previous(named.first(), 10) + " "), Cues.FOREIGN_FLOP);
    }

    /// The longest known name that starts at a lexeme and ends with a whole word.
    private Optional<Named> named(int index) {
        StringBuilder squeezed = new StringBuilder();
        Optional<Named> longest = Optional.empty();
        for (int i = index; i < lexemes.size() && i - index < LONGEST_NAME; i++) {
            Lexeme each = lexemes.get(i);
            boolean joins = each.is(Kind.HYPHEN) || each.is(Kind.OTHER) && each.glued();
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
        return longest;
    }
}
