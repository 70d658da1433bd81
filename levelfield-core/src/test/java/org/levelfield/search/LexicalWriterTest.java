package org.levelfield.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An index of more than one block of works.
final class LexicalWriterTest {

    private static final int WORKS = 3_000;

    @TempDir
    private Path folder = Path.of(".");

    private List<RankedWork> ranked(Path place) {
        try (LexicalWriter writer = new LexicalWriter(place.resolve(IndexStage.LEXICAL))) {
            for (int i = 0; i < WORKS; i++) {
                writer.add(GivenIndex.work("w" + i, "Study " + i + " of thing" + i % 7, 2000 + i % 20, "")
                        .with("Common words.", "unknown"));
            }
            writer.finish();
        }
        IndexStage.writeVectors(place);
        try (WorkIndex index = WorkIndex.open(place, place.resolve("cache"))) {
            assertThat(index.size()).isEqualTo(WORKS);
            assertThat(index.work("w2999")).isPresent();
            return index.rank("thing3", WORKS, Filters.until(2004), Ranking.HYBRID);
        }
    }

    @Test
    void equalWorksMakeIndexesThatAnswerAlike() throws IOException {
        List<RankedWork> first = ranked(folder.resolve("one"));

        assertThat(first).isNotEmpty().isEqualTo(ranked(folder.resolve("other")));
        assertThat(first.stream().limit(10).map(RankedWork::workId))
                .allMatch(id -> Integer.parseInt(id.substring(1)) % 7 == 3);
        try (Stream<Path> files = Files.list(folder.resolve("one").resolve(IndexStage.LEXICAL))) {
            assertThat(files).noneMatch(Files::isDirectory);
        }
    }

    @Test
    void filtersHoldInEverySegment() {
        assertThat(ranked(folder.resolve("all")))
                .allMatch(work -> Integer.parseInt(work.workId().substring(1)) % 20 <= 4);
    }

    @Test
    void anIndexOfNothingHasNothing() {
        try (LexicalWriter writer = new LexicalWriter(folder.resolve("none").resolve(IndexStage.LEXICAL))) {
            writer.finish();
        }
        IndexStage.writeVectors(folder.resolve("none"));
        try (WorkIndex index = WorkIndex.open(folder.resolve("none"), folder.resolve("cache"))) {
            assertThat(index.rank("anything", 10, Filters.NONE, Ranking.HYBRID)).isEmpty();
        }
    }
}
