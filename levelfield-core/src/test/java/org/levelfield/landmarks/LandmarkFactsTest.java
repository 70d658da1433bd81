package org.levelfield.landmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levelfield.model.Work;
import org.levelfield.read.CollectedRecords;
import org.levelfield.resolve.SectorRules;

/// Our facts against independent data about the same works, models and chips. That data is no part of the product;
/// without it these tests are skipped. Every disagreement becomes a line of `target/landmark-disagreements.csv`;
/// `docs/results/landmarks.md` says which were mended and why the others are kept.
@Tag("slow")
class LandmarkFactsTest {
    private static final Path SHARED = Path.of(System.getProperty("levelfield.shared", "../../shared"));
    private static final Path REPORT = Path.of("target", "landmark-disagreements.csv");

    private static final List<String> WORK_FILES = List.of(
            "corpora/ml-conferences.jsonl.gz",
            "corpora/acm-digital-library.jsonl.gz",
            "corpora/acl-network.jsonl.gz",
            "formats/acl-anthology/D18.xml",
            "formats/acl-anthology/J18.xml",
            "formats/acl-anthology/P18.xml",
            "formats/acl-anthology/W19.xml",
            "formats/bibtex/jair.bib",
            "formats/paperlists/acl2022.json",
            "formats/paperlists/cvpr2019.json",
            "formats/paperlists/iclr2018.json",
            "formats/paperlists/icml2019.json",
            "formats/paperlists/nips2018.json");

    private static final Disagreements FOUND = new Disagreements();

    @BeforeAll
    static void compareAll() throws IOException {
        Assumptions.assumeTrue(
                Files.exists(SHARED.resolve("reference")),
                () -> "skipped: " + SHARED + " is not here (-Dlevelfield.shared=DIR)");
        SectorRules rules = SectorRules.bundled();
        compareWorks(rules);
        new ModelComparison(rules, FOUND)
                .compare(
                        LandmarkFiles.models().models,
                        CollectedRecords.read(SHARED.resolve("reference/epoch-notable-models-2025-02-24.csv")).models);
        new ChipComparison(FOUND)
                .compare(
                        LandmarkFiles.chips().chips,
                        CollectedRecords.read(SHARED.resolve("reference/epoch-chips.csv")).chips);
        FOUND.write(REPORT);
        System.out.println(FOUND);
    }

    private static void compareWorks(SectorRules rules) throws IOException {
        List<Work> ours = LandmarkFiles.works().works;
        VenueSeries series = new VenueSeries();
        WorkComparison comparison = new WorkComparison(rules, series, FOUND);
        for (String file : WORK_FILES) {
            PeerWorks peers = PeerWorks.read(SHARED.resolve(file), ours, series);
            String kind = file.replaceFirst("^(corpora|formats)/", "").replaceFirst("[./].*", "");
            ReferenceComparison references = new ReferenceComparison();
            for (Work work : ours) {
                peers.find(work).ifPresent(peer -> {
                    comparison.compare(kind, work, peer);
                    references.pair(work, peer);
                });
            }
            if (kind.equals("acl-network")) {
                references.compare(kind, ours, FOUND);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"models month, 100, 0.5"})
    void agreesInColumn(String column, int compared, double floor) {
        assertThat(FOUND.of(column).compared()).as("compared in " + column).isGreaterThanOrEqualTo(compared);
        assertThat(FOUND.of(column).share()).as("agreement in " + column).isGreaterThanOrEqualTo(floor);
    }

    @Test
    void namesEveryDisagreement() {
        assertThat(REPORT).exists();
    }
}
