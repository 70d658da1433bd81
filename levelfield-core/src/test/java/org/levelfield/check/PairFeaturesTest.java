package org.levelfield.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.levelfield.cloze.ClozeVectors;

class PairFeaturesTest {

    private static final String IDEA = "adversarial alignment of word embeddings without parallel corpora";

    private static double done(String... texts) {
        NumberedWords words = new NumberedWords(word -> 5, word -> 0.5, Set.of());
        NumberedWords.Text idea = words.cut(IDEA);
        List<PairFeatures.Given> given = new ArrayList<>();
        for (String text : texts) {
            boolean same = text.equals(IDEA);
            given.add(new PairFeatures.Given(
                    words.cut(text), same ? 30 : 3, same ? 0.9 : 0.1, same ? 8 : 1, same ? 0 : 5, same ? 2.8 : 0.3));
        }
        float[][] rows = PairFeatures.of(idea, given, words, ClozeVectors.none());
        DoneModel model = new DoneModels().of(rows);
        double[] scores = model.scores(rows);
        assertThat(scores).doesNotContain(Double.NaN);
        return model.done(rows, scores);
    }

    @Test
    void workThatSaysAllMakesAnIdeaMoreLikelyDone() {
        assertThat(done("grasping of clothes", "word frequency of corpora", IDEA))
                .isGreaterThan(done("grasping of clothes", "word frequency of corpora", "drones at night"));
    }

    @Test
    void withoutCandidatesNothingIsDone() {
        assertThat(done()).isZero();
    }

    @Test
    void oneCandidateIsEnough() {
        assertThat(done(IDEA)).isBetween(0.0, 1.0);
    }
}
