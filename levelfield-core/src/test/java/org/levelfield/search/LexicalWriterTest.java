package org.levelfield.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.search.vector.VectorTraining;
import org.levelfield.search.vector.WorkVectors;

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

    private void write(Path place, int works, int changed) {
        try (LexicalWriter writer = new LexicalWriter(place.resolve(IndexStage.LEXICAL))) {
            for (int i = 0; i < works; i++) {
                writer.add(GivenIndex.work("w" + i, "Study " + i + " of thing" + (i < changed ? 1 : i % 7), 2000, "")
                        .with("Common words.", "unknown"));
            }
            writer.finish();
        }
    }

    @Test
    void vectorsOfTheSameTextsAreThoseThatTheKeptDirectionsGive() throws IOException {
        Path before = folder.resolve("before");
        write(before, WORKS, 0);
        IndexStage.writeVectors(before);
        Path after = folder.resolve("after");
        write(after, WORKS + 2, 50);
        IndexStage.writeVectors(after, Optional.of(before));
        WorkVectors kept = vectors(before);
        try (Directory directory = new MMapDirectory(after.resolve(IndexStage.LEXICAL));
                DirectoryReader reader = DirectoryReader.open(directory)) {
            int[] none = new int[reader.maxDoc()];
            Arrays.fill(none, -1);
            Path anew = folder.resolve("anew");
            VectorTraining.following(reader, WorkFields.TEXT, kept, none).write(anew);
            assertThat(after.resolve(IndexStage.VECTOR).resolve(IndexStage.VECTOR_FILE))
                    .hasSameBinaryContentAs(anew);
        }
        Path again = folder.resolve("again");
        write(again, WORKS, 0);
        IndexStage.writeVectors(again, Optional.of(after));
        assertThat(again.resolve(IndexStage.VECTOR).resolve(IndexStage.VECTOR_FILE))
                .as("as learned")
                .hasSameBinaryContentAs(before.resolve(IndexStage.VECTOR).resolve(IndexStage.VECTOR_FILE));
    }

    private static WorkVectors vectors(Path place) throws IOException {
        return WorkVectors.read(place.resolve(IndexStage.VECTOR).resolve(IndexStage.VECTOR_FILE));
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
