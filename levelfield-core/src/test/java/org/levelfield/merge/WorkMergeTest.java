package org.levelfield.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Which records are one work, case by case. Records are named a, b, c in the order of their ids.
final class WorkMergeTest {

    private static final GivenRecord A = GivenRecord.of("a");
    private static final GivenRecord B = GivenRecord.of("b");
    private static final GivenRecord C = GivenRecord.of("c");
    private static final String OTHER_TITLE = "Something that reads quite differently";

    /// The leads of the records, in their order.
    private static String leads(GivenRecord... records) {
        return leads(List.of(records));
    }

    private static String leads(List<GivenRecord> records) {
        WorkMerge merge = GivenRecord.merged(records);
        StringBuilder leads = new StringBuilder();
        IntStream.range(0, records.size())
                .forEach(work -> leads.append(records.get(merge.lead(work)).id()));
        return leads.toString();
    }

    @Test
    void anEqualDoiIsEnoughWhereTitleOrAuthorsAgree() {
        assertThat(leads(A.doi("10.1/x"), B.doi("10.1/x").by("Zoe Zelkova").year(1990)))
                .isEqualTo("aa");
        assertThat(leads(A.doi("10.1/x"), B.doi("10.1/x").title(OTHER_TITLE).year(1990)))
                .isEqualTo("aa");
        assertThat(leads(A.doi("10.1/x"), B.doi("10.1/y").title(OTHER_TITLE))).isEqualTo("ab");
    }

    @Test
    void strangersWithTheSameDoiStayApart() {
        List<GivenRecord> records =
                List.of(A.doi("10.1/x"), B.doi("10.1/x").title(OTHER_TITLE).by("Zoe Zelkova"));

        assertThat(leads(records)).isEqualTo("ab");
        assertThat(GivenRecord.merged(records).refused()).isEqualTo(1);
    }

    @Test
    void anEqualArxivIdIsEnoughWhereTitleOrAuthorsAgree() {
        assertThat(leads(
                        A.arxiv("1706.03762"),
                        B.arxiv("1706.03762").title(OTHER_TITLE).year(1990)))
                .isEqualTo("aa");
        assertThat(leads(
                        A.arxiv("1706.03762"),
                        B.arxiv("1706.03762").title(OTHER_TITLE).by("Zoe Zelkova")))
                .isEqualTo("ab");
    }

    @Test
    void anEqualTitleNeedsYearAndAuthors() {
        assertThat(leads(A, B)).isEqualTo("aa");
        assertThat(leads(A, B.title("A Title, that is: LONG enough!"))).isEqualTo("aa");
        assertThat(leads(A, B.year(2021))).isEqualTo("aa");
        assertThat(leads(A, B.year(2022))).isEqualTo("ab");
        assertThat(leads(A, B.year(null))).isEqualTo("aa");
        assertThat(leads(A, B.by("Zoe Zelkova"))).isEqualTo("ab");
        assertThat(leads(A, B.title(OTHER_TITLE))).isEqualTo("ab");
    }

    @Test
    void halfOfTheShorterListOfAuthorsIsEnough() {
        assertThat(leads(A, B.by("A. Ash", "Zoe Zelkova", "Yan Yew", "Xu Xylosma")))
                .isEqualTo("aa");
        assertThat(leads(A.by("Ann Ash", "Bob Birch", "Cem Cedar"), B.by("Ash, Ann", "Y. Yew", "X. Xylosma")))
                .isEqualTo("ab");
        assertThat(leads(A.by("Ann Ash", "Bob Birch", "Cem Cedar"), B.by("Ash, Ann", "Birch, B.", "X. Xylosma")))
                .isEqualTo("aa");
    }

    @Test
    void withoutAuthorsOnlyTheVerySameYearWillDo() {
        assertThat(leads(A.by(), B.by())).isEqualTo("aa");
        assertThat(leads(A.by(), B.by().year(2021))).isEqualTo("ab");
        assertThat(leads(A.by().year(null), B.by().year(null))).isEqualTo("ab");
        assertThat(leads(A.by(), B)).isEqualTo("ab");
    }

    @Test
    void twoDoisKeepAnAbstractAndItsPaperApart() {
        assertThat(leads(A.doi("10.1/x"), B.doi("10.1/y"))).isEqualTo("ab");
        assertThat(leads(A.doi("10.1/x"), B.doi("10.48550/arxiv.1706.03762").arxiv("1706.03762")))
                .isEqualTo("aa");
    }

