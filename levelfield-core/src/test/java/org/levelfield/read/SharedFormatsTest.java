package org.levelfield.read;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levelfield.model.Work;

/// Original files of every format, read whole. They are not part of the product; without them these tests are skipped.
class SharedFormatsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            formats/paperlists/acl2022.json                | 1031 | {}
            formats/paperlists/cvpr2019.json               | 1294 | {}
            formats/paperlists/iclr2018.json               | 430  | {not-published=565}
            formats/paperlists/icml2019.json               | 774  | {}
            formats/paperlists/nips2018.json               | 1009 | {}
            formats/acl-anthology/D18.xml                  | 578  | {front-matter=2}
            formats/acl-anthology/J18.xml                  | 34   | {front-matter=4, no-authors=1}
            formats/acl-anthology/P18.xml                  | 435  | {front-matter=5}
            formats/acl-anthology/W19.xml                  | 44   | {front-matter=2}
            formats/openalex/epoch_test_works.json         | 0    | {no-id=2}
            formats/openalex/openalexR_entity_list_samples.json | 3 | {other-entity=24}
            formats/bibtex/jair.bib                        | 1094 | {}
            """)
    void worksAndRejectsOfEveryFile(String file, int works, String rejects) throws IOException {
        CollectedRecords records = CollectedRecords.read(shared(file));

        assertThat(records.reasons()).hasToString(rejects);
        assertThat(records.works).hasSize(works);
        Set<String> ids = new HashSet<>();
        assertThat(records.works).allMatch(work -> ids.add(work.id()), "ids are unique");
        assertThat(records.works).allMatch(work -> work.title() != null && work.year() != null, "title and year");
        System.out.println("SHARED " + file + " " + summary(records));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reference/ror-v2.json.gz                       | 51370 | {}
            corpora/code-links.json.gz                     | 6495  | {}
            reference/epoch-notable-models-2025-02-24.csv  | 895   | {}
            reference/epoch-chips.csv                      | 5774  | {}
            reference/epoch-hardware-prices.csv            | 591   | {}
            """)
    void otherRecordsAndRejectsOfEveryFile(String file, int count, String rejects) throws IOException {
        CollectedRecords records = CollectedRecords.read(shared(file));

        assertThat(records.reasons()).hasToString(rejects);
        assertThat(records.lines).hasSize(count);
        System.out.println("SHARED " + file + " " + count + " records, rejects " + records.reasons());
    }

    /// The corpus was converted from the same lists by other hands.
    @Test
    void paperlistsGiveWhatTheCorpusHas() throws IOException {
        Map<String, Work> corpus = new HashMap<>();
        for (Work work : CollectedRecords.read(shared("corpora/ml-conferences.jsonl.gz")).works) {
            corpus.put(work.id(), work);
        }
        for (String list : List.of("acl2022", "cvpr2019", "iclr2018", "icml2019", "nips2018")) {
            for (Work work : CollectedRecords.read(shared("formats/paperlists/" + list + ".json")).works) {
                Work other = requireNonNull(corpus.get(work.id()), work.id());
                assertThat(work.title()).isEqualTo(other.title());
                assertThat(work.year()).isEqualTo(other.year());
                assertThat(work.source()).isEqualTo(other.source());
                assertThat(work.citedByCount()).as(work.id()).isEqualTo(other.citedByCount());
                // where the corpus has joined names or none at all, we do better
                boolean joined = other.authorships().stream()
                        .anyMatch(one -> String.valueOf(one.name()).contains(" and "));
                if (!joined && !other.authorships().isEmpty()) {
                    assertThat(people(work)).as(work.id()).isEqualTo(people(other));
                }
                assertThat(work.sharedAffiliations()).as(work.id()).isEqualTo(other.sharedAffiliations());
            }
        }
    }

    /// The corpus repeats an affiliation that the list repeats for one author.
    private static List<String> people(Work work) {
        return work.authorships().stream()
                .map(one -> one.name() + " "
                        + Set.copyOf(one.affiliations()).stream().sorted().toList())
                .toList();
    }

    private static String summary(CollectedRecords records) {
        long affiliated =
                records.works.stream().filter(SharedFormatsTest::affiliated).count();
        long abstracts = records.works.stream()
                .filter(work -> work.abstractText() != null)
                .count();
        return records.works.size() + " works, " + affiliated + " affiliated, " + abstracts + " abstracts, "
                + records.codeLinks.size() + " code links, rejects " + records.reasons();
    }

    private static boolean affiliated(Work work) {
        return work.authorships().stream()
                .anyMatch(authorship -> !authorship.affiliations().isEmpty());
    }

    private static Path shared(String file) {
        Path path = Path.of(System.getProperty("levelfield.shared", "../shared"), file);
        Assumptions.assumeTrue(Files.exists(path), () -> "skipped: " + path + " is not here");
        return path;
    }
}
