package org.levelfield.search.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Word pieces by hand, and the file of vectors.
final class WordPiecesTest {

    private static final WordPieces PIECES = new WordPieces(
            Map.of("[UNK]", 0, "[CLS]", 1, "[SEP]", 2, "un", 3, "##afford", 4, "##able", 5, "cafe", 6, "-", 7, "图", 8));

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void theLongestKnownPieceIsTakenFromTheLeft() {
        assertThat(PIECES.of("Unaffordable", 16)).containsExactly(1, 3, 4, 5, 2);
    }

    @Test
    void accentsFallAndPunctuationAndIdeographsStandAlone() {
        assertThat(PIECES.of("Café-un\u0000able 图图", 16)).containsExactly(1, 6, 7, 3, 5, 8, 8, 2);
    }

    @Test
    void aWordWithAnUnknownPartIsUnknownAsAWhole() {
        assertThat(PIECES.of("unx cafe", 16)).containsExactly(1, 0, 6, 2);
    }

    @Test
    void aLongTextIsCutAndEnded() {
        assertThat(PIECES.of("cafe ".repeat(100), 5)).containsExactly(1, 6, 6, 6, 2);
    }

    @Test
    void vectorsAreFoundAgainAndABrokenEndIsWrittenOver() throws Exception {
        Path file = folder.resolve("cache/vectors");
        float[] vector = new float[SentenceEncoder.WIDTH];
        vector[0] = 0.6f;
        vector[1] = -0.8f;
        float[] kept = VectorCache.open(file).keep("a text", vector);
        Files.write(file, new byte[] {1, 2, 3}, StandardOpenOption.APPEND);
        VectorCache again = VectorCache.open(file);
        again.keep("another", vector);

        assertThat(again.vector("a text").orElseThrow()).isEqualTo(kept);
        assertThat(kept[0]).isCloseTo(0.6f, org.assertj.core.data.Offset.offset(0.01f));
        assertThat(VectorCache.open(file).vector("another")).isPresent();
        assertThat(VectorCache.open(file).vector("a third")).isEmpty();
    }
}
