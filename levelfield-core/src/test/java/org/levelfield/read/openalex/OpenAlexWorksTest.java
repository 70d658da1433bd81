package org.levelfield.read.openalex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.model.Work;
import org.levelfield.read.CollectedRecords;
import org.levelfield.read.InputException;
import org.levelfield.read.InputFile;

class OpenAlexWorksTest {

    private static final String FULL = """
            {"id":"https://openalex.org/W1","doi":"https://doi.org/10.1/ABC","title":"A title","display_name":"Other",
            "publication_year":2020,"publication_date":"2020-05-01","type":"article","language":"en",
            "ids":{"openalex":"x","arxiv":"https://arxiv.org/abs/2005.14165v2"},
            "primary_location":{"source":{"id":"S1","display_name":"NeurIPS","type":"conference"},
              "landing_page_url":"https://example.org/1"},
            "primary_topic":{"display_name":"T","subfield":{"display_name":"S"},"field":{"display_name":"F"},
              "domain":{"display_name":"D"}},
            "cited_by_count":5,"is_retracted":true,"is_xpac":false,"updated_date":"2025-01-01",
            "authorships":[{"author":{"id":"A1","display_name":"Ada L","orcid":"O1"},
              "raw_affiliation_strings":["Univ X","Lab Y"],
              "institutions":[{"id":"I1","display_name":"X","ror":"https://ror.org/1","country_code":"GB",
                "type":"education","lineage":["I1"]}]},
              {"author":null,"raw_author_name":"B Raw","raw_affiliation_string":"Z"},
              {"author":{"display_name":"C"},"affiliations":[{"raw_affiliation_string":"Q","institution_ids":[]}]}],
            "unaligned_affiliation_strings":["W"],
            "keywords":[{"display_name":"k1","score":0.5},{"keyword":"k2"}],
            "referenced_works":["W2","W3"],
            "abstract_inverted_index":{"Hello":[0],"world":[1]}}
            """;

    @TempDir
    Path folder;

    @Test
    void everyFieldFindsItsPlace() throws IOException {
        Work work =
                CollectedRecords.read(folder, "w.jsonl", FULL.replace("\n", "")).work("https://openalex.org/W1");

        assertThat(work.doi()).isEqualTo("10.1/abc");
        assertThat(work.arxivId()).isEqualTo("2005.14165");
        assertThat(work.title()).isEqualTo("A title");
        assertThat(work.abstractText()).isEqualTo("Hello world");
        assertThat(work.year()).isEqualTo(2020);
        assertThat(work.date()).isEqualTo("2020-05-01");
        assertThat(work.source()).isEqualTo("NeurIPS");
        assertThat(work.sourceType()).isEqualTo("conference");
        assertThat(work.topic()).isEqualTo(new Work.Topic("T", "S", "F", "D"));
        assertThat(work.citedByCount()).isEqualTo(5);
        assertThat(work.retracted()).isTrue();
        assertThat(work.expansion()).isFalse();
        assertThat(work.url()).isEqualTo("https://example.org/1");
        assertThat(work.sharedAffiliations()).containsExactly("W");
        assertThat(work.references()).containsExactly("W2", "W3");
        assertThat(work.keywords()).containsExactly(new Work.Keyword("k1", 0.5), new Work.Keyword("k2", null));
        assertThat(work.authorships())
                .containsExactly(
                        new Work.Authorship(
                                1,
                                "Ada L",
                                "A1",
                                "O1",
                                List.of("Univ X", "Lab Y"),
                                List.of(new Work.Institution("I1", "X", "https://ror.org/1", "GB", "education"))),
                        new Work.Authorship(2, "B Raw", null, null, List.of("Z"), List.of()),
                        new Work.Authorship(3, "C", null, null, List.of("Q"), List.of()));
    }

    @Test
    void aPrettyPrintedRecordByItselfIsARecord() throws IOException {
        CollectedRecords records = CollectedRecords.read(folder, "w.json", FULL + FULL);

        assertThat(records.works).hasSize(2);
        assertThat(records.rejects).isEmpty();
    }

    @Test
    void aSavedAnswerOnOneLineIsTakenApart() throws IOException {
        String page = "{\"meta\":{\"count\":1},\"results\":[" + FULL.replace("\n", "") + "]}";
        CollectedRecords records = CollectedRecords.read(folder, "page.json", page);

        assertThat(records.works).hasSize(1);
    }

    @Test
    void otherEntitiesAndDamageAreExplained() throws IOException {
        String lists =
                "{\"works\":[{\"id\":\"W1\",\"title\":\"t\",\"publication_year\":2020}],\n\"authors\":[{\"id\":\"A1\"}]}";
        assertThat(CollectedRecords.read(folder, "lists.json", lists).reasons()).hasToString("{other-entity=1}");

        String lines = """
                {"id":"W1","title":"good","publication_year":2020}
                {"id":"W2","title":"cut
                {"title":"no id","publication_year":2020}
                {"id":"W3"}
                {"id":"W4","title":"good","publication_year":"soon"}
                [1]

                {"id":"W5","title":"good"}
                """;
        CollectedRecords records = CollectedRecords.read(folder, "w.jsonl", lines);
        assertThat(records.works).extracting(Work::id).containsExactly("W1", "W5");
        assertThat(records.reasons()).hasToString("{broken-json=3, no-id=1, no-title=1}");
        assertThat(records.rejects).extracting(CollectedRecords.Rejected::line).containsExactly(2L, 3L, 4L, 5L, 6L);
        assertThat(records.rejects.getFirst().raw()).isEqualTo("{\"id\":\"W2\",\"title\":\"cut");
    }

    @Test
    void invalidUtf8CostsOneRecord() throws IOException {
        byte[] bytes = "{\"id\":\"W1\",\"title\":\"a?\",\"publication_year\":1}\n{\"id\":\"W2\",\"title\":\"b\"}\n"
                .getBytes(StandardCharsets.UTF_8);
        bytes[22] = (byte) 0xff;
        CollectedRecords records = CollectedRecords.read(folder, "w.jsonl", bytes);

        assertThat(records.reasons()).hasToString("{invalid-utf8=1}");
        assertThat(records.works).extracting(Work::id).containsExactly("W2");
    }

    @Test
    void ofATruncatedGzipTheWholeRecordsStand() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            lines.append("{\"id\":\"W")
                    .append(i)
                    .append("\",\"title\":\"")
                    .append(Integer.toHexString(i * 7919))
                    .append("\",\"publication_year\":2020}\n");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        }
        Path file = folder.resolve("w.gz");
        Files.write(file, Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
        CollectedRecords records = new CollectedRecords();

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> new OpenAlexWorks().read(new InputFile(file), records))
                .satisfies(e -> assertThat(e.reason()).isEqualTo("truncated-gzip"));
        assertThat(records.works).hasSizeGreaterThan(500).hasSizeLessThan(2000);
        assertThat(records.works)
                .extracting(Work::id)
                .isEqualTo(IntStream.range(0, records.works.size())
                        .mapToObj(i -> "W" + i)
                        .toList());
        assertThat(records.reasons()).hasToString("{truncated-gzip=1}");
        assertThat(new InputFile(file).sample().text()).startsWith("{\"id\":\"W0\"");
    }
}
