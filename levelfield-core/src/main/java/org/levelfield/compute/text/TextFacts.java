package org.levelfield.compute.text;

import java.util.List;
import org.levelfield.compute.Evidence;
import org.levelfield.compute.chip.ChipCatalogue;

/// Everything that a text says on compute, before anything is concluded from it.
///
/// @param text as it came
/// @param lexemes the text's words, numbers and signs
/// @param flops numbers of operations
/// @param mentions what it says of hardware, model and data
public record TextFacts(String text, List<Lexeme> lexemes, List<FlopCandidate> flops, List<Mention> mentions) {

    /// Reads a text; time is linear in its length.
    public static TextFacts read(String text, ChipCatalogue catalogue) {
        List<Lexeme> lexemes = Lexer.read(text);
        List<Finding> findings = Arithmetic.read(lexemes);
        Passage passage = new Passage(text, lexemes);
        List<FlopCandidate> flops = new FlopReader(passage, lexemes).read(findings);
        List<Mention> mentions = new MentionReader(lexemes, passage, catalogue).read(findings);
        return new TextFacts(text, lexemes, flops, mentions);
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
