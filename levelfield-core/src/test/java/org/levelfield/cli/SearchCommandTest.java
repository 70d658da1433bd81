package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.pipeline.GivenWork;
import org.levelfield.pipeline.Workshop;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `levelfield search` from the outside.
final class SearchCommandTest {

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
                new GivenWork("w:2", "Walking Robots Learn to Fall").year(2019).author("Bob Birch"));
        field = folder.resolve("field").toString();
        workshop.build(works);
    }

    @Test
    void aHitSaysWhyItIsThere() {
        Console console = Console.run("search", field, "robots falling", "--format", "json");

        assertThat(console.code()).as(console.err()).isZero();
        assertThat(console.out())
                .contains("w:2", "Walking Robots", "shares Robots")
                .doesNotContain("w:1");
    }

    @Test
    void aBatchAnswersEveryLineInOrder() throws IOException {
        Path batch = Files.writeString(
                folder.resolve("batch.jsonl"),
                "{\"id\": \"b\", \"text\": \"matching \\\"ontologies\"}\n\n{\"id\": 7, \"text\": \"?!\"}\n");
        Console console = Console.run("search", field, "--batch", batch.toString(), "--ranking", "hybrid");

        assertThat(console.code()).as(console.err()).isZero();
        String[] lines = console.out().strip().split("\n");
        assertThat(lines).hasSize(2);
        JsonNode first = new JsonMapper().readTree(lines[0]);
        assertThat(first.at("/id").asString()).isEqualTo("b");
        assertThat(first.at("/results/0/work_id").asString()).isEqualTo("w:1");
        assertThat(first.at("/results/0/score").asDouble()).isPositive();
        assertThat(new JsonMapper().readTree(lines[1]).at("/results").isEmpty()).isTrue();
    }

    @Test
    void whatCannotBeAskedIsTheUsersMistake() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\"id\": 1}\n");

        assertThat(Console.run("search", field, "").code()).isEqualTo(2);
        assertThat(Console.run("search", field).code()).isEqualTo(2);
        assertThat(Console.run("search", field, "robots", "-n", "0").code()).isEqualTo(2);
        Console console = Console.run("search", field, "--ranking", "words", "--batch", broken.toString());
        assertThat(console.code()).isEqualTo(2);
        assertThat(console.err()).contains("line 1 of");
    }

    @Test
    void textsOfAnyKindAreAnsweredInABatch() throws IOException {
        String name = "robots \u0000\u0007 \\\"unbalanced (title: -not year:soon 机器人 роботы ";
        JsonMapper json = new JsonMapper();
        Path batch = Files.write(
                folder.resolve("odd.jsonl"),
                List.of(
                        json.writeValueAsString(Map.of("id", "odd", "text", name)),
                        json.writeValueAsString(Map.of("id", "long", "text", name.repeat(3_000))),
                        json.writeValueAsString(Map.of("id", "empty", "text", "")),
                        json.writeValueAsString(Map.of("id", "other", "text", "图神经网络"))));
        Console console = Console.run("search", field, "--batch", batch.toString(), "--ranking", "hybrid");

        assertThat(console.code()).as(console.err()).isZero();
        String[] lines = console.out().strip().split("\n");
        assertThat(lines).hasSize(4);
        assertThat(json.readTree(lines[0]).at("/results/0/work_id").asString()).isEqualTo("w:2");
        assertThat(json.readTree(lines[1]).at("/results/0/work_id").asString()).isEqualTo("w:2");
        assertThat(json.readTree(lines[2]).at("/results").isEmpty()).isTrue();
        assertThat(json.readTree(lines[3]).at("/id").asString()).isEqualTo("other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"robots",
                "robots)",
                "(robots",
                "robots AND",
                "title:robots \"",
                "robots \u0007",
                "robots: *",
                "ROBOTS?"
            })
    void signsWithoutTheirFellowsDoNoHarm(String query) {
        Console console = Console.run("search", field, query, "--format", "csv");

        assertThat(console.code()).as(console.err()).isZero();
        assertThat(console.out()).contains("w:2");
    }

    @Test
    void aQueryOfHundredThousandSignsIsAnswered() {
        Console console = Console.run("search", field, "walking robots \" ( ".repeat(7_000), "--format", "csv");

        assertThat(console.code()).as(console.err()).isZero();
        assertThat(console.out()).contains("w:2");
    }

    @ParameterizedTest
    @CsvSource({"1, 200", "100, 200", "200, 100", "400, 50", "2000, 10", "2001, 0", "1000000, 0", "0, 200"})
    void theTransformerLooksAsDeepAsTheBatchAllows(long texts, int depth) {
        assertThat(BatchDepth.of(texts)).isEqualTo(depth);
    }
}
