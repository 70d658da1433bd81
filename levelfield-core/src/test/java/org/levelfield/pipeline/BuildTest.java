package org.levelfield.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.run.Vintage;
import org.levelfield.store.Manifest;

/// From files to a published field, and what is done again when something changes.
final class BuildTest {

    private static final GivenWork DEEP = new GivenWork("w:deep", "Deep residual learning of everything")
            .year(2016)
            .venue("CVPR")
            .doi("10.1/DEEP")
            .author("Ann Ash", "Stanford University, Stanford, CA")
            .author("Bob Birch", "Google Research, Mountain View, CA");
    private static final GivenWork WIDE = new GivenWork("w:wide", "Wide networks are enough for some")
            .year(2017)
            .venue("CVPR")
            .author("Cem Cedar", "University of Toronto");
    private static final GivenWork ALONE = new GivenWork("w:alone", "Learning without a laboratory at all")
            .year(2018)
            .author("Dee Dogwood");

    @TempDir
    private Path folder;

    private Workshop workshop = new Workshop(Path.of("."));

    @BeforeEach
    void open() {
        workshop = new Workshop(folder);
    }

    @Test
    void filesBecomeTables() throws IOException {
        BuildReport report = workshop.build(workshop.file("a.jsonl", DEEP, WIDE), workshop.file("b.jsonl", ALONE));

        assertThat(Workshop.done(report))
                .containsExactly(
                        "read a.jsonl",
                        "read b.jsonl",
                        "supersede",
                        "merge",
                        "concept",
                        "resolve",
                        "person",
                        "kind",
                        "graph",
                        "novelty",
                        "notable",
                        "compute",
                        "extract",
                        "index");
        assertThat(report.unchanged()).isFalse();
        assertThat(workshop.ask("select work_id, year, source, doi, authors from work order by work_id"))
                .containsExactly("w:alone|2018|null|null|1", "w:deep|2016|CVPR|10.1/deep|2", "w:wide|2017|CVPR|null|1");
        assertThat(workshop.ask("select work_id, position, author_name from authorship order by work_id, position"))
                .containsExactly(
                        "w:alone|1|Dee Dogwood", "w:deep|1|Ann Ash", "w:deep|2|Bob Birch", "w:wide|1|Cem Cedar");
        assertThat(workshop.ask("select work_id, team from team order by work_id"))
                .containsExactly("w:alone|unknown", "w:deep|mixed", "w:wide|academic_only");
        assertThat(workshop.ask("select count(*) from chip")).containsExactly("0");
    }

    @Test
    void theManifestTracesEveryFigureToItsInputs() throws IOException {
        Path a = workshop.file("a.jsonl", DEEP, WIDE);
        Manifest manifest = workshop.build(a).manifest();
        Vintage vintage = manifest.inputs().getFirst();

        assertThat(manifest.built()).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(manifest.field()).isEqualTo("field");
        assertThat(vintage.name()).isEqualTo("a.jsonl");
        assertThat(vintage.format()).isEqualTo("openalex-works");
        assertThat(vintage.bytes()).isEqualTo(Files.size(a));
        assertThat(vintage.records()).isEqualTo(2);
        assertThat(vintage.rejects()).isZero();
        assertThat(workshop.ask("select distinct input from work")).containsExactly(vintage.input());
        assertThat(manifest.stages().stream().map(stage -> stage.stage()))
                .containsExactly(
                        "read",
                        "supersede",
                        "merge",
                        "concept",
                        "resolve",
                        "person",
                        "kind",
                        "graph",
                        "novelty",
                        "notable",
                        "compute",
                        "extract",
                        "index");
    }

    @Test
    void worksWithoutAffiliationsMakeAFieldToo() throws IOException {
        workshop.build(workshop.file("a.jsonl", ALONE));

        assertThat(workshop.ask("select work_id, team, complete from team")).containsExactly("w:alone|unknown|false");
        assertThat(workshop.ask("select count(*) from resolution")).containsExactly("0");
    }

    @Test
    void aSecondRunDoesNothing() throws IOException {
        Path a = workshop.file("a.jsonl", DEEP, WIDE);
        workshop.build(a);
        byte[] manifest = Files.readAllBytes(workshop.root().resolve("manifest.json"));

        BuildReport second = workshop.build(a);
        assertThat(second.unchanged()).isTrue();
        assertThat(Workshop.done(second)).isEmpty();
        assertThat(workshop.root().resolve("manifest.json")).hasBinaryContent(manifest);
        assertThat(workshop.said()).anyMatch(line -> line.contains("a.jsonl") && line.endsWith("stands"));
    }

