package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.pipeline.GivenWork;
import org.levelfield.pipeline.Workshop;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `levelfield check` from the outside.
final class CheckCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

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
    void answerNamesTheWorkAndWhatIsNearWithinReach() {
        Console console = Console.run(
                "check", field, "robust ontology matching by wavelets", "--reach", "gpu", "--format", "json");

        assertThat(console.code()).as(console.err()).isZero();
        JsonNode answer = JSON.readTree(console.out());
        assertThat(answer.at("/evidence/0/work_id").asString()).isEqualTo("w:1");
        assertThat(answer.at("/probability_done").asDouble()).isBetween(0.0, 1.0);
        assertThat(answer.at("/evidence/0/score").asDouble())
                .isLessThanOrEqualTo(answer.at("/probability_done").asDouble() + 1e-5);
        assertThat(answer.at("/next_best").isArray()).isTrue();
        assertThat(answer.at("/recent").asString()).contains("2019");
        assertThat(JSON.readTree(Console.run("check", field, "ontology wavelets", "--format", "json")
                                .out())
                        .has("next_best"))
                .isFalse();
    }

    @Test
    void oddIdeasOfABatchAreAnsweredOrNamed() throws IOException {
        List<String> ideas = List.of(
                "",
                " \u0000\u0007 ",
                "\"ontology AND (matching OR NOT *~ title:wavelets\\",
                "Роботы учатся падать",
                "机器人学习跌倒",
                "?!",
                "robots ".repeat(15_000));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ideas.size(); i++) {
            lines.add(JSON.writeValueAsString(Map.of("id", i, "text", ideas.get(i))));
        }
        Path batch = Files.write(folder.resolve("batch.jsonl"), lines);
        Console console = Console.run("check", field, "--batch", batch.toString());

        assertThat(console.code()).as(console.err()).isZero();
        String[] answers = console.out().strip().split("\n");
        assertThat(answers).hasSize(ideas.size());
        for (int i = 0; i < answers.length; i++) {
            JsonNode answer = JSON.readTree(answers[i]);
            assertThat(answer.at("/id").asInt()).isEqualTo(i);
            assertThat(answer.has("error")).as(answers[i]).isEqualTo(i < 2);
            assertThat(answer.at("/probability_done").asDouble()).isBetween(0.0, 1.0);
        }
        assertThat(JSON.readTree(answers[2]).at("/evidence/0/work_id").asString())
                .isEqualTo("w:1");
    }

    @Test
    void whatCannotBeAskedIsTheUsersMistake() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\"id\": 1}\n");

        assertThat(Console.run("check", field, "").code()).isEqualTo(2);
        assertThat(Console.run("check", field).code()).isEqualTo(2);
        assertThat(Console.run("check", field, "robots", "--reach", "moon").code())
                .isEqualTo(2);
        assertThat(Console.run("check", field, "--batch", broken.toString()).err())
                .contains("line 1 of");
    }
}
