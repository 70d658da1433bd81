package org.levelfield.read.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levelfield.model.CodeLink;
import org.levelfield.model.Work;
import org.levelfield.read.CollectedRecords;
import org.levelfield.read.Formats;
import org.levelfield.read.InputException;
import org.levelfield.read.InputFile;

class MappedCsvTest {

    private static final String HEADER = "id,title,year,venue,type,authors,affiliations,doi,arxiv,references,topic\n";

    @TempDir
    Path folder;

    @BeforeEach
    void landmarksMapping() throws IOException {
        try (var mapping = getClass().getResourceAsStream("/landmarks/works.mapping.json")) {
            assertThat(mapping).isNotNull();
            Files.write(folder.resolve("works.mapping.json"), mapping.readAllBytes());
        }
    }

    @Test
    void theLandmarksMapping() throws IOException {
        CollectedRecords records = CollectedRecords.read(folder, "works.csv", HEADER + """
                a2017,Attention,2017,NeurIPS,article,A V; N S; N P,U X | Lab Y; ; U Z,10.1/X,1706.03762v5,b2014; c2015,sequence models
                b2014,"Seq, to ""seq""\",2014,,,I S,,,,,
                """);

        Work work = records.work("landmark:a2017");
        assertThat(work.year()).isEqualTo(2017);
        assertThat(work.source()).isEqualTo("NeurIPS");
        assertThat(work.authorships()).extracting(Work.Authorship::name).containsExactly("A V", "N S", "N P");
        assertThat(work.authorships())
                .extracting(Work.Authorship::affiliations)
                .containsExactly(List.of("U X", "Lab Y"), List.of(), List.of("U Z"));
        assertThat(work.references()).containsExactly("landmark:b2014", "landmark:c2015");
        assertThat(work.topic()).isEqualTo(new Work.Topic("sequence models", null, null, null));
        assertThat(work.doi()).isEqualTo("10.1/x");
        assertThat(work.arxivId()).isEqualTo("1706.03762");
        Work plain = records.work("landmark:b2014");
        assertThat(plain.title()).isEqualTo("Seq, to \"seq\"");
        assertThat(plain.source()).isNull();
        assertThat(plain.references()).isEmpty();
        assertThat(records.rejects).isEmpty();
    }

    @Test
    void rowsThatCannotBeUsed() throws IOException {
        CollectedRecords records = CollectedRecords.read(folder, "works.csv", HEADER + """
                a,T,2017,,,A; B,U; V; W,,,,
                ,T,2017,,,,,,,,
                c,,2017,,,,,,,,
                d,T,soon,,,,,,,,
                e,T
                f,"T" x,2017,,,,,,,,

                g,5" disk,2017,,,,,,,,
                h,"never closed,2017,,,,,,,,
                i,T,2017,,,,,,,,
                """);

        assertThat(records.works).extracting(Work::id).containsExactly("landmark:g");
        assertThat(records.reasons())
                .hasToString("{broken-csv=1, misaligned-affiliations=1, no-id=1, no-title=1, unclosed-quote=1,"
                        + " unreadable-number=1, wrong-columns=1}");
        assertThat(records.rejects.getFirst().detail()).isEqualTo("the row has 2 authors and 3 affiliations");
        assertThat(records.rejects)
                .extracting(CollectedRecords.Rejected::line)
                .containsExactly(2L, 3L, 4L, 5L, 6L, 7L, 10L);
        assertThat(records.rejects.getLast().raw()).startsWith("h,").endsWith("i,T,2017,,,,,,,,\n");
    }

    @Test
    void codeLinksInstitutionsAndConstants() throws IOException {
        mapping("links", """
                {"kind":"codeLink","columns":{"work":"w","repository":"r","official":"o"},"idPrefix":"x:","delimiter":";"}
                """);
        assertThat(CollectedRecords.read(folder, "links.csv", "W;R;O\n1;https://github.com/a/b;Yes\n2;;\n3;u;maybe\n")
                        .codeLinks)
                .containsExactly(new CodeLink("x:1", null, null, null, "https://github.com/a/b", true));

        mapping("orgs", """
                {"kind":"institution","columns":{"id":"id","name":"name","aliases":"other"},
                 "constants":{"types":"company; funder","country":"GB"}}
                """);
        CollectedRecords orgs = CollectedRecords.read(folder, "orgs.csv", "id,name,other\n1,Acme,Acme Inc;ACME\n");
        assertThat(orgs.institutions.getFirst().types()).containsExactly("company", "funder");
        assertThat(orgs.institutions.getFirst().country()).isEqualTo("GB");
        assertThat(orgs.institutions.getFirst().names()).hasSize(3);

        mapping("mine", """
                {"kind":"work","columns":{"id":"n","title":"t"},"constants":{"year":"2020","venue":"V"}}
                """);
        Work mine = CollectedRecords.read(folder, "mine.csv", "n,t\n1,T\n").work("1");
        assertThat(mine.year()).isEqualTo(2020);
        assertThat(mine.source()).isEqualTo("V");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            {"kind":"paper","columns":{"id":"id"}}                    | kind is 'paper', known are work, codeLink, institution
            {"kind":"work","columns":{"title":"title"}}               | it maps no column to 'id'
            {"kind":"work","columns":{"id":"id","titel":"title"}}     | 'titel' is no field of kind work; known are abstract, affiliations
            {"kind":"work","columns":{"id":"ID","title":"name"}}      | to the column 'name', the table has: id, title
            {"kind":"work","columns":{"id":"id"},"sepperators":{}}    | 'sepperators' is no key; known are columns, constants
            {"kind":"work","columns":{"id":["id"]}}                   | 'id' is not a string
            {"kind":"work","columns":{"id":"id"},"delimiter":"ab"}    | one character is wanted
            {"kind":"work","columns":{"id":"id"},"separators":{"list":" "}} | the separator 'list' is blank
            [1]                                                       | it is not a JSON object
            {"kind":                                                  | it is not JSON
            """)
    void aWrongMappingSaysWhatThereIs(String mapping, String message) throws IOException {
        mapping("t", mapping);
        Files.writeString(folder.resolve("t.csv"), "id,title\n1,T\n");

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> CollectedRecords.read(folder.resolve("t.csv")))
                .withMessageContaining("t.mapping.json")
                .withMessageContaining(message);
    }

    @Test
    void aTableWithoutMappingIsNotGuessedAt() throws IOException {
        Files.writeString(folder.resolve("t.csv"), "id,title\n1,T\n");
        assertThat(Formats.recognise(new InputFile(folder.resolve("t.csv")))).isEmpty();
    }

    @Test
    void aMappingGoesBeforeEpochsHeader() throws IOException {
        mapping("m", "{\"kind\":\"work\",\"columns\":{\"id\":\"Model\"},\"constants\":{\"title\":\"x\"}}");
        CollectedRecords records = CollectedRecords.read(folder, "m.csv", "Model,Training compute (FLOP)\nA,1\n");
        assertThat(records.works).hasSize(1);
        assertThat(records.models).isEmpty();
    }

    @Test
    void linesEndingInCarriageReturnsAloneAreRefused() throws IOException {
        mapping("t", "{\"kind\":\"work\",\"columns\":{\"id\":\"id\",\"title\":\"title\"}}");
        Files.write(folder.resolve("t.csv"), "id,title\r1,T\r".getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> CollectedRecords.read(folder.resolve("t.csv")))
                .withMessageContaining("carriage returns");
    }

    private void mapping(String name, String json) throws IOException {
        Files.writeString(folder.resolve(name + ".mapping.json"), json);
    }
}
