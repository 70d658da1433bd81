package org.levelfield.resolve.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static Score.Pair pair(String label, Kind... found) {
        return new Score.Pair(Label.parse(label), Set.copyOf(Arrays.asList(found)));
    }

    /// Industry: found 3 times, 2 of them allowed, and one required (`I`) was missed. Of 6 that can be told, `A`, `I`
    /// and `A|A+I` are exact; of 5 affiliations one has nothing.
    private static final Score SCORE = new Score(List.of(
            pair("A", Kind.A),
            pair("A", Kind.A, Kind.I),
            pair("I", Kind.I),
            pair("A|A+I", Kind.A, Kind.I),
            pair("A+I"),
            pair("X", Kind.P),
            pair("?", Kind.H)));

    @Test
    void aStringIsExactWhereItsSetIsAccepted() {
        assertThat(SCORE.exact()).isEqualTo(3.0 / 6.0);
    }

    @Test
    void onlyAffiliationsCanBeUnknown() {
        assertThat(SCORE.unknown()).isEqualTo(1.0 / 5.0);
    }

    @Test
    void alternativesAreNeitherErrorNorMiss() {
        assertThat(SCORE.precision(Kind.I)).isEqualTo(2.0 / 3.0, within(1e-12));
        assertThat(SCORE.recall(Kind.I)).isEqualTo(2.0 / 3.0, within(1e-12));
        assertThat(SCORE.precision(Kind.A)).isEqualTo(1.0);
        assertThat(SCORE.recall(Kind.A)).isEqualTo(3.0 / 4.0);
    }
}
