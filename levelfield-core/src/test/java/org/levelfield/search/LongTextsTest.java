package org.levelfield.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// What the words of a long text count.
final class LongTextsTest {

    private static List<QuestionTerm> terms(int count) {
        List<QuestionTerm> terms = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            terms.add(new QuestionTerm("word" + i, "Word" + i, 2, 1, i));
        }
        return terms;
    }

    @Test
    void aShortQuestionStaysAsItIs() {
        assertThat(LongTexts.weighted(terms(12))).isEqualTo(terms(12));
    }

    @Test
    void aWordOfALongTextCountsByTheRootOfItsRarityBesides() {
        List<QuestionTerm> weighted = LongTexts.weighted(terms(13));
        assertThat(weighted.getFirst().boost()).isZero();
        assertThat(weighted.get(9).boost()).isEqualTo(3);
        assertThat(weighted.get(2).boost()).isCloseTo(1.4142f, Offset.offset(1e-3f));
        assertThat(weighted).allMatch(term -> term.weight() == 2);
    }
}
