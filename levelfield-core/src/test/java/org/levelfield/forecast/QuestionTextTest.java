package org.levelfield.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.levelfield.model.Reach;

final class QuestionTextTest {

    private static ConceptFacts facts(String name, String kind, long recent, long before, Map<Reach, Long> reaches) {
        return new ConceptFacts(name, name, kind, recent, before, 6, 3, 1, reaches, "On " + name + " (2019)", "");
    }

    private final ConceptFacts method =
            facts("sparse coding", "method", 10, 2, Map.of(Reach.LAPTOP, 1L, Reach.GPU, 1L));
    private final ConceptFacts task = facts("lip reading", "task", 2, 4, Map.of(Reach.GPU, 1L, Reach.NODE, 3L));

    @Test
    void wordsFollowTheKinds() {
        assertThat(QuestionText.question(method, task)).startsWith("Does sparse coding help with lip reading");
        assertThat(QuestionText.question(task, method)).startsWith("Does sparse coding help with lip reading");
        assertThat(QuestionText.experiment(method, task, "audio"))
                .contains("On lip reading (2019)")
                .contains("with sparse coding added")
                .contains("audio");
    }

    @Test
    void whatIsSaidOfAPairIsCounted() {
        assertThat(QuestionText.near(method, task))
                .contains("of 20 works")
                .contains("60% academia")
                .contains("30% with");
        assertThat(QuestionText.trend(method, task)).isEqualTo("neglected"); // lip reading, fewer works: 2 after 4
        assertThat(method.reach()).isEqualTo(Reach.LAPTOP); // one of two works
        assertThat(task.reach()).isEqualTo(Reach.NODE);
    }

    @Test
    void genericPhrasesAreNoOpenQuestion() {
        GenericWords words = GenericWords.read();

        assertThat(words.isGeneric("experimental results")).isTrue();
        assertThat(words.isGeneric("wide range")).isTrue();
        assertThat(words.isGeneric("|_2")).isTrue();
        assertThat(words.isGeneric("graph kernel")).isFalse();
    }
}
