package org.levelfield.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ResearchLinksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Our code is at https://github.com/A/b.                       | code github.com/A/b
            Code and data: (https://github.com/a/b.git)                  | code github.com/a/b, data github.com/a/b
            See github.com/a/b, and more                                 | code github.com/a/b
            The dataset is available at http://lab.example.edu/corpus/.  | data lab.example.edu/corpus
            The software can be had from www.example.org/tool            | code example.org/tool
            We thank https://www.example.org/ for coffee                 | ''
            Models: https://huggingface.co/a/b                           | model huggingface.co/a/b
            https://huggingface.co/datasets/a/b                          | data huggingface.co/datasets/a/b
            https://anonymous.4open.science/r/x-1                        | anonymous anonymous.4open.science/r/x-1
            Video on https://a-b.github.io/page/                         | project a-b.github.io/page
            Archived as 10.5281/zenodo.12345.                            | archive 10.5281/zenodo.12345
            We use data. Nothing else: https://gitlab.com/a/b            | code gitlab.com/a/b
            no address at all                                            | ''
            """)
    void linksAndWhatTheyAreOf(String text, String links) {
        assertThat(String.join(
                        ", ",
                        ResearchLinks.in(text).stream()
                                .map(link -> link.kind() + " " + link.address())
                                .toList()))
                .isEqualTo(links);
    }
}