    @Test
    void aRecordWithoutDoiDoesNotBridgeTwoDois() {
        assertThat(leads(A.doi("10.1/x"), B.doi("10.1/y"), C)).isEqualTo("aba");
        assertThat(leads(A, B.doi("10.1/x"), C.doi("10.1/y"))).isEqualTo("aac");
    }

    @Test
    void threeSourcesAreChained() {
        // b shares its DOI with a and its arXiv id with c
        assertThat(leads(
                        A.doi("10.1/x").year(2015),
                        B.doi("10.1/x").arxiv("1706.03762").year(2017),
                        C.arxiv("1706.03762").year(2019)))
                .isEqualTo("aaa");
    }

    @Test
    void rulesAreToldByMember() {
        WorkMerge merge = GivenRecord.merged(List.of(
                A.doi("10.1/x"),
                B.doi("10.1/x").arxiv("1706.03762"),
                C.arxiv("1706.03762").doi("10.48550/arxiv.1706.03762"),
                GivenRecord.of("d"),
                GivenRecord.of("e").title(OTHER_TITLE)));

        assertThat(IntStream.range(0, 5).mapToObj(merge::rule))
                .containsExactly(MergeRule.LEAD, MergeRule.DOI, MergeRule.ARXIV, MergeRule.TITLE, MergeRule.ALONE);
        assertThat(merge.tiedTo(1)).isZero();
        assertThat(merge.tiedTo(2)).isEqualTo(1);
        assertThat(merge.lead(merge.tiedTo(3))).isZero();
    }

    @Test
    void defaultValuesJoinNobody() {
        List<GivenRecord> fifty = IntStream.range(10, 60)
                .mapToObj(i -> GivenRecord.of("w" + i).doi("10.1/default"))
                .toList();
        List<GivenRecord> one = new ArrayList<>(fifty);
        one.add(GivenRecord.of("w60").doi("10.1/default"));

        assertThat(leads(fifty)).isEqualTo("w10".repeat(50));
        assertThat(GivenRecord.merged(one).lead(50)).isEqualTo(50);
        // the DOI and the title
        assertThat(GivenRecord.merged(one).oversized()).isEqualTo(2);
    }

    @Test
    void genericTitlesSayTooLittle() {
        assertThat(leads(A.title("Introduction"), B.title("Introduction"))).isEqualTo("ab");
        assertThat(leads(A.title("Editorial: A."), B.title("Editorial: A."))).isEqualTo("ab");
    }

    @Test
    void theBestRecordLeadsThenTheFirst() {
        assertThat(leads(A.merit(1), B.merit(4), C.merit(4))).isEqualTo("bbb");
        assertThat(leads(A.merit(0), B.merit(0), C.merit(6))).isEqualTo("ccc");
    }

    @Test
    void nothingIsTiedToNothing() {
        assertThat(leads(A.title(""), B.title(""))).isEqualTo("ab");
        assertThat(leads()).isEmpty();
    }

    @Test
    void aTitleThatReturnsEveryYearIsNotOneWork() {
        assertThat(leads(A.year(1990), B.year(1991), C.year(1992))).isEqualTo("aac");
        assertThat(leads(A.year(1990), B.year(null), C.year(1992))).isEqualTo("aac");
    }

    @Test
    void whatWasPublishedInTwoSeriesIsTwoWorks() {
        assertThat(leads(A.at("ICML"), B.at("JMLR"))).isEqualTo("ab");
        assertThat(leads(A.at("ICML"), B.at("ICML"))).isEqualTo("aa");
        assertThat(leads(A.at("ICML"), B.at("arXiv"))).isEqualTo("aa");
        assertThat(leads(A.at("ICML"), B, C.at("JMLR"))).isEqualTo("aac");
    }

    @Test
    void whatOneInputListsAtTwoPlacesIsTwoWorks() {
        GivenRecord talk = A.at("Yearly Workshop").in("list");
        assertThat(leads(talk, B.at("Yearly Workshop").in("list").year(2021))).isEqualTo("ab");
        assertThat(leads(talk, B.at("Another Workshop").in("list"))).isEqualTo("ab");
        assertThat(leads(talk, B.at("Yearly Workshop").in("list"))).isEqualTo("aa");
        assertThat(leads(talk, B.at("arXiv").in("list").year(2021))).isEqualTo("aa");
    }
}
