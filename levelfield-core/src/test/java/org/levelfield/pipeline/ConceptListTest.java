package org.levelfield.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.run.UserMistake;
import org.levelfield.run.Vintage;

/// A build with a list of concepts.
final class ConceptListTest {

    private static final String EVERY =
            "select work_id, concept_id, place, occurrences from work_concept order by 1, 2, 3";

    @TempDir
    private Path folder;

    private Workshop workshop = new Workshop(Path.of("."));
    private Path works = Path.of("");

    @BeforeEach
    void works() throws IOException {
        workshop = new Workshop(folder);
        works = workshop.file(
                "works.jsonl",
                new GivenWork("w:1", "Deep Neural Networks for image classification")
                        .year(2015)
                        .with(
                                "abstract",
                                "A deep neural network, and a neural network.  Image-classification studies."),
                new GivenWork("w:2", "A Study of Neural Networks")
                        .year(2012)
                        .with("keywords", List.of(Map.of("display_name", "image classification"))),
                new GivenWork("w:3", "Untitled").year(2013).with("abstract", ""));
    }

    @Test
    void theListIsTheOnlyInventoryAndTheLongestConceptCounts() throws IOException {
        Path list = workshop.file(
                "list.txt",
                "neural networks\r\nDeep Neural Network\r\n\r\nimage classification\r\nneural network\r\nnever seen\r\n");
        BuildReport report = workshop.build(0.25, Optional.of(list), works);

        assertThat(workshop.ask(EVERY))
                .containsExactly(
                        "w:1|deep-neural-network|abstract|1",
                        "w:1|deep-neural-network|title|1",
                        "w:1|image-classification|abstract|1",
                        "w:1|image-classification|title|1",
                        "w:1|neural-network|abstract|1",
                        "w:2|neural-network|title|1");
        assertThat(workshop.ask("select concept_id, name, kind, first_year, works, source from concept order by 1"))
                .containsExactly(
                        "deep-neural-network|Deep Neural Network|model|2015|1|given",
                        "image-classification|image classification|task|2015|1|given",
                        "neural-network|neural networks|model|2012|2|given");
        assertThat(workshop.ask("select concept_id, form, form_type from concept_form order by 1, 2"))
                .containsExactly(
                        "deep-neural-network|deep neural networks|written",
                        "image-classification|image-classification|written",
                        "neural-network|neural network|written");
        assertThat(report.manifest().inputs()).extracting(Vintage::format).contains("concept-list");
        assertThat(report.manifest().stages().stream()
                        .filter(stage -> stage.stage().equals("concept"))
                        .findFirst()
                        .orElseThrow()
                        .notes())
                .containsEntry("given concepts that fold to an earlier one", 1L)
                .containsEntry("concepts that no work names", 1L);
    }

    @Test
    void anotherListIsAnotherField() throws IOException {
        Path one = workshop.file("one.txt", "neural network\n");
        Path other = workshop.file("other.txt", "image classification\n");
        workshop.build(0.25, Optional.of(one), works);

        assertThat(Workshop.done(workshop.build(0.25, Optional.of(one), works))).isEmpty();
        assertThat(Workshop.done(workshop.build(0.25, Optional.of(other), works)))
                .containsExactly("read other.txt", "concept", "novelty", "forecast");
        assertThat(workshop.ask("select concept_id from concept")).containsExactly("image-classification");
    }

    @Test
    void brokenLinesAreRejectedWithLineAndReason() throws IOException {
        Path list = folder.resolve("list.txt");
        byte[] broken = "neural network\nimage \u00ff classification\n+++\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(list, broken);
        Files.writeString(
                list, "x".repeat(300) + "\n", StandardCharsets.UTF_8, java.nio.file.StandardOpenOption.APPEND);

        assertThatThrownBy(() -> workshop.build(0.25, Optional.of(list), works))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("3 of 4 records")
                .hasMessageContaining("invalid-utf8")
                .hasMessageContaining("first on line 2");

        workshop.build(0.8, Optional.of(list), works);
        assertThat(workshop.ask("select line, reason from reject order by line"))
                .containsExactly("2|invalid-utf8", "3|no-words", "4|overlong-concept");
        assertThat(workshop.ask("select concept_id from concept")).containsExactly("neural-network");
    }

    @Test
    void aListOfNothingIsAMistake() throws IOException {
        Path blank = workshop.file("blank.txt", "\n\n  \n");
        assertThatThrownBy(() -> workshop.build(0.25, Optional.of(blank), works))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("names no concept");
        assertThatThrownBy(() -> workshop.build(0.25, Optional.of(folder.resolve("none.txt")), works))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("there is no list of concepts");
        Path empty = workshop.file("empty.txt", "");
        assertThatThrownBy(() -> workshop.build(0.25, Optional.of(empty), works))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("is empty");
    }

    @Test
    void aMillionLines() throws IOException {
        String lines = IntStream.range(0, 1_000_000)
                .mapToObj(i -> i == 777_777 ? "neural network" : "made concept x" + Integer.toString(i, 36) + "q")
                .collect(Collectors.joining("\n"));
        workshop.build(0.25, Optional.of(workshop.file("million.txt", lines)), works);

        assertThat(workshop.ask("select concept_id, works from concept")).containsExactly("neural-network|2");
        assertThat(workshop.ask("select count(*) from given_concept")).containsExactly("1000000");
    }
}
