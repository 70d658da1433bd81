package org.levelfield.read.acl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levelfield.model.Work;
import org.levelfield.read.CollectedRecords;
import org.levelfield.read.InputException;
import org.levelfield.read.InputFile;

class AclAnthologyTest {

    private static final String OLD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <volume id="W19">
              <paper id="0100"><title>Proceedings</title><editor><first>E</first><last>D</last></editor></paper>
              <paper id="0101">
                <title>On <fixed-case>BERT</fixed-case> &amp;
                  <i>friends</i></title>
                <author><first>Zoë</first><last>Ray</last></author>
                <author><last>Solo</last></author>
                <booktitle>Proc. of W</booktitle>
                <abstract>We use <tex-math>x&lt;y</tex-math> <url>http://a</url>.</abstract>
                <doi>10.1/AB</doi>
                <url>http://aclweb.org/anthology/W19-0101</url>
              </paper>
              <paper id="0102"><title>Reviewers</title></paper>
              <paper id="0103"><author><first>A</first><last>B</last></author></paper>
              <paper id="0199"><title>Book</title><author><first>A</first><last>B</last></author><bibtype>book</bibtype></paper>
            </volume>
            """;

    private static final String CURRENT = """
            <?xml version='1.0' encoding='UTF-8'?>
            <collection id="2022.acl">
              <volume id="long" type="proceedings">
                <meta><booktitle>Proc. of <fixed-case>ACL</fixed-case></booktitle>
                  <editor><first>E</first><last>D</last></editor><year>2022</year><venue>acl</venue></meta>
                <frontmatter><url>2022.acl-long.0</url></frontmatter>
                <paper id="1"><title>T</title>
                  <author orcid="0000-1"><first>A</first><last>B</last><affiliation>Univ X</affiliation>
                    <affiliation>Lab Y</affiliation><variant><first>AA</first></variant></author>
                  <abstract/><url hash="1">2022.acl-long.1</url><doi>10.2/x</doi><bibkey>k</bibkey></paper>
              </volume>
              <volume id="short"><meta><journal-title>J</journal-title><year>2021</year></meta>
                <paper id="2"><title>U</title><author><first>C</first><last>D</last></author></paper></volume>
            </collection>
            """;

    @TempDir
    Path folder;

    @Test
    void oldSchema() throws IOException {
        CollectedRecords records = CollectedRecords.read(folder, "W19.xml", OLD);

        assertThat(records.works).hasSize(1);
        Work work = records.work("acl:W19-0101");
        assertThat(work.title()).isEqualTo("On BERT & friends");
        assertThat(work.abstractText()).isEqualTo("We use x<y http://a.");
        assertThat(work.year()).isEqualTo(2019);
        assertThat(work.source()).isEqualTo("Proc. of W");
        assertThat(work.doi()).isEqualTo("10.1/ab");
        assertThat(work.authorships()).extracting(Work.Authorship::name).containsExactly("Zoë Ray", "Solo");
        assertThat(records.reasons()).hasToString("{front-matter=2, no-authors=1, no-title=1}");
    }

    @Test
    void rejectsAreTheElementsAsTheyStand() throws IOException {
        CollectedRecords.Rejected reject =
                CollectedRecords.read(folder, "W19.xml", "\uFEFF" + OLD).rejects.get(1);

        assertThat(reject.raw()).isEqualTo("<paper id=\"0102\"><title>Reviewers</title></paper>");
        assertThat(reject.line()).isEqualTo(14);
        byte[] bytes = ("\uFEFF" + OLD).getBytes(StandardCharsets.UTF_8);
        int offset = Math.toIntExact(reject.offset());
        assertThat(new String(bytes, offset, 17, StandardCharsets.UTF_8)).isEqualTo("<paper id=\"0102\">");
    }

    @Test
    void currentSchema() throws IOException {
        CollectedRecords records = CollectedRecords.read(folder, "2022.acl.xml", CURRENT);

        Work first = records.work("acl:2022.acl-long.1");
        assertThat(first.source()).isEqualTo("Proc. of ACL");
        assertThat(first.sourceType()).isEqualTo("conference");
        assertThat(first.year()).isEqualTo(2022);
        assertThat(first.url()).isEqualTo("https://aclanthology.org/2022.acl-long.1/");
        assertThat(first.abstractText()).isNull();
        assertThat(first.authorships())
                .containsExactly(new Work.Authorship(1, "A B", null, "0000-1", List.of("Univ X", "Lab Y"), List.of()));
        Work second = records.work("acl:2022.acl-short.2");
        assertThat(second.source()).isEqualTo("J");
        assertThat(second.year()).isEqualTo(2021);
        assertThat(records.reasons()).hasToString("{front-matter=1}");
    }

    @ParameterizedTest
    @CsvSource({
        "D18, , 1001, D18-1001",
        "D18, 1, 1, D18-1001",
        "W19, 1, 2, W19-0102",
        "D19, 5, 3, D19-0503",
        "D19, 55, 3, D19-5503",
        "2020.lrec, 1, 7, 2020.lrec-1.7",
        "P18, 2, 14, P18-2014"
    })
    void identifiers(String collection, String volume, String paper, String id) {
        assertThat(AnthologyId.of(collection, volume, paper)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "D18, , 1000, true",
        "D18, , 1100, false",
        "W19, , 0100, true",
        "W19, , 0110, false",
        "D19, , 5000, true",
        "D19, , 1200, false",
        "P18, 1, 0, true",
        "P18, 1, 10, false"
    })
    void numbersOfWholeVolumes(String collection, String volume, String paper, boolean whole) {
        assertThat(AnthologyId.ofWholeVolume(collection, volume, paper)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"W19, 2019", "J79, 1979", "2022.acl, 2022", "P00, 2000", "x, "})
    void years(String collection, Integer year) {
        assertThat(AnthologyId.year(collection)).isEqualTo(year);
    }

    @Test
    void whereXmlBreaksTheWorksBeforeStand() throws IOException {
        String broken = OLD.replace("<paper id=\"0102\">", "<paper id=\"0102\"><title>open</i>");
        CollectedRecords records = new CollectedRecords();
        InputException e = assertBroken(broken, records);

        assertThat(e.reason()).isEqualTo("broken-xml");
        assertThat(e).hasMessageContaining("line 14");
        assertThat(records.works).hasSize(1);
        assertThat(records.rejects.getLast().reason()).isEqualTo("broken-xml");
        assertThat(records.rejects.getLast().raw()).startsWith("<paper id=\"0102\">");
    }

    @Test
    void entitiesAreNotExpanded() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String attack = "<?xml version=\"1.0\"?><!DOCTYPE volume [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<volume id=\"W19\"><paper id=\"0101\"><title>&x;</title><author><last>A</last></author></paper></volume>";
        CollectedRecords records = new CollectedRecords();

        assertBroken(attack, records);
        assertThat(records.works).isEmpty();
    }

    private InputException assertBroken(String xml, CollectedRecords records) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.xml"), xml);
        return assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> new AclAnthology().read(new InputFile(file), records))
                .actual();
    }
}
