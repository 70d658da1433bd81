package org.levelfield.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.run.UserMistake;

/// Questions to a small index.
final class WorkIndexTest {

    @TempDir
    private Path folder = Path.of(".");

    private WorkIndex index;

    @BeforeEach
    void open() {
        index = GivenIndex.in(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private List<String> found(String question) {
        return index.search(question, 10, Filters.NONE, Ranking.WORDS).stream()
                .map(Hit::workId)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    molecule                             | w:graphs
                    MOLECULES                            | w:graphs
                    network                              | w:graphs w:kernels
                    title:networks                       | w:graphs
                    abstract:networks                    | w:kernels
                    abstract:"support vector machines"   | w:kernels
                    abstract:"kernels networks are"      | w:kernels
                    abstract:"message message"           |
                    abstract:"kernel methods"            |
                    abstract:nowhere                     |
                    "neural networks"                    | w:graphs
                    "networks neural"                    |
                    "in practice support"                |
                    networks -kernel                     | w:graphs
                    networks -"neural networks"          | w:kernels
                    networks year:1990..2000             | w:kernels
                    networks year:2018                   | w:graphs
                    networks year:2001..                 | w:graphs
                    keyword:"machine learning" year:2019 | w:robots
                    venue:icml                           | w:graphs
                    team:industry_only                   | w:robots
                    sector:industry                      | w:graphs
                    图神经网络                                | w:chinese
                    molecules: a study                   | w:graphs
                    well-known "molecules                | w:graphs
                    """)
    void aQuestionFindsTheWorksThatItDescribes(String question, String works) {
        List<String> expected = works == null ? List.of() : List.of(works.split(" "));
        assertThat(found(question)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u0000\u0007", "\"\"", "-", "?!", "...", "\uD800"})
    void aQuestionWithoutAWordIsTheAskersMistake(String question) {
        assertThatThrownBy(() -> index.search(question, 10, Filters.NONE))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("no word");
        assertThat(index.rank(question, 10, Filters.NONE, Ranking.HYBRID)).isEmpty();
    }

    @Test
    void aYearThatIsNoneIsNamed() {
        assertThatThrownBy(() -> index.search("year:soon", 10, Filters.NONE)).isInstanceOf(UserMistake.class);
    }

    @Test
    void tooManyConditionsAreTheAskersMistake() {
        String phrases = IntStream.range(0, 5_000)
                .mapToObj(i -> "\"robots number" + i + "\"")
                .collect(Collectors.joining(" "));

        assertThatThrownBy(() -> index.search(phrases, 10, Filters.NONE))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("more than 100");
        assertThat(found("\"walking robots\" ".repeat(5_000))).containsExactly("w:robots");
    }

    @Test
    void aVeryLongTextIsAnsweredAndSignsOfControlAreNoWords() {
        String text = "walking\u0000 robots \u001b[31m and (other) things: \"quoted -not \n".repeat(2_000);

        assertThat(text.length()).isGreaterThan(100_000);
        assertThat(index.similar(text, 10, Filters.NONE).getFirst().workId()).isEqualTo("w:robots");
    }

    @ParameterizedTest
    @EnumSource(
            value = Ranking.class,
            names = {"WORDS", "HYBRID"})
    void filtersHoldInEveryRanking(Ranking ranking) {
        Filters until = Filters.until(2000);
        Filters team = new Filters(
                OptionalInt.empty(), OptionalInt.empty(), List.of(), List.of("mixed"), List.of(), List.of(), List.of());

        assertThat(index.rank("networks", 10, until, ranking))
                .extracting(RankedWork::workId)
                .containsExactly("w:kernels");
        assertThat(index.rank("networks", 10, team, ranking))
                .extracting(RankedWork::workId)
                .containsExactly("w:graphs");
    }

    @Test
    void aHitSaysWhyItIsHere() {
        Hit first = index.search("property of a molecule", 5, Filters.NONE).getFirst();

        assertThat(first.workId()).isEqualTo("w:graphs");
        assertThat(first.reasons().getFirst())
                .isInstanceOfSatisfying(
                        Reason.SharedWords.class,
                        shared -> assertThat(shared.words()).contains("molecules", "properties"));
    }

    @Test
    void aHitNamesSharedConceptsOfSeveralWords() {
        List<Reason> reasons = index.search("a Neural-Networks zoo", 5, Filters.NONE)
                .getFirst()
                .reasons();

        assertThat(reasons).contains(new Reason.SharedConcepts(List.of("neural network")));
        assertThat(reasons).contains(new Reason.Cited(2018));
    }

    @Test
    void aWorkIsFoundByTheIdOfAnyMemberWithItsTexts() {
        assertThat(index.work("w:graphs")).contains(GivenIndex.GRAPHS);
        assertThat(index.work("w:graphs-again")).contains(GivenIndex.GRAPHS);
        assertThat(index.work("w:bare")).contains(GivenIndex.BARE);
        assertThat(index.work("w:none")).isEmpty();
    }

    @Test
    void wordsAreScoredByBm25() {
        // "molecules" stands twice in the title's weight and once in the abstract of one work of five
        int frequency = 2 * 1 + 1;
        double rarity = Math.log(1 + (5 - 1 + 0.5) / (1 + 0.5));
        double length = 2 * 5 + 2 + 10; // title twice, keyword, abstract
        double mean = (length + (2 * 4 + 2 + 11) + (2 * 5 + 2 + 10) + (2 * 1 + 2) + 2) / 5;
        double expected = rarity * frequency / (frequency + 1.2 * (1 - 0.75 + 0.75 * length / mean));

        assertThat(index.rank("molecules", 1, Filters.NONE, Ranking.WORDS)
                        .getFirst()
                        .score())
                .isCloseTo(expected, org.assertj.core.data.Percentage.withPercentage(1));
    }

    @Test
    void worksLikeSeveralOthersAreFoundByWhatTheseShare() {
        assertThat(index.alike(List.of("w:graphs"), 10, Filters.NONE))
                .extracting(RankedWork::workId)
                .startsWith("w:graphs")
                .contains("w:kernels");
        assertThat(index.alike(List.of("w:nowhere"), 10, Filters.NONE)).isEmpty();
        assertThat(index.alike(List.of(), 10, Filters.NONE)).isEmpty();
    }
}
