package org.levelfield.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// An idea of four words, of rarity 4, 3, 2 and 1, against a text that says the first and the third.
class OverlapTest {

    private static final Map<String, Double> RARITY = Map.of("minimax", 4.0, "game", 3.0, "image", 2.0, "train", 1.0);

    private final NumberedWords words =
            new NumberedWords(word -> RARITY.getOrDefault(word, 0.5), word -> 0.5, Set.of("the"));

    private Overlap compared(String idea, String text) {
        NumberedWords.Text one = words.cut(idea);
        NumberedWords.Text other = words.cut(text);
        Overlap overlap = new Overlap(one, words.rarity(), words.size());
        overlap.compare(other);
        return overlap;
    }

    @Test
    void coverageIsWeightedByRarity() {
        Overlap overlap = compared("Train images: the minimax game.", "Minimax for images. Nothing else.");
        assertThat(overlap.covered).isCloseTo((4.0 + 2.0) / 10, within(1e-9));
        assertThat(overlap.coveredSquare).isCloseTo((16.0 + 4.0) / 30, within(1e-9));
        assertThat(overlap.rarestMissing).isEqualTo(3.0);
        assertThat(overlap.rarestHit).isEqualTo(4.0);
        assertThat(overlap.secondHit).isEqualTo(2.0);
    }

    @Test
    void sentenceIsTheBestOne() {
        Overlap overlap = compared("train image minimax game", "A minimax game. We train. No image.");
        assertThat(overlap.bestSentence).isCloseTo(0.7, within(1e-9));
        assertThat(overlap.bestTwo).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void wordsStandTogetherOnlyNearEachOther() {
        assertThat(compared("minimax game", "minimax game").together).isCloseTo(1, within(1e-6));
        assertThat(compared("minimax game", "minimax is not any kind of game").together)
                .isZero();
    }

    @Test
    void lesserHalfIsTheOneThatIsSaidLess() {
        assertThat(compared("minimax game image train", "minimax game").lesserHalf)
                .isZero();
        assertThat(compared("minimax game image train", "minimax image train").lesserHalf)
                .isCloseTo(4.0 / 7, within(1e-9));
    }

    @Test
    void emptyTextCoversNothing() {
        assertThat(compared("minimax game", "").covered).isZero();
    }
}
