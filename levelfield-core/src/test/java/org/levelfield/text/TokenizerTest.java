package org.levelfield.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        École ﬁne Straße        | ecole fine strasse
        Data61 2Google          | data 61 2 google
        S.p.A. U.S.A.           | spa usa
        T.J. Watson             | tj watson
        Noah's Ark, Sant'Anna   | noahs ark , sant anna
        T ¨ubingen Z¨urich      | tubingen zurich
        AT&T R&D C++            | at and t r and d c plus plus
        a - b (c), d            | a , b , c , d
        a-b                     | a b
        清华大学                 | 清 华 大 学
        """)
    void folds(String text, String words) {
        assertThat(Tokenizer.tokens(text).stream().map(Token::word).collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }

    @Test
    void keepsPositionsAndHyphens() {
        Token first = Tokenizer.tokens("  Max-Planck").getFirst();

        assertThat(first).isEqualTo(new Token("max", 2, 5, Token.Kind.WORD, true));
    }

    @Test
    void aBreakSwallowsCommas() {
        assertThat(Tokenizer.tokens("a,;b"))
                .extracting(Token::kind)
                .containsExactly(Token.Kind.WORD, Token.Kind.BREAK, Token.Kind.WORD);
    }
}
