package org.levelfield.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Words in the plane: `game` along one axis, `image` along the other, `photo` between them, `of` nowhere.
class VectorOverlapTest {

    private static final Map<String, float[]> SHARES =
            Map.of("game", new float[] {2, 0}, "image", new float[] {0, 2}, "photo", new float[] {3, 4});

    private static VectorOverlap compared(String idea, String text) {
        NumberedWords words = new NumberedWords(word -> 1, word -> 0.5, Set.of("of"));
        NumberedWords.Text one = words.cut(idea);
        NumberedWords.Text other = words.cut(text);
        VectorOverlap overlap = new VectorOverlap(one, words, 2, word -> Optional.ofNullable(SHARES.get(word)));
        overlap.compare(other);
        return overlap;
    }

    @Test
    void sentenceIsTheNearestOne() {
        VectorOverlap overlap = compared("image", "Game of game. Photo. Unknown.");
        assertThat(overlap.bestSentence).isCloseTo(0.8, within(1e-6));
        assertThat(compared("image", "Game. Image. Game.").bestSentence).isCloseTo(1, within(1e-6));
    }

    @Test
    void twoSentencesCountTogether() {
        VectorOverlap overlap = compared("game image", "Game. Image. Game. Game.");
        assertThat(overlap.bestSentence).isCloseTo(Math.sqrt(0.5), within(1e-6));
        assertThat(overlap.bestTwo).isCloseTo(1, within(1e-6));
    }

    @Test
    void lesserHalfIsTheOneThatTheTextLeavesOut() {
        assertThat(compared("game image", "Game.").lesserHalf).isZero();
        assertThat(compared("game image", "Photo.").lesserHalf).isCloseTo(0.6, within(1e-6));
    }

    @Test
    void textWithoutKnownWordsIsNearNothing() {
        VectorOverlap overlap = compared("game image", "Unknown.");
        assertThat(overlap.bestSentence).isZero();
        assertThat(overlap.lesserHalf).isZero();
    }
}
