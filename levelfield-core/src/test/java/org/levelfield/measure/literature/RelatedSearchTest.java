package org.levelfield.measure.literature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.pipeline.GivenWork;
import org.levelfield.pipeline.Landscape;
import org.levelfield.pipeline.Workshop;
import org.levelfield.store.Field;
import org.levelfield.store.StoredTitles;

/// Candidates and features on a random field, against slow and obvious counting.
final class RelatedSearchTest {

    private static final int WORKS = 120;

    @TempDir
    private static Path folder = Path.of("");

    private static Path root = Path.of("");
    private static final List<Set<Integer>> REFERENCES = new ArrayList<>();

    @BeforeAll
    static void build() throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        GivenWork[] works = new GivenWork[WORKS];
        for (int i = 0; i < WORKS; i++) {
            Set<Integer> references = new HashSet<>();
            for (int j = 0; i > 0 && j < 9; j++) {
                references.add(random.nextInt(Math.max(1, i - i % 12)));
            }
            references.remove(i);
            REFERENCES.add(references);
            works[i] = new GivenWork(id(i), "Title word" + random.nextInt(30) + " and word" + random.nextInt(30))
                    .year(year(i))
                    .author("Ann Author" + (char) ('a' + random.nextInt(20)))
                    .with(
                            "referenced_works",
                            references.stream().map(RelatedSearchTest::id).toList());
        }
        Workshop workshop = new Workshop(folder);
        workshop.build(workshop.file("works.jsonl", works));
        root = workshop.root();
    }

    private static String id(int work) {
        return "w:%03d".formatted(work);
    }

    /// Twelve works a year.
    private static int year(int work) {
        return 2000 + work / 12;
    }

    @Test
    void countsAreThoseOfTheSlowTwin() {
        try (Field field = Field.open(root, Landscape.tableNames())) {
            Literature literature = Literature.read(field.database(), StoredTitles.read(field.database()));
            RelatedSearch search = new RelatedSearch(literature);
            for (int year = 2003; year < 2010; year += 2) {
                int[] seeds = {year % 7, year % 11 + 8, 20};
                RelatedQuery query = new RelatedQuery(seeds, "", new int[0], year, "");
                compare(search.find(query), query);
                // the search leaves nothing behind
                compare(search.find(query), query);
            }
        }
    }

    /// Numbers are those of the ids in order, so they are the same here and there.
    private static void compare(Related related, RelatedQuery query) {
        Set<Integer> seeds = new HashSet<>();
        IntStream.of(query.seeds()).forEach(seeds::add);
        assertThat(related.works()).doesNotContain(query.seeds()).isNotEmpty();
        for (int i = 0; i < related.works().length; i++) {
            int work = related.works()[i];
            assertThat(year(work)).isLessThan(query.year());
            int together = 0;
            double overlap = 0;
            int citations = 0;
            for (int citer = 0; citer < WORKS; citer++) {
                if (year(citer) < query.year() && REFERENCES.get(citer).contains(work)) {
                    citations++;
                    Set<Integer> shared = new HashSet<>(REFERENCES.get(citer));
                    shared.retainAll(seeds);
                    together += shared.size();
                    overlap += (double) shared.size()
                            * shared.size()
                            / REFERENCES.get(citer).size();
                }
            }
            Set<Integer> cites = new HashSet<>(REFERENCES.get(work));
            cites.retainAll(seeds);
            long citedBy = seeds.stream()
                    .filter(seed -> REFERENCES.get(seed).contains(work))
                    .count();
            assertThat(related.feature(i, Feature.CO_CITATION)).isEqualTo(together);
            assertThat(related.feature(i, Feature.CO_CITING_OVERLAP))
                    .isCloseTo((float) overlap, org.assertj.core.api.Assertions.within(1e-4f));
            assertThat(related.feature(i, Feature.CITES_SEEDS)).isEqualTo(cites.size());
            assertThat(related.feature(i, Feature.CITED_BY_SEEDS)).isEqualTo((float) citedBy);
            assertThat(related.feature(i, Feature.CITATIONS))
                    .isCloseTo((float) Math.log1p(citations), org.assertj.core.api.Assertions.within(1e-5f));
        }
    }

    @Test
    void theStageKeepsItsModelAndJudgesWorksWithReferences() {
        try (Field field = Field.open(root, Landscape.tableNames())) {
            RelatedModel model = LiteratureStage.model(field.database()).orElseThrow();
            Literature literature = Literature.read(field.database(), StoredTitles.read(field.database()));
            int[] works = RelatedModel.eligible(literature, 0, 2100);
            assertThat(field.database().number("select count(*) from work_literature"))
                    .isEqualTo(works.length);
            Related related = new RelatedSearch(literature)
                    .find(RelatedModel.query(literature, works[0], literature.references(works[0])));
            assertThat(java.util.Arrays.stream(model.probabilities(related)).boxed())
                    .isNotEmpty()
                    .allSatisfy(p -> assertThat(p).isBetween(0.0, 1.0));
        }
    }

    @Test
    void halvesAreAllEarlierReferences() {
        try (Field field = Field.open(root, Landscape.tableNames())) {
            Literature literature = Literature.read(field.database(), StoredTitles.read(field.database()));
            RelatedModel.Halves halves = RelatedModel.Halves.of(literature, 100, new SplittableRandom(1));
            assertThat(IntStream.concat(IntStream.of(halves.seeds()), IntStream.of(halves.hidden()))
                            .boxed())
                    .containsExactlyInAnyOrderElementsOf(REFERENCES.get(100));
        }
    }
}
