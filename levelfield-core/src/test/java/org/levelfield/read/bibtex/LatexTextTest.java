package org.levelfield.read.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            G{\\"o}del, Escher \\& Bach        | Gödel, Escher & Bach
            {\\'E}t\\'e na\\"{\\i}ve na\\"\\i ve | Été naïve naïve
            Erd\\H{o}s, {\\L}ukasz, K\\o benhavn | Erdős, Łukasz, København
            \\v{C}ech \\c{c}a W\\k{a}s \\'{n} \\.Z | Čech ça Wąs ń Ż
            {\\aa}ngstr\\"om \\AA{} stra{\\ss}e | ångström Å straße
            95% of $O(n_2^2)$ {LaTeX} x_i      | 95% of $O(n_2^2)$ LaTeX x_i
            a -- b --- c~d ``q'' it's          | a – b — c d “q” it's
            \\emph{foo} and \\textit{a {b} c}  | foo and a b c
            costs \\$5 and 10\\%, a\\_b \\#1   | costs $5 and 10%, a_b #1
            lone $ dollar                      | lone $ dollar
            \\"{} \\                           | §§
            a {unbalanced                      | a unbalanced
            H\\"{u}ber {\\"{u}}ber \\"{\\u}    | Hüber über
            plain   text                       | plain text
            """)
    void becomesUnicode(String latex, String text) {
        assertThat(LatexText.unicode(latex)).isEqualTo(text);
    }

    @Test
    void neverFails() {
        Random random = new Random(11);
        String alphabet = "\\\\\\{}$\"'`^~-cvHi a1\u00e9";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder latex = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                latex.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(LatexText.unicode(latex.toString())).isNotNull();
        }
    }

    @Test
    void addressesKeepTheirCharacters() {
        assertThat(LatexText.address("\\url{https://a.b/x\\_y--z~q\\%20}")).isEqualTo("https://a.b/x_y--z~q%20");
    }

    @Test
    void namesComeInReadingOrder() {
        assertThat(BibNames.of(
                        "Kurland, Oren and Donald E. Knuth and {Barnes and Noble, Inc.} and von Neumann, Jr., John"))
                .containsExactly("Oren Kurland", "Donald E. Knuth", "Barnes and Noble, Inc.", "John von Neumann Jr.");
        assertThat(BibNames.of("G{\\\"o}del, Kurt\n  AND Alexander, A. and others"))
                .containsExactly("Kurt Gödel", "A. Alexander");
    }
}
