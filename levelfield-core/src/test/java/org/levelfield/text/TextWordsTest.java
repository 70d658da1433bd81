package org.levelfield.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.levelfield.text.TextWords.Joint;

final class TextWordsTest {

    @Test
    void foldsWordsAndTellsWhatStandsBeforeThem() {
        TextWords words = cut("Graph-based Networks (GNNs), Newton's method");

        assertThat(folded(words)).containsExactly("graph", "based", "network", "gnn", "newton", "method");
        assertThat(words.joint(0)).isEqualTo(Joint.BREAK);
        assertThat(words.joint(1)).isEqualTo(Joint.HYPHEN);
        assertThat(words.joint(2)).isEqualTo(Joint.SPACE);
        assertThat(words.joint(3)).isEqualTo(Joint.BREAK);
        assertThat(words.joint(4)).isEqualTo(Joint.BREAK);
        assertThat(words.joint(5)).isEqualTo(Joint.SPACE);
        assertThat(words.written(0, 3)).isEqualTo("Graph-based Networks");
        assertThat(words.isCapitals(3)).isTrue();
        assertThat(words.isCapitals(0)).isFalse();
    }

    @Test
    void aHyphenBetweenSpacesParts() {
        assertThat(cut("one - two").joint(1)).isEqualTo(Joint.BREAK);
        assertThat(cut("one- two").joint(1)).isEqualTo(Joint.BREAK);
    }

    @Test
    void accentsAreFolded() {
        assertThat(folded(cut("Fréchet distance, Gödel’s ﬁlter, 统计 𝒳")))
                .startsWith("frechet", "distance", "godel", "filter");
        assertThat(folded(cut("Fre\u0301chet"))).containsExactly("frechet");
    }

    @Test
    void emptyAndLongTexts() {
        assertThat(cut("").size()).isZero();
        assertThat(cut(" .,; ").size()).isZero();
        assertThat(cut("word ".repeat(20_000)).size()).isEqualTo(20_000);
        assertThat(cut("é".repeat(30_000)).size()).isEqualTo(1);
    }

    @Test
    void numbersOfWords() {
        WordIds ids = new WordIds();
        for (int i = 0; i < 10_000; i++) {
            assertThat(ids.add("w" + i)).isEqualTo(i);
        }
        assertThat(ids.find("w777")).isEqualTo(777);
        assertThat(ids.word(777)).isEqualTo("w777");
        assertThat(ids.find("w10000")).isEqualTo(WordIds.UNKNOWN);
        assertThat(ids.add("w5")).isEqualTo(5);
        assertThat(ids.find(cut("a W9999"), 1)).isEqualTo(9999);
    }

    private static TextWords cut(String text) {
        TextWords words = new TextWords();
        words.cut(text);
        return words;
    }

    private static List<String> folded(TextWords words) {
        List<String> folded = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            folded.add(words.folded(i));
        }
        return folded;
    }
}
