package org.levelfield.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.audit.reference.ReferenceReader;
import org.levelfield.pipeline.GivenWork;
import org.levelfield.pipeline.Landscape;
import org.levelfield.pipeline.Workshop;
import org.levelfield.read.InputFile;
import org.levelfield.search.WorkIndex;
import org.levelfield.store.Field;
import org.levelfield.store.FieldDirectory;

/// An audit over a field of which every work is known: forty works of NeurIPS 2018, one retracted, one cited preprint,
/// two of one title, and three later works that cite the first two together.
final class AuditTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 1, 1);

    private static final String[] SUBJECTS = {
        "Wavelet", "Ontology", "Gradient", "Manifold", "Lattice", "Spectral", "Bayesian", "Markov", "Kernel", "Sparse"
    };
    private static final String[] MATTERS = {"Clustering", "Parsing", "Retrieval", "Tracking"};

    @TempDir
    private static Path folder = Path.of("");

    private static Path root = Path.of("");

    @BeforeAll
    static void build() throws IOException {
        List<GivenWork> works = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            works.add(new GivenWork("w:" + i, SUBJECTS[i / 4] + " Methods for Robust " + MATTERS[i % 4])
                    .year(2018)
                    .venue("NeurIPS")
                    .author("Ann Author" + (char) ('a' + i / 4), "University of Toronto")
                    .author("Bob Writer" + (char) ('a' + i % 26)));
        }
        works.get(7).with("is_retracted", true);
        works.get(8).doi("10.1/eight");
        works.add(new GivenWork("w:same1", "A Title That Two Works Bear")
                .year(2017)
                .venue("ICML")
                .author("Cem Cedar"));
        works.add(new GivenWork("w:same2", "A Title That Two Works Bear")
                .year(2017)
                .venue("AISTATS")
                .author("Cem Cedar"));
        for (int i = 0; i < 3; i++) {
            works.add(new GivenWork("w:later" + i, "A Later Study Number " + (i + 1))
                    .year(2019)
                    .venue("ICML")
                    .author("Dee Dogwood")
                    .with("referenced_works", List.of("w:0", "w:1", "w:2")));
        }
        Workshop workshop = new Workshop(folder);
        workshop.build(workshop.file("works.jsonl", works.toArray(GivenWork[]::new)));
        root = workshop.root();
    }

    private static AuditReport audit(String list, AuditedPaper paper) throws IOException {
        Path file = Files.writeString(folder.resolve("list.bib"), list);
        try (Field field = Field.open(root, Landscape.tableNames());
                WorkIndex texts = WorkIndex.open(new FieldDirectory(root))) {
            return new Audit(field.database(), AuditIndex.read(field.database()), texts)
                    .of(ReferenceReader.read(new InputFile(file)), paper, 5, TODAY);
        }
    }

    private static AuditedPaper paper() {
        return AuditedPaper.of("", Optional.of(2020));
    }

    private static String entry(String key, String title, String author, String venue, int year) {
        return "@inproceedings{%s, title={%s}, author={%s}, booktitle={%s}, year={%d}}%n"
                .formatted(key, title, author, venue, year);
    }

    @Test
    void everyStatusHasItsCase() throws IOException {
        AuditReport report = audit(
                entry("typo", "Wavelet Methods fo Robust Clusterign", "A. Authora", "NIPS", 2018)
                        + entry("retracted", "Ontology Methods for Robust Tracking", "Authorb, Ann", "NeurIPS", 2018)
                        + entry(
                                "preprint",
                                "Gradient Methods for Robust Clustering",
                                "A. Authorc",
                                "arXiv preprint",
                                2017)
                        + entry("two", "A Title That Two Works Bear", "Cem Cedar", "", 2017)
                        + entry("invented", "Holographic Bananas Considered Harmful", "X. Nobody", "NeurIPS", 2018)
                        + entry(
                                "elsewhere",
                                "Holographic Bananas Considered Harmful",
                                "X. Nobody",
                                "Fruit Letters",
                                2018)
                        + entry("notcovered", "Holographic Bananas Considered Harmful", "X. Nobody", "ICML", 1999)
                        + "@misc{bydoi, title={Gradient Methods, Robust Clustering}, doi={10.1/EIGHT}}\n"
                        + entry("others", "Markov Methods for Robust Parsing", "Q. Else and R. Other", "ICML", 2001),
                paper());

        assertThat(report.references())
                .extracting(AuditReport.Line::key, AuditReport.Line::status, AuditReport.Line::workId)
                .containsExactly(
                        tuple("typo", "matched", "w:0"),
                        tuple("retracted", "retracted", "w:7"),
                        tuple("preprint", "preprint", "w:8"),
                        tuple("two", "ambiguous", null),
                        tuple("invented", "suspect", null),
                        tuple("elsewhere", "unknown", null),
                        tuple("notcovered", "unknown", null),
                        tuple("bydoi", "matched", "w:8"),
                        tuple("others", "unknown", null));
        assertThat(report.references().get(4).why()).contains("40 works of NeurIPS 2018");
        assertThat(report.references())
                .allSatisfy(line -> assertThat(line.why()).isNotBlank());
    }

    private static org.assertj.core.groups.Tuple tuple(
            String key, String status, @org.jspecify.annotations.Nullable String id) {
        return new org.assertj.core.groups.Tuple(key, status, id);
    }

    @Test
    void whatIsCitedTogetherIsMissedWithItsReason() throws IOException {
        AuditReport report = audit(
                entry("a", "Wavelet Methods for Robust Clustering", "A. Authora", "NeurIPS", 2018)
                        + entry("b", "Wavelet Methods for Robust Parsing", "A. Authora", "NeurIPS", 2018),
                paper());

        assertThat(report.missing())
                .filteredOn(work -> work.workId().equals("w:2"))
                .singleElement()
                // three later works cite it, each together with both
                .satisfies(work -> assertThat(work.why()).contains("cited together with 2 of the references, 6 times"));
        assertThat(report.missing())
                .extracting(AuditReport.Missing::workId)
                .doesNotContain("w:0", "w:1")
                .hasSize(5);
        assertThat(report.missing()).isSortedAccordingTo(java.util.Comparator.comparingDouble(work -> -work.score()));
        assertThat(report.balance().found()).isEqualTo(2);
        assertThat(report.balance().medianAge()).isEqualTo(2.0);
        assertThat(report.balance().shareTopAuthor()).isEqualTo(1.0);
        assertThat(report.balance().shareSelf()).isNull();
    }

    @Test
    void aWorkOfTheFieldIsAuditedByItsRecordedReferences() {
        try (Field field = Field.open(root, Landscape.tableNames());
                WorkIndex texts = WorkIndex.open(new FieldDirectory(root))) {
            Audit audit = new Audit(field.database(), AuditIndex.read(field.database()), texts);
            AuditReport report = audit.ofWork("w:later0", paper(), 5, TODAY).orElseThrow();
            assertThat(report.format()).isEqualTo("work");
            assertThat(report.references()).extracting(AuditReport.Line::workId).containsExactly("w:0", "w:1", "w:2");
            assertThat(report.balance().shareSelf()).isEqualTo(0.0);
            assertThat(audit.ofWork("no such work", paper(), 5, TODAY)).isEmpty();
        }
    }

    @Test
    void anEmptyListIsAnswered() throws IOException {
        AuditReport report = audit("", paper());
        assertThat(report.references()).isEmpty();
        assertThat(report.missing()).isEmpty();
        assertThat(AuditText.plain(report)).contains("0 references");
        assertThat(AuditText.markdown(report)).contains("## Balance");
    }

    @Test
    void tenThousandReferencesAndOtherScriptsAreTaken() throws IOException {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            list.append(entry(
                    "k" + i,
                    SUBJECTS[i % 10] + " Methods for Robust " + MATTERS[i % 4],
                    "Ann Author",
                    "NeurIPS",
                    2018));
        }
        list.append(entry("jp", "日本語の構文解析について", "黒橋 禎夫", "情報処理", 1994));
        AuditReport report = audit(list.toString(), paper());
        assertThat(report.references()).hasSize(10_001);
        assertThat(report.references().getLast().status()).isEqualTo("unknown");
    }
}
