package org.levelfield.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlEntitiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        AT&amp;T         | AT&T
        Gen&egrave;ve    | Genève
        &#201;cole       | École
        &#xC9;cole       | École
        R & D; x         | R & D; x
        &nosuch; &#x;    | &nosuch; &#x;
        plain            | plain
        """)
    void decodes(String text, String decoded) {
        assertThat(Normalizer.normalize(HtmlEntities.decode(text), Normalizer.Form.NFC))
                .isEqualTo(decoded);
    }
}
