package org.levelfield.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.store.StageOutput;

/// One work from several sources, from files to the table `merged_work`.
final class MergedWorkTest {

    private static final String TITLE = "Attention to everything that matters";

    @TempDir
    private Path folder;

    private Workshop workshop = new Workshop(Path.of("."));

    @BeforeEach
    void open() {
        workshop = new Workshop(folder);
    }

    @Test
    void thePublishedRecordLeadsAndTheOthersFillItsGaps() throws IOException {
        GivenWork preprint = new GivenWork("a:preprint", TITLE)
                .year(2017)
                .venue("arXiv")
                .with("ids", Map.of("arxiv", "1706.03762"))
                .with("abstract", "A long abstract that only the preprint has.")
                .with("cited_by_count", 9)
                .author("Ann Ash", "Google Brain")
                .author("Bob Birch", "University of Toronto", "Vector Institute");
        GivenWork published = new GivenWork("b:published", TITLE + ".")
                .year(2018)
                .venue("Advances in Neural Information Processing Systems 31")
                .doi("10.1/ATTENTION")
                .with("abstract", "Short.")
                .with("cited_by_count", 5)
                .author("A. Ash")
                .author("Birch, Bob", "University of Toronto");
        BuildReport report = workshop.build(workshop.file("a.jsonl", preprint), workshop.file("b.jsonl", published));

        assertThat(workshop.ask(
                        "select work_id, members, doi, arxiv_id, title, year, venue, cited_by_count from merged_work"))
                .containsExactly("b:published|2|10.1/attention|1706.03762|" + TITLE + ".|2018|NeurIPS|9");
        assertThat(workshop.ask("select authorship_id, abstract_id from merged_work"))
                .as("most affiliation strings, longest abstract")
                .containsExactly("a:preprint|a:preprint");
        assertThat(workshop.ask("select work_id, merged_id, rule, tied_to from work_merge order by work_id"))
                .containsExactly("a:preprint|b:published|title|b:published", "b:published|b:published|lead|null");
        StageOutput merge = report.manifest().stages().get(3);
        assertThat(merge.stage()).isEqualTo("merge");
        assertThat(merge.noted("merge: title")).isEqualTo(1);
        assertThat(merge.noted("merge: lead")).isEqualTo(1);
    }

    @Test
    void meritIsPublicationThenAffiliationsThenAbstract() throws IOException {
        List<GivenWork> byMerit = List.of(
                new GivenWork("d", TITLE).author("Ann Ash", "MIT").with("abstract", "Text."),
                new GivenWork("c", TITLE).author("Ann Ash", "MIT"),
                new GivenWork("b", TITLE).author("Ann Ash").with("abstract", "Text."),
                new GivenWork("a", TITLE).author("Ann Ash"));
        for (int best = 0; best < byMerit.size(); best++) {
            workshop.build(workshop.file(
                    "a.jsonl", byMerit.subList(best, byMerit.size()).toArray(GivenWork[]::new)));

            assertThat(workshop.ask("select work_id from merged_work"))
                    .containsExactly(List.of("d", "c", "b", "a").get(best));
        }
    }

    @Test
    void aWorkIsRetractedIfAnySourceSaysSo() throws IOException {
        workshop.build(workshop.file(
                "a.jsonl",
                new GivenWork("a", TITLE).author("Ann Ash"),
                new GivenWork("b", TITLE).author("Ann Ash").with("is_retracted", true)));

        assertThat(workshop.ask("select members, is_retracted from merged_work"))
                .containsExactly("2|true");
    }

    @Test
    void unknownVenuesKeepTheirNames() throws IOException {
        workshop.build(workshop.file(
                "a.jsonl",
                new GivenWork("a", TITLE).venue("Workshop on ICML's Ways"),
                new GivenWork("b", "Another work of no relation").venue("NIPS 2017"),
                new GivenWork("c", "A third work without any venue")));

        assertThat(workshop.ask("select work_id, venue, source from merged_work order by work_id"))
                .containsExactly(
                        "a|Workshop on ICML's Ways|Workshop on ICML's Ways", "b|NeurIPS|NIPS 2017", "c|null|null");
    }
}
