package org.levelfield.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.levelfield.web.view.CheckPage.Piece;

class MarkedTextTest {

    @Test
    void neighboursAreOneMark() {
        assertThat(MarkedText.of("A random walk on graphs.", Set.of("random", "walk", "graph")))
                .containsExactly(
                        new Piece("A ", false),
                        new Piece("random walk", true),
                        new Piece(" on ", false),
                        new Piece("graphs", true),
                        new Piece(".", false));
    }

    @Test
    void piecesAreTheText() {
        String text = "Quotes \"and\" <signs>, at the end: walk";
        StringBuilder joined = new StringBuilder();
        MarkedText.of(text, Set.of("walk", "sign")).forEach(piece -> joined.append(piece.text()));
        assertThat(joined).hasToString(text);
        assertThat(MarkedText.of("", Set.of("walk"))).isEmpty();
    }

    @Test
    void tellingSentencesTogetherHoldMost() {
        String text = "Walks are old. We align graphs by walks. The weather was fine. Trees are aligned.";
        assertThat(MarkedText.telling(text, Set.of("walk", "graph", "tree")))
                .isEqualTo("We align graphs by walks. … Trees are aligned.");
        assertThat(MarkedText.telling(text, Set.of())).isEqualTo("Walks are old.");
    }
}
