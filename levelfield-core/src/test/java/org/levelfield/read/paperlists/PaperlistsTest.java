package org.levelfield.read.paperlists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levelfield.model.CodeLink;
import org.levelfield.model.Work;
import org.levelfield.read.CollectedRecords;

class PaperlistsTest {

    private static final String LIST = """
            [{"id":"p1","title":"One","status":"Poster","track":"main","award":false,
              "author":"Ada Byron; Bo Chen;C Diaz","aff":"U X + Lab Y; ;U Z/W","abstract":"Text.",
              "keywords":"graphs;learning; ","arxiv":"https://arxiv.org/abs/1805.09495v2","github":
              "[![github](/i.svg) a/b](https://github.com/a/b.c) + [![x](/y)](https://paperswithcode.com/paper/?openreview=1)",
              "project":"http://github.com/a/b.c","site":"https://nips.cc/virtual/2018/poster/1","pdf":"https://x/p.pdf",
              "bibtex":"@inproceedings{k,\\n doi = \\"10.1/XY\\",\\n year = {2018}\\n}","gs_citation":-1},
             {"id":"p2","title":"Two","status":"Reject","author":"A","aff":"B","gs_citation":3},
             {"id":"p3","title":"Three","status":"Desk Reject","author":"A","aff":""},
             {"id":"p4","title":"Four","author":"A;B","aff":"U X; U Y + U X; U Z","gs_citation":7,
              "github":"https://github.com/onlyowner","project":"https://github.com/o/two words"},
             {"title":"Five","author":"","author_site":"D E, F G","aff":"","pdf":"https://x/5.pdf"},
             {"id":"p6","author":"A","aff":"B"}]
            """;

    @TempDir
    Path folder;

    @Test
    void authorsAffiliationsAndLinks() throws IOException {
        CollectedRecords records = CollectedRecords.read(folder, "nips2018.json", LIST);
        Work one = records.work("paperlists:nips2018:p1");

        assertThat(one.source()).isEqualTo("NeurIPS");
        assertThat(one.year()).isEqualTo(2018);
        assertThat(one.authorships())
                .extracting(Work.Authorship::name)
                .containsExactly("Ada Byron", "Bo Chen", "C Diaz");
        assertThat(one.authorships().get(0).affiliations()).containsExactly("U X", "Lab Y");
        assertThat(one.authorships().get(1).affiliations()).isEmpty();
        assertThat(one.authorships().get(2).affiliations()).containsExactly("U Z/W");
        assertThat(one.keywords()).extracting(Work.Keyword::name).containsExactly("graphs", "learning");
        assertThat(one.arxivId()).isEqualTo("1805.09495");
        assertThat(one.doi()).isEqualTo("10.1/xy");
        assertThat(one.url()).isEqualTo("https://nips.cc/virtual/2018/poster/1");
        assertThat(one.citedByCount()).isNull();
        assertThat(records.codeLinks)
                .containsExactly(
                        new CodeLink(one.id(), one.url(), "One", "1805.09495", "https://github.com/a/b.c", true));
    }

    @Test
    void affiliationsThatDoNotFitTheAuthorsBelongToTheTeam() throws IOException {
        Work four = CollectedRecords.read(folder, "iclr2020.json", LIST).work("paperlists:iclr2020:p4");

        assertThat(four.sharedAffiliations()).containsExactly("U X", "U Y", "U Z");
        assertThat(four.authorships())
                .hasSize(2)
                .allMatch(authorship -> authorship.affiliations().isEmpty());
        assertThat(four.citedByCount()).isEqualTo(7);
    }

    @Test
    void namesThatWereJoinedAreTakenApart() throws IOException {
        String list = "[{\"id\":\"p\",\"title\":\"T\",\"author\":\"A B and C D;A B and C D\",\"aff\":\";\"}]";
        Work work = CollectedRecords.read(folder, "iclr2018.json", list).work("paperlists:iclr2018:p");

        assertThat(work.authorships()).extracting(Work.Authorship::name).containsExactly("A B", "C D");
    }

    @Test
    void withoutIdThePlaceCounts() throws IOException {
        Work five = CollectedRecords.read(folder, "cvpr2019.json", LIST).work("paperlists:cvpr2019:4");

        assertThat(five.authorships()).extracting(Work.Authorship::name).containsExactly("D E", "F G");
        assertThat(five.url()).isEqualTo("https://x/5.pdf");
    }

    @Test
    void whatWasNotPublishedIsPutAside() throws IOException {
        CollectedRecords records = CollectedRecords.read(folder, "iclr2018.json.gz", LIST);

        assertThat(records.reasons()).hasToString("{no-title=1, not-published=2}");
        assertThat(records.rejects.getFirst().raw())
                .startsWith("{\"id\":\"p2\"")
                .endsWith("}");
    }

    @ParameterizedTest
    @CsvSource({
        "nips2018.json, NeurIPS, 2018, nips2018",
        "neurips2023.json, NeurIPS, 2023, neurips2023",
        "corl2021.json.gz, CoRL, 2021, corl2021",
        "siggraphasia2015.json, SIGGRAPH Asia, 2015, siggraphasia2015",
        "cvpr2019.json, CVPR, 2019, cvpr2019",
        "foo1999.json, FOO, 1999, foo1999",
        "papers.json, , , papers"
    })
    void venueAndYearComeFromTheName(String file, String name, Integer year, String key) {
        assertThat(Venue.ofFile(file)).isEqualTo(new Venue(key, name, year));
    }

    @Test
    void aRenamedListTellsItsVenueByItsPapers() {
        Venue renamed = Venue.ofFile("papers.json");

        assertThat(renamed.orOf(
                        "@x{k,\n booktitle = {Advances in Neural Information Processing Systems},\n year = {2018}\n}",
                        null))
                .isEqualTo(new Venue("papers", "NeurIPS", 2018));
        assertThat(renamed.orOf(null, "https://icml.cc/virtual/2019/poster/3854"))
                .isEqualTo(new Venue("papers", "ICML", 2019));
        assertThat(renamed.orOf(null, null)).isEqualTo(renamed);
    }
}
