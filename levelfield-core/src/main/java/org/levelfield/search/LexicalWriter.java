package org.levelfield.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/// Writes works into a lexical index of few segments.
///
/// Blocks of works go in turn to two threads with an index of their own each, whose segments are put one behind the
/// other at the end, and merged only where they are many. Which work stands where so depends on the order given and on
/// nothing else: equal works make an equal
/// index on any machine.
public final class LexicalWriter implements AutoCloseable {

    private static final int PARTS = 2;
    private static final int BLOCK = 1_024;

    /// Fewer segments are searched faster, but merging costs a quarter of the whole.
    private static final int MOST_SEGMENTS = 6;

    private final Path folder;
    private final List<WritingPart> parts = new ArrayList<>();
    private List<IndexedWork> block = new ArrayList<>(BLOCK);
    private int blocks;

    /// Begins an index in a folder that is empty or not there.
    public LexicalWriter(Path folder) {
        this.folder = folder;
        for (int i = 0; i < PARTS; i++) {
            parts.add(new WritingPart(folder.resolve("part" + i)));
        }
    }

    /// Adds a work; it is written later.
    public void add(IndexedWork work) {
        block.add(work);
        if (block.size() == BLOCK) {
            send();
        }
    }

    private void send() {
        parts.get(blocks++ % PARTS).take(block);
        block = new ArrayList<>(BLOCK);
    }

    /// Ends the writing.
    public void finish() {
        send();
        parts.forEach(WritingPart::finish);
        try (Directory directory = new MMapDirectory(folder);
                IndexWriter writer = new IndexWriter(
                        directory,
                        configuration()
                                .setMergePolicy(new TieredMergePolicy())
                                .setMergeScheduler(new SerialMergeScheduler())
                                .setOpenMode(IndexWriterConfig.OpenMode.CREATE))) {
            writer.addIndexes(parts.stream().map(WritingPart::directory).toArray(Directory[]::new));
            writer.forceMerge(MOST_SEGMENTS);
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        close();
    }

    static IndexWriterConfig configuration() {
        return new IndexWriterConfig(new NoAnalyzer())
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setUseCompoundFile(false);
    }

    @Override
    public void close() {
        parts.forEach(WritingPart::remove);
        parts.clear();
    }

    /// Deletes a folder without folders in it.
    static void delete(Path place) throws IOException {
        if (Files.exists(place)) {
            try (var files = Files.newDirectoryStream(place)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            Files.delete(place);
        }
    }

    /// Lucene asks for an analyser even where every field brings its own words.
    private static final class NoAnalyzer extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            throw new IllegalStateException("the field " + field + " brings no words of its own");
        }
    }
}
