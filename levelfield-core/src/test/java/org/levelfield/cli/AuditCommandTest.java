package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.pipeline.GivenWork;
import org.levelfield.pipeline.Workshop;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `levelfield audit` from the outside.
final class AuditCommandTest {

    @TempDir
    private static Path folder = Path.of(".");

    private static String field = "";

    @BeforeAll
    static void build() throws IOException {
        Workshop workshop = new Workshop(folder);
        Path works = workshop.file(
                "works.jsonl",
                new GivenWork("w:1", "Robust Ontology Matching with Wavelets")
                        .year(2018)
                        .author("Ann Ash"),
                new GivenWork("w:2", "Robust Ontology Matching without Wavelets")
                        .year(2019)
                        .author("Bob Birch"));
        field = folder.resolve("field").toString();
        workshop.build(works);
    }

    @Test
    void jsonHasEveryPart() throws IOException {
        Path list = Files.writeString(folder.resolve("a.txt"), "Robust Ontology Matching with Wavelets\n");
        Path text = Files.writeString(folder.resolve("abstract.txt"), "Code: https://github.com/a/b");
        Console console =
                Console.run("audit", field, list.toString(), "--abstract", text.toString(), "--format", "json");

        assertThat(console.code()).as(console.err()).isZero();
        JsonNode answer = new JsonMapper().readTree(console.out());
        assertThat(answer.at("/references/0/status").asString()).isEqualTo("matched");
        assertThat(answer.at("/references/0/work_id").asString()).isEqualTo("w:1");
        assertThat(answer.at("/missing").isArray()).isTrue();
        assertThat(answer.at("/balance/found").asInt()).isEqualTo(1);
        assertThat(answer.at("/reproducibility/links/0/address").asString()).isEqualTo("github.com/a/b");
        assertThat(answer.at("/reproducibility/checklist/0/grade").asString()).isEqualTo("met");
    }

    @Test
    void textAndMarkdownSayTheSame() throws IOException {
        Path list = Files.writeString(folder.resolve("b.txt"), "Something Else Entirely\n");
        assertThat(Console.run("audit", field, list.toString()).out()).contains("1 unknown", "Code and data");
        assertThat(Console.run("audit", field, list.toString(), "--format", "md")
                        .out())
                .contains("## References");
    }

    @Test
    void whatIsNeitherFileNorWorkIsTheUsersMistake() {
        Console console = Console.run("audit", field, "no-such-file.bib");
        assertThat(console.code()).isEqualTo(2);
        assertThat(console.err()).contains("neither a file nor the id");
        assertThat(Console.run("audit", field, "w:1", "--top", "0").code()).isEqualTo(2);
    }
}
