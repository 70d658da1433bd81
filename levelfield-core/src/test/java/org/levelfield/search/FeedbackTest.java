package org.levelfield.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Worked examples of widening.
final class FeedbackTest {

    private static QuestionTerm rare(QuestionTerm term) {
        return new QuestionTerm(
                term.term(), term.written(), term.weight(), 1, term.term().equals("with") ? 0.1 : 4);
    }

    private static IndexedWork work(int document) {
        return switch (document) {
            case 0 -> GivenIndex.work("a", "alpha beta", 2000, "").with("beta with", "unknown");
            default -> GivenIndex.work("b", "gamma", 2000, "").with("", "unknown");
        };
    }

    @Test
    void ownAndTakenWordsAreMixedByTheirShares() throws IOException {
        QuestionTerm alpha = new QuestionTerm("alpha", "alpha", 1, 1, 4);
        // "alpha beta beta with" and the keyword "machine learning": six words, one too common; "gamma": three
        List<Ranked> hits = List.of(new Ranked(0, 6, 6, Double.NaN), new Ranked(1, 3, 3, Double.NaN));

        Map<String, Float> weights =
                Feedback.widened(List.of(alpha), hits, FeedbackTest::work, FeedbackTest::rare).stream()
                        .collect(Collectors.toMap(QuestionTerm::term, QuestionTerm::weight));

        // a word of the first hit weighs 6/6, of the second 3/3; each hit has "machine" and "learning": together 8
        assertThat(weights).containsOnlyKeys("alpha", "beta", "machine", "learning", "gamma");
        assertThat(weights.get("alpha")).isCloseTo(0.5f + 0.5f * 1 / 8, within(1e-6f));
        assertThat(weights.get("beta")).isCloseTo(0.5f * 2 / 8, within(1e-6f));
        assertThat(weights.get("machine")).isCloseTo(0.5f * 2 / 8, within(1e-6f));
        assertThat(weights.get("gamma")).isCloseTo(0.5f * 1 / 8, within(1e-6f));
    }

    @Test
    void theWorkThatALongTextIsFromAddsNothing() throws IOException {
        String text =
                IntStream.range(0, 20).mapToObj(i -> "word" + (char) ('a' + i)).collect(Collectors.joining(" "));
        List<QuestionTerm> terms = List.of(text.split(" ")).stream()
                .map(word -> new QuestionTerm(word, word, 1, 1, 4))
                .toList();
        IndexedWork source = GivenIndex.work("s", text, 2000, "").with("more of it", "unknown");

        assertThat(Feedback.widened(
                        terms, List.of(new Ranked(0, 9, 9, Double.NaN)), document -> source, FeedbackTest::rare))
                .isEqualTo(terms);
    }

    @Test
    void withoutHitsTheQuestionStays() throws IOException {
        List<QuestionTerm> terms = List.of(new QuestionTerm("alpha", "alpha", 1, 1, 4));

        assertThat(Feedback.widened(terms, List.of(), FeedbackTest::work, FeedbackTest::rare))
                .isEqualTo(terms);
    }
}
