package org.levelfield.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VenueNamesTest {

    private static final VenueNames NAMES = VenueNames.bundled();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Advances in Neural Information Processing Systems 31 | NeurIPS
            Advances in Neural Information Processing Systems | NeurIPS
            NIPS | NeurIPS
            NIPS 2017 | NeurIPS
            Neural Information Processing Systems | NeurIPS
            Proceedings of the 2018 Conference on Empirical Methods in Natural Language Processing | EMNLP
            Proceedings of the 36th International Conference on Machine Learning | ICML
            2019 IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR) | CVPR
            2017 IEEE International Conference on Computer Vision (ICCV) | ICCV
            Proceedings of the 2019 CHI Conference on Human Factors in Computing Systems | CHI
            Proceedings of the 25th ACM SIGKDD International Conference on Knowledge Discovery & Data Mining | KDD
            Proceedings of the Twenty-Third AAAI Conference on Artificial Intelligence | AAAI
            Proceedings of the 57th Annual Meeting of the Association for Computational Linguistics | ACL
            Journal of Machine Learning Research | JMLR
            arXiv (Cornell University) | arXiv
            CoRR | arXiv
            """)
    void seriesHaveOneName(String source, String venue) {
        assertThat(NAMES.series(source)).contains(venue);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019 IEEE/CVF Conference on Computer Vision and Pattern Recognition Workshops (CVPRW)",
                "ICML Workshop on Uncertainty",
                "CHI '12 Extended Abstracts on Human Factors in Computing Systems",
                "Companion Proceedings of the The Web Conference 2018",
                "Findings of the Association for Computational Linguistics: EMNLP 2020",
                "Proceedings of the ACL Student Research Workshop",
                "Nature",
                "Proceedings of the IEEE",
                "Journal of the ACM",
                "Applied Machine Learning",
                "CVPR and ICCV",
                "2019",
                ""
            })
    void whatIsNotTheConferenceKeepsItsName(String source) {
        assertThat(NAMES.series(source)).isEmpty();
    }
}
