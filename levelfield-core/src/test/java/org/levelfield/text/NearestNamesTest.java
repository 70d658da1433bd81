package org.levelfield.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class NearestNamesTest {

    private static final NearestNames NAMES = new NearestNames(List.of(
            "convolutional neural network",
            "recurrent neural network",
            "gaussian process regression",
            "kriging",
            "knowledge distillation"));

    @Test
    void namesTheNearest() {
        assertThat(NAMES.near("convolutonal nueral networks", 2))
                .containsExactly("convolutional neural network", "recurrent neural network");
        assertThat(NAMES.near("Krigging", 3)).containsExactly("kriging");
        assertThat(NAMES.near("Gauss process regressions", 1)).containsExactly("gaussian process regression");
    }

    @Test
    void namesNothingWhereNothingIsLikeIt() {
        assertThat(NAMES.near("zzzz", 3)).isEmpty();
        assertThat(NAMES.near("", 3)).isEmpty();
        assertThat(NAMES.near("?!", 3)).isEmpty();
        assertThat(new NearestNames(List.of()).near("kriging", 3)).isEmpty();
    }

    @Test
    void editsByHand() {
        assertThat(Edits.between("kitten", "sitting")).isEqualTo(3);
        assertThat(Edits.between("nueral", "neural")).isEqualTo(1);
        assertThat(Edits.between("", "abc")).isEqualTo(3);
        assertThat(Edits.between("same", "same")).isZero();
    }

    @Test
    void editsEqualTheSlowTwin() {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            String one = word(random);
            String other = word(random);
            assertThat(Edits.between(one, other)).as(one + " " + other).isEqualTo(slow(one, other));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        random.ints(random.nextInt(6), 'a', 'd').forEach(letter -> word.append((char) letter));
        return word.toString();
    }

    /// By the recursive definition, without a table.
    private static int slow(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        String shorterA = a.substring(0, a.length() - 1);
        String shorterB = b.substring(0, b.length() - 1);
        boolean same = a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
        int edits =
                Math.min(slow(shorterA, shorterB) + (same ? 0 : 1), 1 + Math.min(slow(shorterA, b), slow(a, shorterB)));
        boolean swapped = a.length() > 1
                && b.length() > 1
                && a.charAt(a.length() - 1) == b.charAt(b.length() - 2)
                && a.charAt(a.length() - 2) == b.charAt(b.length() - 1);
        return swapped
                ? Math.min(edits, 1 + slow(a.substring(0, a.length() - 2), b.substring(0, b.length() - 2)))
                : edits;
    }
}
