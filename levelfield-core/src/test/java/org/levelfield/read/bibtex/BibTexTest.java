package org.levelfield.read.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.model.Work;
import org.levelfield.read.CollectedRecords;

class BibTexTest {

    private static final String FILE = """
            A file may begin with a remark.
            @preamble{ "\\newcommand{\\x}{y}" }
            @comment{ @article{no, title={no}} }
            @string{jair = "J. Artif. Intell. Res."}
            @String(full = jair # " (JAIR)")

            @Article{one,
              AUTHOR = {Byron, Ada and Bo Chen and {ACME Corp.}},
              title = {On {G{\\"o}del} and
                 50\\% more},
              journal = full, year = 2011, month = may,
              doi = {https://doi.org/10.1/AB\\_C}, url = {https://a.b/c\\_d},
              abstract = {About (things) "quoted" and {nested {braces}}.},
              keywords = {graphs, learning},
            }
            @misc(two, title = "Two (2)", eprint = {1706.03762v3}, archivePrefix = {arXiv}, date = {2017-06-12})
            @inproceedings{broken,
              title = {Never closed,
              year = 2000
            @inproceedings{three, title = {Three}, booktitle = {Proc. X}, year = {in press 2020}} @book{four, title={Four}, year=1999}
            @article{five, title = {Five} year = {2001}}
            @article{, title = {Six}}
            @article{seven, author = {A B}}
            @article{eight, title = {Eight}, journal = {arXiv preprint arXiv:2005.14165}}
            @phdthesis{nine, title = {Nine}, journal = undefinedmacro}
            @article{ten, title = {Never closed either}
            """;

    @TempDir
    Path folder;

    @Test
    void entriesAndWhatIsWrongWithOthers() throws IOException {
        CollectedRecords records = CollectedRecords.read(folder, "x.bib", FILE);

        assertThat(records.works)
                .extracting(Work::id)
                .containsExactly(
                        "bibtex:one", "bibtex:two", "bibtex:three", "bibtex:four", "bibtex:eight", "bibtex:nine");
        assertThat(records.reasons()).hasToString("{broken-bibtex=3, no-key=1, no-title=1}");
        assertThat(records.rejects.getFirst().line()).isEqualTo(17);
        assertThat(records.rejects.getFirst().detail()).contains("line 17");
        assertThat(records.rejects.getFirst().raw())
                .isEqualTo("@inproceedings{broken,\n  title = {Never closed,\n  year = 2000\n");
        byte[] bytes = FILE.getBytes(StandardCharsets.UTF_8);
        int offset = Math.toIntExact(records.rejects.getFirst().offset());
        assertThat(new String(bytes, offset, 22, StandardCharsets.UTF_8)).isEqualTo("@inproceedings{broken,");
    }

    @Test
    void fieldsFindTheirPlaces() throws IOException {
        CollectedRecords records = CollectedRecords.read(folder, "x.bib", FILE);
        Work one = records.work("bibtex:one");

        assertThat(one.title()).isEqualTo("On Gödel and 50% more");
        assertThat(one.authorships())
                .extracting(Work.Authorship::name)
                .containsExactly("Ada Byron", "Bo Chen", "ACME Corp.");
        assertThat(one.source()).isEqualTo("J. Artif. Intell. Res. (JAIR)");
        assertThat(one.sourceType()).isEqualTo("journal");
        assertThat(one.year()).isEqualTo(2011);
        assertThat(one.doi()).isEqualTo("10.1/ab_c");
        assertThat(one.url()).isEqualTo("https://a.b/c_d");
        assertThat(one.abstractText()).isEqualTo("About (things) \"quoted\" and nested braces.");
        assertThat(one.keywords()).extracting(Work.Keyword::name).containsExactly("graphs", "learning");

        Work two = records.work("bibtex:two");
        assertThat(two.arxivId()).isEqualTo("1706.03762");
        assertThat(two.date()).isEqualTo("2017-06-12");
        assertThat(two.year()).isEqualTo(2017);
        assertThat(two.type()).isEqualTo("preprint");
        assertThat(records.work("bibtex:three").year()).isEqualTo(2020);
        assertThat(records.work("bibtex:three").source()).isEqualTo("Proc. X");
        assertThat(records.work("bibtex:four").type()).isEqualTo("book");
        assertThat(records.work("bibtex:eight").arxivId()).isEqualTo("2005.14165");
        assertThat(records.work("bibtex:nine").type()).isEqualTo("dissertation");
    }

    @Test
    void anotherEncodingCostsTheEntriesThatHaveIt() throws IOException {
        byte[] latin = "@misc{a, title={Étude}}\r\n@misc{b, title={Plain}}\r\n".getBytes(StandardCharsets.ISO_8859_1);
        CollectedRecords records = CollectedRecords.read(folder, "latin.bib", latin);

        assertThat(records.works).extracting(Work::title).containsExactly("Plain");
        assertThat(records.reasons()).hasToString("{invalid-utf8=1}");
    }
}
