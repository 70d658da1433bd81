package org.levelfield.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TitleKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Meta-Learning for All           | meta learning for ALL
            Schrödinger's Cat               | Schrodinger s cat
            The $\\ell_1$ Norm              | The 1 Norm
            A <i>Very</i> Good Title        | A Very Good Title
            Search &amp; Rescue             | search rescue
            ﬁne ﬂow                         | fine flow
            {BERT}: Pre-training            | BERT Pretraining
            深層学習                         | 深層学習
            """)
    void sameTitlesHaveOneKey(String one, String other) {
        assertThat(TitleKey.of(one)).isEqualTo(TitleKey.of(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Learning I, Learning II", "On GPT-2, On GPT-3", "深層学習, 強化学習"})
    void differentTitlesHaveTwo(String one, String other) {
        assertThat(TitleKey.of(one)).isNotEqualTo(TitleKey.of(other));
    }

    @Test
    void familyNamesStandBeforeTheCommaOrLast() {
        assertThat(TitleKey.familyNames(
                        List.of("Ann Ash", "Birch, Bob", "José Ñandú", "van der Berg, Kees", "Plato", "X", "")))
                .containsExactly("ash", "birch", "nandu", "van der berg", "plato");
    }
}
