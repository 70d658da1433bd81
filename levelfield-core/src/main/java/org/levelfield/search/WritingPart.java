package org.levelfield.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/// Writes its share of the works into an index of its own, on a thread of its own.
final class WritingPart {

    private static final double BUFFER_MIB = 48;

    /// Blocks that wait to be written.
    private static final int WAITING = 2;

    private final Path folder;
    private final Directory directory;
    private final BlockingQueue<List<IndexedWork>> blocks = new ArrayBlockingQueue<>(WAITING);
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    WritingPart(Path folder) {
        this.folder = folder;
        try {
            directory = new MMapDirectory(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().name("index").start(this::write);
    }

    Directory directory() {
        return directory;
    }

    private void write() {
        IndexWriterConfig configuration = LexicalWriter.configuration()
                .setRAMBufferSizeMB(BUFFER_MIB)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        try (IndexWriter writer = new IndexWriter(directory, configuration)) {
            WorkDocument document = new WorkDocument();
            for (List<IndexedWork> block = blocks.take(); !block.isEmpty(); block = blocks.take()) {
                for (IndexedWork work : block) {
                    writer.addDocument(document.of(work));
                }
            }
            writer.commit();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            done.completeExceptionally(e);
            return;
        } catch (IOException | RuntimeException e) {
            done.completeExceptionally(e);
            return;
        }
        done.complete(null);
    }

    /// Hands over works; an empty block is left out.
    ///
    /// @throws CompletionException if writing failed
    void take(List<IndexedWork> block) {
        if (!block.isEmpty()) {
            put(block);
        }
    }

    /// Waits until all is written.
    ///
    /// @throws CompletionException if writing failed
    void finish() {
        put(List.of());
        done.join();
    }

    private void put(List<IndexedWork> block) {
        try {
            while (!blocks.offer(block, 1, TimeUnit.SECONDS)) {
                if (done.isCompletedExceptionally()) {
                    done.join();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the writing was interrupted", e);
        }
    }

    /// Takes its files away.
    void remove() {
        try {
            directory.close();
            LexicalWriter.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
