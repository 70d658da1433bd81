package org.levelfield.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class GivenOnlyTest {

    private static final String GIVEN = "Does kriging help with crowd counting, and where does it not?\n"
            + "Best known works: Fast Kriging for Maps (2017); Counting People at NeurIPS (2018)";

    private final GivenOnly check =
            new GivenOnly(Set.of("kriging", "crowd counting", "graph neural network", "transformer")::contains);

    private boolean passes(String text) {
        return check.objection(text, GIVEN, List.of("kriging", "crowd counting"))
                .isEmpty();
    }

    @Test
    void otherWordsForTheSamePass() {
        assertThat(passes("When can kriging improve crowd counting, and when does it fail?"))
                .isTrue();
        assertThat(passes("Given “Fast Kriging for Maps” (2017), can Kriging improve crowd counting?"))
                .isTrue();
    }

    @Test
    void whatWasNotGivenIsRefused() {
        assertThat(passes("Can kriging improve crowd counting as “Deep Counting” does?"))
                .isFalse();
        assertThat(passes("Can kriging improve crowd counting as in 2016?")).isFalse();
        assertThat(passes("Can kriging improve crowd counting, see 10.1000/182?"))
                .isFalse();
        assertThat(passes("Can kriging improve crowd counting as Vaswani showed?"))
                .isFalse();
        assertThat(passes("Vaswani showed that kriging helps crowd counting; where does it not?"))
                .isFalse();
        assertThat(passes("Can kriging with a transformer improve crowd counting?"))
                .isFalse();
        assertThat(passes("Can kriging and a graph neural network improve crowd counting?"))
                .isFalse();
    }

    @Test
    void theConceptsStayAndTheAnswerIsOneLine() {
        assertThat(passes("When does kriging help?")).isFalse();
        assertThat(passes("Does kriging help crowd counting?\nSure, here is more."))
                .isFalse();
        assertThat(passes("  ")).isFalse();
        assertThat(passes("kriging crowd counting ".repeat(50))).isFalse();
    }
}
