package org.levelfield.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PluralFoldingTest {

    @ParameterizedTest
    @CsvSource({
        "networks, network",
        "studies, study",
        "study, study",
        "series, sery",
        "serie, sery",
        "classes, class",
        "classe, class",
        "boxes, box",
        "batches, batch",
        "loss, loss",
        "corpus, corpus",
        "analysis, analysis",
        "bias, bia",
        "bia, bia",
        "gps, gps",
        "gans, gan",
        "cnns, cnn",
        "gas, gas",
        "ties, tie",
        "is, is"
    })
    void foldsByTheEnding(String word, String key) {
        assertThat(PluralFolding.of(word)).isEqualTo(key);
        assertThat(PluralFolding.of(key)).isEqualTo(key);
    }
}
