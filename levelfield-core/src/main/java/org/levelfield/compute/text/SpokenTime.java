package org.levelfield.compute.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levelfield.compute.Evidence.Kind;
import org.levelfield.compute.quantity.Span;

/// Times that are said without a numeral: `about a week`, `half a day`, `a few days`.
final class SpokenTime {

    /// What stands before a time that something took, so that `24 hours a day` is none.
    private static final Set<String> BEFORE = Set.of(
            "about",
            "for",
            "in",
            "within",
            "take",
            "takes",
            "took",
            "taking",
            "around",
            "approximately",
            "roughly",
            "nearly",
            "almost",
            "only",
            "just",
            "lasted",
            "lasts",
            "required",
            "requires",
            "than",
            "half");

    private final List<Lexeme> lexemes;
    private final Passage passage;

    SpokenTime(List<Lexeme> lexemes, Passage passage) {
        this.lexemes = lexemes;
        this.passage = passage;
    }

    List<Mention> read() {
        List<Mention> times = new ArrayList<>();
        for (int i = 1; i + 1 < lexemes.size(); i++) {
            if (isWord(i, "a") || isWord(i, "an")) {
                at(i).ifPresent(times::add);
            }
        }
        return times;
    }

    private Optional<Mention> at(int article) {
        if (!lexemes.get(article - 1).is(Lexeme.Kind.WORD)
                || !BEFORE.contains(lexemes.get(article - 1).text())) {
            return Optional.empty();
        }
        if (isWord(article + 1, "few")) {
            return time(article, article + 2, 3, 1.7);
        }
        if (isWord(article + 1, "couple") && isWord(article + 2, "of")) {
            return time(article, article + 3, 2, 1.3);
        }
        return time(article, article + 1, isWord(article - 1, "half") ? 0.5 : 1, 1);
    }

    private Optional<Mention> time(int first, int unit, double count, double spread) {
        Optional<Span> span = unit < lexemes.size() && lexemes.get(unit).is(Lexeme.Kind.WORD)
                ? UnitWords.of(lexemes.get(unit).text())
                        .filter(each -> each.flop() == 0 && each.spanExponent() == 1 && each.prefix() == 1)
                        .map(UnitWords.UnitWord::span)
                : Optional.empty();
        String next = passage.next(unit + 1, 2);
        boolean told = next.startsWith("later") || next.startsWith("ago") || next.startsWith("of ");
        return span.filter(each ->
                        each.hours() >= 1 && !told && lexemes.get(unit).text().length() > 2)
                .map(each -> Mention.of(
                        Kind.WALL_TIME, count * each.hours(), spread, first, unit + 1, passage.sentenceStart(first)));
    }

    private boolean isWord(int index, String word) {
        return index < lexemes.size() && lexemes.get(index).isWord(word);
    }
}
