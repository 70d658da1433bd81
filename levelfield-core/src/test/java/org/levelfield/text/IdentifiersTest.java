package org.levelfield.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IdentifiersTest {

    @ParameterizedTest
    @CsvSource({
        "https://doi.org/10.1038/NATURE14539, 10.1038/nature14539",
        "http://dx.doi.org/10.1/x, 10.1/x",
        "DOI: 10.1/x, 10.1/x",
        "' 10.1/x ', 10.1/x"
    })
    void doisAreBareAndLowerCase(String written, String bare) {
        assertThat(Identifiers.doi(written)).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n/a", "10.1", "nature14539", "11.1/x"})
    void whatIsNoDoiIsNone(String written) {
        assertThat(Identifiers.doi(written)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1706.03762v5, 1706.03762",
        "https://arxiv.org/pdf/1706.03762v5.pdf, 1706.03762",
        "arXiv:0704.0001, 0704.0001",
        "https://arxiv.org/abs/cs/0105003v1, cs/0105003",
        "math.ST/0601001, math.ST/0601001"
    })
    void arxivIdsLoseTheirVersion(String written, String bare) {
        assertThat(Identifiers.arxiv(written)).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "170603762", "10.1234.56789", "1706.037621"})
    void whatIsNoArxivIdIsNone(String written) {
        assertThat(Identifiers.arxiv(written)).isNull();
    }

    @Test
    void arxivsOwnDoisAndAddressesGiveTheId() {
        assertThat(Identifiers.arxivIn("10.48550/arxiv.1706.03762", null)).isEqualTo("1706.03762");
        assertThat(Identifiers.arxivIn("10.1/x", "https://arxiv.org/abs/1706.03762"))
                .isEqualTo("1706.03762");
        assertThat(Identifiers.arxivIn("10.1/1706.03762", "https://example.org/1706.03762"))
                .isNull();
        assertThat(Identifiers.arxivIn(null, null)).isNull();
    }
}
