package org.levelfield.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The common words of several texts, worked out by hand.
final class CommonTermsTest {

    private static QuestionTerm term(String word, float times, double rarity) {
        return new QuestionTerm(word, word, times, 1, rarity);
    }

    @Test
    void everyTextCountsAlikeWhateverItsLength() {
        CommonTerms common = new CommonTerms();
        common.add(List.of(term("graph", 1, 3), term("neural", 1, 4))); // length 5: .6 and .8
        common.add(List.of(term("graph", 1, 3)));
        assertThat(common.most(10)).extracting(QuestionTerm::term).containsExactly("graph", "neural");
        assertThat(common.most(10).get(0).boost()).isCloseTo(1.6f, within(1e-6f));
        assertThat(common.most(10).get(1).boost()).isCloseTo(0.8f, within(1e-6f));
        assertThat(common.most(1)).hasSize(1);
    }

    @Test
    void wordsThatAllWorksHaveAndTextsWithoutWordsAddNothing() {
        CommonTerms common = new CommonTerms();
        common.add(List.of(term("the", 7, 0)));
        common.add(List.of());
        assertThat(common.most(10)).isEmpty();
    }
}
