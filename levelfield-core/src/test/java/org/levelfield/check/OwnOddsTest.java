package org.levelfield.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// An idea of two words, the first of which texts repeat in half of the cases, the second hardly ever.
class OwnOddsTest {

    private static final Map<String, Double> REPEATED = Map.of("minimax", 0.5, "towards", 0.0);

    private final NumberedWords words =
            new NumberedWords(word -> 2, word -> REPEATED.getOrDefault(word, 0.0), Set.of());

    private OwnOdds odds(boolean[]... says) {
        int[] terms = words.cut("minimax towards").words();
        return new OwnOdds(terms, words, says);
    }

    @Test
    void wordThatIsRepeatedSpeaksForTheText() {
        OwnOdds odds = odds(new boolean[] {true, false}, new boolean[] {false, false}, new boolean[] {false, false});
        odds.compare(new boolean[] {true, false}, new double[2], new float[2]);
        double others = 1.5 / 4;
        assertThat(odds.candidates).isCloseTo(Math.log((1 - 0.5 * (1 - others)) / others), within(1e-9));
        assertThat(odds.expected).isCloseTo(1, within(1e-6));
        odds.compare(new boolean[] {false, false}, new double[2], new float[2]);
        assertThat(odds.candidates).isCloseTo(Math.log(0.5), within(1e-9));
        assertThat(odds.expected).isZero();
        assertThat(odds.unsaid).isCloseTo(-Math.log(0.5) - Math.log(0.98), within(1e-9));
    }

    @Test
    void wordThatNobodyRepeatsSpeaksForNothing() {
        OwnOdds odds = odds(new boolean[] {false, true}, new boolean[] {false, false});
        odds.compare(new boolean[] {false, true}, new double[2], new float[2]);
        double with = odds.candidates;
        odds.compare(new boolean[] {false, false}, new double[2], new float[2]);
        assertThat(with).isCloseTo(odds.candidates, within(1e-9));
    }

    @Test
    void wordThatIsAlikeCountsInPart() {
        OwnOdds odds = odds(new boolean[] {true, false}, new boolean[] {false, false});
        odds.compare(new boolean[] {false, false}, new double[2], new float[] {0, 0});
        double none = odds.alike;
        odds.compare(new boolean[] {false, false}, new double[2], new float[] {0.7f, 0});
        double half = odds.alike;
        odds.compare(new boolean[] {true, false}, new double[2], new float[] {1, 0});
        assertThat(half).isBetween(none, odds.alike);
        assertThat(odds.alike).isCloseTo(odds.candidates, within(1e-6));
    }

    @Test
    void pairThatFewCandidatesHaveSpeaksForThoseThatDo() {
        double[] odds = OwnOdds.ofPairs(new boolean[][] {{true}, {false}, {false}, {false}});
        double others = 1.5 / 5;
        double own = 1 - 0.75 * (1 - others);
        assertThat(odds[0]).isCloseTo(Math.log(own / others), within(1e-9));
        assertThat(odds[1]).isCloseTo(Math.log((1 - own) / (1 - others)), within(1e-9));
        assertThat(OwnOdds.ofPairs(new boolean[0][])).isEmpty();
    }

    @Test
    void repetitionIsTheChanceToSayAgain() {
        assertThat(FieldWords.repetition(100, 100)).isLessThan(0.02);
        assertThat(FieldWords.repetition(100, 300)).isCloseTo(1 - 101.0 / 302, within(1e-12));
        assertThat(FieldWords.repetition(0, 0)).isEqualTo(0.5);
    }
}
