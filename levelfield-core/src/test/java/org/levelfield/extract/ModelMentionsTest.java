package org.levelfield.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Models that made-up titles and abstracts name.
final class ModelMentionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                "BERT: Pre-training of deep bidirectional transformers for language understanding | We do. | 2019 | BERT introduces",
                "Sorting mail | We fine-tune RoBERTa-large on letters. | 2021 | RoBERTa uses",
                "Sorting mail | We analyze what GPT-3 stores. | 2021 | GPT-3 studies",
                "Sorting mail | It is smaller than LLaMA-2-7B and others. | 2023 | LLaMA mentions",
                "Sorting mail | A ResNet-50 backbone reads stamps. | 2018 | ResNet uses",
                // other meanings: no context, not its capitals, before its time
                "Grid cells | We measured inception times. | 2018 | nothing",
                "A gemini telescope | The Gemini telescope sees stars. | 2024 | nothing",
                "Bert and Ernie | Bert goes to school. | 2020 | nothing",
                "Planning | The GPT-2 planner of old. | 2005 | nothing",
                "OPT bounds | Our greedy reaches OPT. | 2023 | nothing",
            })
    void asExpected(String title, String abstractText, int year, String expected) {
        assertThat(ModelMentions.bundled().in(title, abstractText, year))
                .extracting(each -> each.model() + " " + each.relation().label())
                .isEqualTo(expected == null ? java.util.List.of() : java.util.List.of(expected));
    }
}
