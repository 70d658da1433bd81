package org.levelfield.compute.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levelfield.compute.Evidence;
import org.levelfield.compute.Evidence.Kind;
import org.levelfield.compute.base.KnownModels;
import org.levelfield.compute.base.KnownModels.KnownModel;
import org.levelfield.compute.chip.ChipCatalogue;

/// Everything that a text says on compute, before anything is concluded from it.
///
/// @param text as it came
/// @param lexemes the text's words, numbers and signs
/// @param flops numbers of operations
/// @param mentions what it says of hardware, model and data
/// @param base the known model that it says it builds on
public record TextFacts(
        String text, List<Lexeme> lexemes, List<FlopCandidate> flops, List<Mention> mentions, Optional<Base> base) {

    /// A known model that a text builds on, with the words that name it.
    public record Base(KnownModel model, Evidence evidence) {}

    /// Reads a text; time is linear in its length.
    public static TextFacts read(String text, ChipCatalogue catalogue, KnownModels models) {
        List<Lexeme> lexemes = Lexer.read(text);
        List<Finding> findings = Arithmetic.read(lexemes);
        Passage passage = new Passage(text, lexemes);
        List<FlopCandidate> flops = new ArrayList<>(new FlopReader(passage, lexemes).read(findings));
        if (flops.isEmpty()) {
            flops.addAll(QueryFormula.read(text, lexemes));
        }
        List<Mention> mentions = new MentionReader(lexemes, passage, catalogue).read(findings);
        Optional<Base> base =
                new KnownModelReader(lexemes, passage, models).read().map(named -> base(text, lexemes, named));
        return new TextFacts(text, lexemes, List.copyOf(flops), mentions, base);
    }

    private static Base base(String text, List<Lexeme> lexemes, KnownModelReader.Named named) {
        int start = lexemes.get(named.first()).start();
        int end = lexemes.get(named.last() - 1).end();
        KnownModel model = named.model();
        return new Base(model, new Evidence(Kind.BASE_MODEL, text.substring(start, end), start, model.flop()));
    }

    /// The evidence that a candidate is.
    public Evidence evidence(FlopCandidate candidate) {
        Evidence.Kind kind = candidate.formula() ? Evidence.Kind.FORMULA : Evidence.Kind.FLOP;
        return evidence(kind, candidate.first(), candidate.last(), candidate.flop());
    }

    /// The evidence that a mention is.
    public Evidence evidence(Mention mention) {
        return evidence(mention.kind(), mention.first(), mention.last(), mention.value());
    }

    private Evidence evidence(Evidence.Kind kind, int first, int last, double value) {
        int start = lexemes.get(first).start();
        int end = lexemes.get(Math.min(last, lexemes.size()) - 1).end();
        return new Evidence(kind, text.substring(start, end), start, value);
    }
}
