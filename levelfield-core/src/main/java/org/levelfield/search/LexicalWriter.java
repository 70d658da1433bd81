package org.levelfield.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/// Writes works into one segment of a lexical index, in the order given, so that equal works make an equal index.
final class LexicalWriter implements AutoCloseable {

    private static final double BUFFER_MIB = 48;

    private final Directory directory;
    private final IndexWriter writer;
    private final WorkDocument document = new WorkDocument();

    LexicalWriter(Path folder) {
        try {
            directory = new MMapDirectory(folder);
            writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig(new NoAnalyzer())
                            .setRAMBufferSizeMB(BUFFER_MIB)
                            .setMergeScheduler(new SerialMergeScheduler())
                            .setOpenMode(IndexWriterConfig.OpenMode.CREATE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(IndexedWork work) {
        try {
            writer.addDocument(document.of(work));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends the writing.
    void finish() {
        try {
            writer.forceMerge(1);
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
