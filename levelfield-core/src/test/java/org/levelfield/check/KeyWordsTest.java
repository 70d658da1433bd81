package org.levelfield.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.levelfield.cloze.ClozeVectors;

class KeyWordsTest {

    private final NumberedWords words = new NumberedWords(word -> 2, word -> 0.5, Set.of("the"));
    private final NumberedWords.Text idea = words.cut("minimax game");
    private final NumberedWords.Text own = words.cut("The game of games: game, minimax, images.");
    private final NumberedWords.Text other = words.cut("Images, images of the images, and a game.");

    private KeyWords compared(NumberedWords.Text text) {
        Overlap overlap = new Overlap(idea, words.rarity(), words.size());
        SoftOverlap soft = new SoftOverlap(overlap, words, ClozeVectors.none());
        overlap.compare(text);
        soft.compare(text);
        KeyWords key = new KeyWords(idea, List.of(own, other), words.rarity(), words.size());
        key.compare(text, soft);
        return key;
    }

    @Test
    void ideaSaysWhatItsOwnWorkRepeats() {
        assertThat(compared(own).repeated).isCloseTo(1, within(1e-6));
        assertThat(compared(other).repeated).isZero();
    }

    @Test
    void ideaSaysWhatTellsItsOwnWorkFromOthers() {
        assertThat(compared(own).telling).isGreaterThan(compared(other).telling);
    }

    @Test
    void keyWordsOfTheIdeaAreAlikeToIt() {
        assertThat(compared(own).alike).isCloseTo(2.0 / 4, within(1e-6)); // of, game, minimax, images
        assertThat(compared(other).alike).isCloseTo(1.0 / 5, within(1e-6)); // images, of, and, a, game
    }

    @Test
    void emptyTextRepeatsNothing() {
        assertThat(compared(words.cut("")).repeated).isZero();
        assertThat(compared(words.cut("")).alike).isZero();
    }
}
