package org.levelfield.extract.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KindReaderTest {

    private final KindReader reader = new KindReader(CueTables.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Counting birds | We propose a new algorithm for counting. | method",
                "Counting birds | In this paper we present a publicly usable corpus of songs. | dataset",
                "Counting birds | We describe a distributed storage system for songs. | system",
                "Counting birds | A faster scheme is proposed. | method",
                "Counting birds | We prove that counting needs linear time. | theory",
                "A survey of bird counting | Birds are many. | survey",
                "Counting birds | We argue that birds should be left alone. | position",
                "Counting birds | Birds are many. | ''",
                // two kinds
                "Counting birds | We propose a model of flight. We prove that it is stable. | method theory",
                // the noun of the announcement ends at the preposition
                "Counting birds | We conducted a field study with a system of ours. | evaluation",
                // an announcement reaches across no full stop
                "Counting birds | Here is what we describe. System designers know it. | ''"
            })
    void theKindOfWhatIsAnnounced(String title, String text, String kinds) {
        assertThat(kinds(title, text)).isEqualTo(kinds);
    }

    /// "we propose" (0.7) with an unknown name, and "proposed method" (0.8): 1 - 0.3 · 0.2 = 0.94.
    @Test
    void weightsJoinAsIndependentWitnesses() {
        reader.read("", "We propose Zyx. The proposed method counts. Again: the proposed method counts.");

        List<Double> confidences = new ArrayList<>();
        reader.kinds().likely(KindReader.LIKELY, (kind, confidence) -> confidences.add(confidence));
        assertThat(confidences).hasSize(1);
        assertThat(confidences.getFirst()).isEqualTo(0.94, org.assertj.core.data.Offset.offset(1e-12));
        assertThat(reader.kinds().words("method")).isEqualTo("we propose; proposed method");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Counting birds | Its interpretability matters. | interpretability",
                // half a mention is not enough, two are, and so is one in the title
                "Counting birds | An audit. | ''",
                "Counting birds | An audit after an audit. | auditing",
                "An audit of birds | Birds are many. | auditing",
                "Adversarial examples | And the reproducibility of results. | evaluation security"
            })
    void themesNeedOneMentionAltogether(String title, String text, String themes) {
        reader.read(title, text);
        List<String> told = new ArrayList<>();
        reader.themes().mentioned(KindReader.TREATED, (theme, weight) -> told.add(theme));
        assertThat(String.join(" ", told)).isEqualTo(themes);
    }

    @Test
    void nothingIsKeptOfTheWorkBefore() {
        assertThat(kinds("", "We propose a new algorithm.")).isEqualTo("method");
        assertThat(kinds("", "")).isEmpty();
    }

    private String kinds(String title, String text) {
        reader.read(title, text);
        List<String> told = new ArrayList<>();
        reader.kinds().likely(KindReader.LIKELY, (kind, confidence) -> told.add(kind));
        return String.join(" ", told);
    }
}
