package org.levelfield.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who asks to be left out stands nowhere in a field; the works and their teams stay.
final class LeftOutTest {

    @TempDir
    private Path folder;

    @Test
    void aPersonLeftOutStandsNowhere() throws IOException {
        Workshop workshop = new Workshop(folder);
        Map<String, Object> known = Map.of(
                "author", Map.of("id", "https://openalex.org/A77", "display_name", "Quirine Zelde"),
                "raw_affiliation_strings", List.of("Google Inc."));
        Path works = workshop.file(
                "works.jsonl",
                new GivenWork("w:1", "One work of two authors")
                        .author("Xaver Ypsilon", "University of Toronto")
                        .author("Ann Lee", "Google Inc."),
                new GivenWork("w:2", "A work of one author").with("authorships", List.of(known)));
        workshop.build(works);
        List<String> teams = workshop.ask("select work_id, team from team order by all");
        assertThat(workshop.ask("select author_name from authorship order by all"))
                .containsExactly("Ann Lee", "Quirine Zelde", "Xaver Ypsilon");

        Path list = workshop.file("leave-out.csv", "leave_out_name,leave_out_id\nxaver  YPSILON,\n,A77\n,\n");
        BuildReport report = workshop.build(works, list);

        assertThat(Workshop.done(report)).as("everything is read anew").contains("read works.jsonl");
        assertThat(workshop.ask("select author_name, author_id from authorship order by all nulls last"))
                .containsExactly("Ann Lee|null", "null|null", "null|null");
        assertThat(workshop.ask("select work_id, team from team order by all")).isEqualTo(teams);
        assertThat(workshop.ask("select reason from reject")).containsExactly("not-filled");
        try (Stream<Path> files = Files.walk(workshop.root().resolve("stages"))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> report.manifest().stages().stream()
                            .anyMatch(stage -> file.getParent().endsWith(stage.folder())))
                    .toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContainIgnoringCase("ypsilon")
                        .doesNotContain("Zelde");
            }
        }
    }

    @Test
    void aRetractedWorkCountsForNobody() throws IOException {
        Workshop workshop = new Workshop(folder);
        workshop.build(workshop.file(
                "works.jsonl",
                new GivenWork("w:1", "A work that stands").author("Ann Lee", "Google Inc."),
                new GivenWork("w:2", "A work that was withdrawn")
                        .author("Bo Wu", "Google Inc.")
                        .with("is_retracted", true)));
        assertThat(workshop.ask("select work_id from work_team")).containsExactly("w:1");
        assertThat(workshop.ask("select work_id from author_team")).containsExactly("w:1");
        assertThat(workshop.ask("select work_id from merged_work order by all")).containsExactly("w:1", "w:2");
    }
}
