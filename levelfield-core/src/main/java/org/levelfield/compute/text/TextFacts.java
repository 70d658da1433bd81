package org.levelfield.compute.text;

import java.util.List;

/// Everything that a text says on compute, before anything is concluded from it.
///
/// @param flops numbers of operations
public record TextFacts(List<FlopCandidate> flops) {

    /// Reads a text; time is linear in its length.
    public static TextFacts read(String text) {
        List<Lexeme> lexemes = Lexer.read(text);
        List<Finding> findings = Arithmetic.read(lexemes);
        Passage passage = new Passage(text, lexemes);
        return new TextFacts(new FlopReader(passage, lexemes).read(findings));
    }
}
