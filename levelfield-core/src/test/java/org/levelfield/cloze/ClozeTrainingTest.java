package org.levelfield.cloze;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.learn.RoundedRows;

class ClozeTrainingTest {

    private static final String[] SEA = {"boat", "sail", "wave", "harbour", "tide", "anchor", "whale", "coast"};
    private static final String[] AIR = {"plane", "wing", "cloud", "runway", "pilot", "glider", "bird", "height"};

    private static final String[] KITCHEN = {"spoon", "pan", "dough", "oven", "salt", "plate", "soup", "flour"};
    private static final String[] FOREST = {"tree", "leaf", "moss", "trail", "fern", "bark", "owl", "shade"};

    /// Works of four worlds whose words never meet.
    private static ClozeTexts worlds() {
        ClozeTexts texts = new ClozeTexts();
        Random random = new Random(1);
        for (int work = 0; work < 400; work++) {
            String[] world = List.of(SEA, AIR, KITCHEN, FOREST).get(work % 4);
            StringBuilder text = new StringBuilder();
            for (int sentence = 0; sentence < 4; sentence++) {
                for (int i = 0; i < 5; i++) {
                    text.append(world[random.nextInt(world.length)]).append(' ');
                }
                text.append("thing. ");
            }
            texts.add("w" + work, "About " + world[0], text.toString());
        }
        return texts;
    }

    private static ClozeVectors vectors(ClozeTexts texts) {
        ClozeWords words = ClozeWords.of(texts);
        return ClozeStage.vectors(
                texts, words, RoundedRows.of(ClozeTraining.of(texts, words).vectors(), ClozeTraining.WIDTH));
    }

    private static double likeness(ClozeVectors vectors, String one, String other) {
        float[] a = vectors.word(one).orElseThrow();
        float[] b = vectors.word(other).orElseThrow();
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    @Test
    void wordsOfOneWorldAreNearAndOfTwoAreNot() {
        ClozeVectors vectors = vectors(worlds());
        assertThat(likeness(vectors, "boat", "tide")).isGreaterThan(likeness(vectors, "boat", "wing") + 0.5);
        assertThat(vectors.word("thing")).as("a word of all works").isEmpty();
    }

    @Test
    void worksThatDidNotChangeKeepTheVectorThatTheirTextGives() {
        ClozeVectors before = vectors(worlds());
        ClozeTexts changed = new ClozeTexts();
        changed.add("w1", "About boats", "A boat, a sail, a tide. An anchor and an unheard word.");
        changed.add("x", "About planes", "A pilot in a plane. A wing.");
        ClozeVectors made = ClozeStage.vectors(
                changed, ClozeWords.kept(changed, before.words(), before.rarity()), before.wordRows());
        ClozeVectors after = before.with(List.of("w0", "w1", "w3", "x"), made);
        assertThat(after.hashOfWords()).isEqualTo(before.hashOfWords());
        float[] question = before.text("a whale off the coast").orElseThrow();
        assertThat(after.nearness(question)[0]).isEqualTo(before.nearness(question)[0]);
        assertThat(after.nearness(question)[2]).isEqualTo(before.nearness(question)[3]);
        assertThat(after.nearness(question)[1])
                .as("a work of the sea by now")
                .isGreaterThan(before.nearness(question)[1]);
        assertThat(after.nearness(question)[3]).isEqualTo(made.nearness(question)[1]);

        ClozeTexts same = worlds();
        ClozeVectors again =
                ClozeStage.vectors(same, ClozeWords.kept(same, before.words(), before.rarity()), before.wordRows());
        assertThat(again.nearness(question)).isEqualTo(before.nearness(question));
    }

    @Test
    void sentenceIsNearWorksOfItsWorld() {
        ClozeVectors vectors = vectors(worlds());
        float[] nearness =
                vectors.nearness(vectors.text("a whale off the coast").orElseThrow());
        assertThat(nearness[vectors.placeOf("w0")]).isGreaterThan(nearness[vectors.placeOf("w1")]);
        assertThat(vectors.placeOf("nobody")).isEqualTo(-1);
        assertThat(vectors.text("")).isEmpty();
        assertThat(vectors.text("unheard")).isEmpty();
    }

    @Test
    void sameWorksGiveTheSameVectorsAndTheySurviveTheFile(@TempDir Path folder) throws IOException {
        ClozeVectors vectors = vectors(worlds());
        Path file = folder.resolve("vectors");
        vectors.write(file);
        ClozeVectors read = ClozeVectors.read(file);
        float[] idea = vectors(worlds()).text("sail and anchor").orElseThrow();
        assertThat(read.text("sail and anchor").orElseThrow()).isEqualTo(idea);
        assertThat(read.nearness(idea)).isEqualTo(vectors.nearness(idea));
    }

    @Test
    void hardlyAnyWorkIsEnough() {
        ClozeTexts none = new ClozeTexts();
        assertThat(vectors(none).size()).isZero();
        ClozeTexts one = new ClozeTexts();
        one.add("only", "A title", "");
        ClozeVectors vectors = vectors(one);
        assertThat(vectors.size()).isEqualTo(1);
        assertThat(vectors.text("a title")).isEmpty();
    }

    @Test
    void sentencesEndAtAStopBeforeASpace() {
        ClozeTexts texts = new ClozeTexts();
        texts.add("a", "One title", "First one. Second at 3.5 points! Third?");
        assertThat(texts.sentences(0)).isEqualTo(4);
        assertThat(texts.sentenceEnd(0, 1) - texts.sentenceStart(0, 1)).isEqualTo(2);
        assertThat(texts.sentenceEnd(0, 3)).isEqualTo(texts.wordEnd(0));
    }
}