    @Test
    void anotherFieldOfTheSameInputsHasTheSameBytes() throws IOException {
        Path a = workshop.file("a.jsonl", DEEP, WIDE);
        Path b = workshop.file("b.jsonl", ALONE);
        BuildReport one = workshop.build(a, b);
        BuildReport two = new Workshop(folder, folder.resolve("other")).build(a, b);

        assertThat(Workshop.hashes(two.manifest().stages()))
                .isEqualTo(Workshop.hashes(one.manifest().stages()));
    }

    @Test
    void anInputMoreIsAllThatIsRead() throws IOException {
        Path a = workshop.file("a.jsonl", DEEP, WIDE);
        workshop.build(a);
        BuildReport second = workshop.build(a, workshop.file("b.jsonl", ALONE));

        assertThat(Workshop.done(second))
                .containsExactly(
                        "read b.jsonl",
                        "supersede",
                        "merge",
                        "concept",
                        "resolve",
                        "person",
                        "kind",
                        "graph",
                        "novelty",
                        "compute",
                        "extract",
                        "index");
        assertThat(workshop.ask("select count(*) from merged_work")).containsExactly("3");
    }

    @Test
    void aChangedInputIsReadAgain() throws IOException {
        Path a = workshop.file("a.jsonl", DEEP, WIDE);
        Path b = workshop.file("b.jsonl", ALONE);
        workshop.build(a, b);
        Files.writeString(b, new GivenWork("w:other", "A work of quite another kind").json());
        BuildReport second = workshop.build(a, b);

        assertThat(Workshop.done(second)).startsWith("read b.jsonl").doesNotContain("read a.jsonl");
        assertThat(workshop.ask("select work_id from work order by work_id"))
                .containsExactly("w:deep", "w:other", "w:wide");
    }

    @Test
    void anInputLessIsGone() throws IOException {
        Path a = workshop.file("a.jsonl", DEEP);
        Path b = workshop.file("b.jsonl", ALONE);
        workshop.build(a, b);
        workshop.build(a);

        assertThat(workshop.ask("select work_id from merged_work")).containsExactly("w:deep");
        // what stood before is used again
        assertThat(Workshop.done(workshop.build(a, b))).isEmpty();
    }

    @Test
    void theSameContentIsReadOnce() throws IOException {
        Path a = workshop.file("a.jsonl", DEEP, WIDE);
        Path copy = Files.copy(a, folder.resolve("copy.jsonl"));
        BuildReport report = workshop.build(a, a, copy);

        assertThat(report.manifest().inputs()).hasSize(1);
        assertThat(workshop.ask("select count(*) from work")).containsExactly("2");
    }

    @Test
    void aSnapshotsFolderIsWalked() throws IOException {
        Path snapshot = folder.resolve("snapshot");
        workshop.file("snapshot/works/updated_date=2024-01-01/part_000", DEEP);
        Files.createDirectories(snapshot.resolve("works/updated_date=2024-02-01"));
        workshop.gzip("snapshot/works/updated_date=2024-02-01/part_000.gz", WIDE.json() + "\n");
        workshop.file("snapshot/works/manifest", "{\"entries\": []}");
        workshop.file("snapshot/works/README.txt", "how to read this");
        workshop.file("snapshot/works/_SUCCESS", "");

        BuildReport report = workshop.build(snapshot);
        assertThat(report.manifest().inputs().stream().map(Vintage::name)).containsExactly("part_000", "part_000.gz");
        assertThat(workshop.said())
                .anyMatch(line -> line.startsWith("left out: ") && line.contains("README.txt"))
                .anyMatch(line -> line.startsWith("left out: ") && line.endsWith("_SUCCESS (empty)"));

        Path link = Files.createSymbolicLink(folder.resolve("link"), snapshot);
        assertThat(Workshop.done(workshop.build(link))).isEmpty();
    }

    @Test
    void ofAWorkInTwoInputsTheNewestRecordCounts() throws IOException {
        Path old = workshop.file(
                "old.jsonl",
                new GivenWork("w:1", "Old title of the work at hand")
                        .updated("2024-01-01")
                        .author("Ann Ash", "MIT"),
                DEEP);
        Path renewed = workshop.file(
                "new.jsonl",
                new GivenWork("w:1", "New title of the work at hand")
                        .updated("2024-05-01")
                        .author("Ann Ash", "Google"));

        for (Path[] order : List.of(new Path[] {old, renewed}, new Path[] {renewed, old})) {
            workshop.build(order);
            assertThat(workshop.ask("select title from work where work_id = 'w:1'"))
                    .containsExactly("New title of the work at hand");
            assertThat(workshop.ask("select affiliation from affiliation_string where work_id = 'w:1'"))
                    .containsExactly("Google");
            assertThat(workshop.ask("select count(*), count(distinct work_id) from merged_work"))
                    .containsExactly("2|2");
            assertThat(workshop.ask("select count(*) from superseded")).containsExactly("1");
        }
    }
}
