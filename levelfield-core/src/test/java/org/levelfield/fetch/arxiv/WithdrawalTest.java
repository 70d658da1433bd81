package org.levelfield.fetch.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Comments of authors on arXiv.
final class WithdrawalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This paper has been withdrawn",
                "12 pages.\n  This paper has been\n withdrawn by the author due to an error in Lemma 3",
                "Withdrawn",
                "(withdrawn: superseded)",
                "The paper is now withdrawn from arXiv",
                "this submission has been withdrawn by arXiv administrators",
                "Has been withdrawn by the authors for a flaw in eq. 2"
            })
    void withdrawn(String comment) {
        assertThat(Withdrawal.isSaidIn(comment, "We show it.")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8 pages, 3 figures",
                "This paper was withdrawn from ICML for want of a visa; 12 pages",
                "Withdrawn from ICLR 2020, accepted at AISTATS 2021",
                "Money is withdrawn in our second experiment"
            })
    void standing(String comment) {
        assertThat(Withdrawal.isSaidIn(comment, "We ask when a paper is withdrawn."))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  This paper has been withdrawn by the author due to a crucial error.",
                "The article was withdrawn."
            })
    void inPlaceOfTheAbstract(String abstractText) {
        assertThat(Withdrawal.isSaidIn("", abstractText)).isTrue();
    }
}
