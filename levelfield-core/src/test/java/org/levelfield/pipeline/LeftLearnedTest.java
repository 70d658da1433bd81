package org.levelfield.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.search.Filters;
import org.levelfield.search.RankedWork;
import org.levelfield.search.Ranking;
import org.levelfield.search.WorkIndex;
import org.levelfield.store.FieldDirectory;

/// Builds that leave what stages learned, and make only rows of works that changed.
final class LeftLearnedTest {

    private static final List<String> THEMES = List.of(
            "graph neural networks",
            "support vector machines",
            "hidden Markov models",
            "Monte Carlo tree search",
            "speech recognition");

    @TempDir
    private Path folder = Path.of("");

    private static GivenWork work(int i, String theme) {
        return new GivenWork("w:" + i, "A study of " + theme + " number " + i)
                .year(2000 + i % 20)
                .author("Author " + i, i % 2 == 0 ? "University of Toronto" : "Google Inc.")
                .with(
                        "abstract",
                        "We propose " + theme + " for task " + i % 7 + ". The results of " + theme
                                + " are better. Code is at https://github.com/a/b" + i + ".");
    }

    private static GivenWork[] works(int count) {
        GivenWork[] works = new GivenWork[count];
        for (int i = 0; i < count; i++) {
            works[i] = work(i, THEMES.get(i % THEMES.size()));
        }
        return works;
    }

    private static GivenWork[] changed() {
        GivenWork[] works = works(121);
        works[3] = work(3, "graph neural networks");
        works[8] = work(8, "quantum annealing of nothing");
        works[11] = new GivenWork("w:11", "No theme at all");
        return works;
    }

    private static List<String> tables(Workshop workshop) {
        List<String> rows = new ArrayList<>();
        for (String table : List.of("work_concept", "concept", "concept_form", "resolution", "work_link")) {
            rows.addAll(workshop.ask("select '" + table + "', t.* from " + table + " t order by all"));
        }
        return rows;
    }

    private List<RankedWork> found(Workshop workshop) {
        Path index = new FieldDirectory(workshop.root()).published("index").resolve("index");
        try (WorkIndex works = WorkIndex.open(index, folder.resolve("cache"))) {
            return works.rank("neural network search", 50, Filters.NONE, Ranking.HYBRID);
        }
    }

    @Test
    void whatChangesAndChangesBackIsAsItWas() throws IOException {
        Workshop workshop = new Workshop(folder);
        Path before = workshop.file("before.jsonl", works(120));
        Path after = workshop.file("after.jsonl", changed());
        workshop.build(before);
        List<String> first = tables(workshop);
        List<RankedWork> foundFirst = found(workshop);

        BuildReport left = workshop.buildLeavingLearned(after);

        assertThat(Workshop.done(left)).contains("concept", "index", "cloze").doesNotContain("map");
        assertThat(left.manifest().settings())
                .containsKeys("concept_left_since", "index_left_since", "cloze_left_since");
        assertThat(workshop.ask("select works from concept where concept_id = 'graph-neural-network'"))
                .as("works 0, 5, … 120, and the third")
                .containsExactly("26");
        assertThat(workshop.ask("select count(*) from concept where concept_id like '%annealing%'"))
                .as("no new concept")
                .containsExactly("0");
        assertThat(workshop.ask("select count(*) from work_concept where work_id in ('w:8', 'w:11')"))
                .containsExactly("0");
        assertThat(found(workshop)).isNotEqualTo(foundFirst);

        workshop.buildLeavingLearned(before);
        assertThat(tables(workshop)).isEqualTo(first);
        assertThat(found(workshop)).isEqualTo(foundFirst);
    }

    @Test
    void aBuildThatLeavesNothingIsThatOfANewField() throws IOException {
        Workshop workshop = new Workshop(folder);
        Path before = workshop.file("before.jsonl", works(120));
        Path after = workshop.file("after.jsonl", changed());
        workshop.build(before);
        workshop.buildLeavingLearned(after);
        BuildReport whole = workshop.build(after);
        assertThat(whole.manifest().settings()).containsOnlyKeys("max_reject_share");
        BuildReport anew = new Workshop(folder, folder.resolve("anew")).build(after);
        assertThat(Workshop.hashes(whole.manifest().stages()))
                .isEqualTo(Workshop.hashes(anew.manifest().stages()));
    }

    @Test
    void aListOfConceptsIsNothingLearned() throws IOException {
        Workshop workshop = new Workshop(folder);
        Path list = workshop.file("concepts.txt", "graph neural network\n");
        Path concepts = workshop.file("before.jsonl", works(20));
        workshop.build(0.25, Optional.of(list), concepts);
        Path after = workshop.file("after.jsonl", changed());
        BuildReport left = workshop.buildLeavingLearned(after);
        assertThat(left.manifest().settings())
                .doesNotContainKey("concept_left_since")
                .containsKey("cloze_left_since");
    }
}
