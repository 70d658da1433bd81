package org.levelfield.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written down speaks for the string that it was taken from.
final class CorrectionKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme *",
                "Acme\tLabs\n *  *",
                "\u202EAcme\u0000 L\u00e1bs",
                "'Acme' &amp; Labs",
                "=Acme()",
            })
    void theWrittenStringFoldsAlike(String affiliation) {
        CorrectionKey key = CorrectionKey.of(CorrectionKey.written(affiliation));
        assertThat(key).isEqualTo(new CorrectionKey(CorrectionKey.folded(affiliation), false));
        assertThat(CorrectionKey.of("'" + CorrectionKey.written(affiliation))).isEqualTo(key);
    }

    @Test
    void aVeryLongStringIsWrittenByItsBeginning() {
        String affiliation = "A word and so on ".repeat(100);
        CorrectionKey key = CorrectionKey.of(CorrectionKey.written(affiliation));
        String folded = CorrectionKey.folded(affiliation);
        assertThat(key.beginning()).isTrue();
        assertThat(folded).startsWith(key.words());
        assertThat(CorrectionKey.endsWord(folded, key.words().length())).isTrue();
        assertThat(key.words().length()).isBetween(900, 1000);
    }
}
