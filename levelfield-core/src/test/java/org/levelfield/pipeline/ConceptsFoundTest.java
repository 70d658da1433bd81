package org.levelfield.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.graph.ConceptGraph;
import org.levelfield.store.Field;
import org.levelfield.store.StoredConcepts;

/// Concepts that the works themselves give.
final class ConceptsFoundTest {

    private static final List<String> HEADS =
            List.of("network", "classification", "algorithm", "corpus", "complexity", "planning", "grammar", "kernel");

    @TempDir
    private Path folder;

    private Workshop workshop = new Workshop(Path.of("."));

    @BeforeEach
    void begin() {
        workshop = new Workshop(folder);
    }

    @Test
    void aFieldOfTenWorks() throws IOException {
        GivenWork[] works = new GivenWork[10];
        for (int i = 0; i < works.length; i++) {
            works[i] = new GivenWork("w:" + i, i < 4 ? "A Graph Neural Network for maps" : "Something else " + i)
                    .year(2010 + i)
                    .with(
                            "abstract",
                            i < 6
                                    ? "We propose graph neural networks (GNNs) which show experimental results. The GNN is"
                                            + " trained; this work shows experimental results."
                                    : "");
        }
        workshop.build(workshop.file("works.jsonl", works));

        assertThat(workshop.ask("select name, kind, first_year, works, source from concept where name like 'graph%'"))
                .containsExactly("graph neural network|model|2010|6|extracted");
        assertThat(workshop.ask("select form, form_type, occurrences from concept_form"
                        + " where concept_id = 'graph-neural-network' order by 1"))
                .containsExactly("GNN|acronym|6", "GNNs|acronym|6", "graph neural networks|written|6");
        assertThat(workshop.ask("select name from concept where name like '%result%' or name like '%propose%'"))
                .isEmpty();
    }

    @Test
    void nothingToFind() throws IOException {
        workshop.build(workshop.file(
                "works.jsonl", new GivenWork("w:1", "Of it"), new GivenWork("w:2", "The of and").with("abstract", "")));
        assertThat(workshop.ask("select count(*) from concept")).containsExactly("0");
    }

    @Test
    void tenNewWorksLeaveTheOthersTheirNames() throws IOException {
        Random random = new Random(11);
        List<GivenWork> works = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            works.add(made(i, random));
        }
        workshop.build(workshop.file("works.jsonl", works.toArray(GivenWork[]::new)));
        List<String> before = workshop.ask("select concept_id, name from concept order by 1");
        GivenWork[] more = new GivenWork[10];
        for (int i = 0; i < more.length; i++) {
            more[i] = made(400 + i, random);
        }
        workshop.build(folder.resolve("works.jsonl"), workshop.file("more.jsonl", more));
        List<String> after = workshop.ask("select concept_id, name from concept order by 1");

        assertThat(before).hasSizeGreaterThan(300);
        List<String> gone = new ArrayList<>(before);
        gone.removeAll(after);
        assertThat((double) gone.size() / before.size()).isLessThan(0.01);
    }

    @Test
    void theGraphOfTheField() throws IOException {
        workshop.build(workshop.file(
                "works.jsonl",
                new GivenWork("w:1", "Kernel ridge regression for speech recognition").year(2001),
                new GivenWork("w:2", "Speech recognition by kernel ridge regression").year(2004),
                new GivenWork("w:3", "Topic")
                        .year(2003)
                        .with(
                                "keywords",
                                List.of(
                                        Map.of("display_name", "kernel ridge regression"),
                                        Map.of("display_name", "speech recognition"))),
                new GivenWork("w:4", "Speech recognition by kernel ridge regression again").year(9999)));
        try (Field field = Field.open(workshop.root(), Landscape.tableNames())) {
            StoredConcepts concepts = new StoredConcepts(field.database());
            int kernel = concepts.find("Kernel-Ridge Regressions").orElseThrow();
            int speech = concepts.find("speech recognition").orElseThrow();
            ConceptGraph texts = concepts.graph(field.database(), false);
            ConceptGraph all = concepts.graph(field.database(), true);

            assertThat(texts.weight(texts.edgeBetween(kernel, speech))).isEqualTo(2);
            assertThat(all.weight(all.edgeBetween(kernel, speech), 2003)).isEqualTo(2);
            assertThat(concepts.find("unheard of")).isEmpty();
            assertThat(concepts.near("speach recogniton", 1)).containsExactly(concepts.name(speech));
        }
    }

    /// A work that names some of 600 two-word concepts, the first ones often.
    private static GivenWork made(int number, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            int which = (int) (600 * random.nextDouble() * random.nextDouble());
            text.append("with ")
                    .append((char) ('a' + which % 26))
                    .append("elm")
                    .append(which / 8 * 7 % 97)
                    .append('x');
            text.append(' ')
                    .append(HEADS.get(which % HEADS.size()))
                    .append(random.nextInt(5) == 0 ? "s and " : " and ");
        }
        return new GivenWork("w:" + number, "Of " + text)
                .year(2000 + number % 20)
                .with("abstract", "The " + text + ".");
    }
}
