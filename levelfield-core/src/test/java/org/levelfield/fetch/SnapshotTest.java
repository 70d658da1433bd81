package org.levelfield.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.fetch.openalex.OpenAlexQuery;
import org.levelfield.fetch.openalex.SnapshotFiles;
import org.levelfield.fetch.openalex.SnapshotPages;
import org.levelfield.run.Progress;
import org.levelfield.run.UserMistake;

/// Copies of the snapshot in both layouts are listed, checked and filtered.
final class SnapshotTest {

    @TempDir
    private Path folder;

    /// Work `i` of topic `i % 3`, year `2010 + i`, in the expansion pack where `i` is 7.
    private static String work(int i) {
        return ("{\"id\":\"https://openalex.org/W%d\",\"title\":\"Wörk %d\",\"publication_year\":%d,\"is_xpac\":%b,"
                        + "\"topics\":[{\"id\":\"https://openalex.org/T1%d\",\"subfield\":{\"id\":\"https://openalex.org/subfields/1702\"}}],"
                        + "\"note\":\"/T11\\\" is only named here\"}")
                .formatted(i, i, 2010 + i, i == 7, i % 3);
    }

    private String part(Path file, int from, int to) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (int i = from; i < to; i++) {
                out.write((work(i) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return "\"meta\":{\"content_length\":%d,\"record_count\":%d}".formatted(Files.size(file), to - from);
    }

    private void older() throws IOException {
        Path works = folder.resolve("data/works");
        String first = part(works.resolve("updated_date=2026-01-01/part_000.gz"), 0, 5);
        String second = part(works.resolve("updated_date=2026-02-01/part_000.gz"), 5, 12);
        Files.writeString(
                works.resolve("manifest"),
                "{\"entries\":[{\"url\":\"s3://openalex/data/works/updated_date=2026-01-01/part_000.gz\",%s},{\"url\":\"s3://openalex/data/works/updated_date=2026-02-01/part_000.gz\",%s}]}"
                        .formatted(first, second));
    }

    private void newer() throws IOException {
        Path data = folder.resolve("data/jsonl");
        String first = part(data.resolve("works/updated_date=2026-01-01/part_0000.gz"), 0, 5);
        String second = part(data.resolve("works/updated_date=2026-02-01/part_0000.gz"), 5, 12);
        Files.writeString(
                data.resolve("manifest.json"),
                "{\"entities\":[{\"entity\":\"authors\",\"files\":[]},{\"entity\":\"works\",\"files\":[{\"url\":\"s3://openalex/data/jsonl/works/updated_date=2026-01-01/part_0000.gz\",%s},{\"url\":\"s3://openalex/data/jsonl/works/updated_date=2026-02-01/part_0000.gz\",%s}]}]}"
                        .formatted(first, second));
    }

    private List<String> filtered(Path into, String topic) throws IOException {
        OpenAlexQuery query = new OpenAlexQuery(
                "works",
                List.of(topic),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.of(2011),
                Optional.of(2020),
                "core");
        try (SnapshotPages pages = new SnapshotPages(SnapshotFiles.in(folder, "works"), query)) {
            new PagedFetch(Fetching.client(new VirtualTime(), 1), Progress.SILENT, Fetching.UNFORCED)
                    .run(
                            new FetchFolder.Origin("openalex-snapshot", "", "", "", Map.of()),
                            into,
                            "",
                            new Limits(0, 2),
                            since -> pages);
        }
        return Fetching.lines(into);
    }

    @Test
    void bothLayoutsGiveTheSameWorks() throws IOException {
        List<String> expected = List.of(work(1), work(4), work(10));
        older();
        assertThat(SnapshotFiles.in(folder, "works").records()).isEqualTo(12);
        assertThat(SnapshotFiles.in(folder, "works").faults()).isEmpty();
        assertThat(filtered(folder.resolve("out1"), "T11")).containsExactlyElementsOf(expected);
        newer();
        assertThat(SnapshotFiles.in(folder, "works").manifest()).hasFileName("manifest.json");
        assertThat(filtered(folder.resolve("out2"), "T11")).containsExactlyElementsOf(expected);
        List<String> all = new ArrayList<>();
        for (int i : new int[] {1, 2, 3, 4, 5, 6, 8, 9, 10}) {
            all.add(work(i));
        }
        assertThat(filtered(folder.resolve("out3"), "subfields/1702")).containsExactlyElementsOf(all);
    }

    @Test
    void aCopyThatDiffersIsTold() throws IOException {
        older();
        Path first = folder.resolve("data/works/updated_date=2026-01-01/part_000.gz");
        part(first.resolveSibling("part_001.gz"), 0, 2);
        byte[] whole = Files.readAllBytes(first);
        Files.write(first, java.util.Arrays.copyOf(whole, 30));
        assertThat(SnapshotFiles.in(folder, "works").faults())
                .hasSize(2)
                .anyMatch(fault -> fault.contains("has 30 bytes"))
                .anyMatch(fault -> fault.startsWith("not in the manifest"));
        Files.write(first, whole);
        part(first, 0, 4);
        assertThatThrownBy(() -> filtered(folder.resolve("out"), "T11"))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("has 4 records, the manifest says 5");
        assertThatThrownBy(() -> SnapshotFiles.in(folder.resolve("none"), "works"))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("holds no snapshot");
    }
}
