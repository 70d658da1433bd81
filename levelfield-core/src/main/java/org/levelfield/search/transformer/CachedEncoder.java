package org.levelfield.search.transformer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// A sentence encoder that encodes no text twice. Safe for threads.
///
/// There is a session of one thread for each processor, up to [#MOST_SESSIONS]: several threads within one session wait
/// for each other at every layer, so two sessions encode more than one of two threads.
public final class CachedEncoder implements AutoCloseable {

    /// Pieces of a text that are read: a title and most of an abstract.
    static final int MOST_PIECES = 160;

    private static final int MOST_SESSIONS = 4;

    private final VectorCache cache;
    private final Deque<SentenceEncoder> idle = new ArrayDeque<>();
    private final List<SentenceEncoder> sessions = new ArrayList<>();
    private final ExecutorService threads;

    /// @param file where vectors are kept
    public CachedEncoder(Path file) throws IOException {
        cache = VectorCache.open(file);
        int processors = Runtime.getRuntime().availableProcessors();
        threads = Executors.newFixedThreadPool(Math.clamp(processors, 1, MOST_SESSIONS), task -> {
            Thread thread = new Thread(task, "encoder");
            thread.setDaemon(true);
            return thread;
        });
    }

    /// The vector of a text, of length 1.
    public float[] encode(String text) throws IOException {
        Optional<float[]> known = cache.vector(text);
        if (known.isPresent()) {
            return known.get();
        }
        SentenceEncoder session = session();
        try {
            return cache.keep(text, session.encode(text));
        } finally {
            release(session);
        }
    }

    /// Encodes texts side by side, so that [#encode(String)] then knows them.
    public void prepare(Collection<String> texts) throws IOException {
        List<Callable<float[]>> tasks = new ArrayList<>();
        for (String text : new LinkedHashSet<>(texts)) {
            if (cache.vector(text).isEmpty()) {
                tasks.add(() -> encode(text));
            }
        }
        try {
            for (Future<float[]> done : threads.invokeAll(tasks)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the encoding was interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException("a text was not encoded", e);
        }
    }

    private SentenceEncoder session() {
        synchronized (idle) {
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        SentenceEncoder session = new SentenceEncoder(MOST_PIECES, 1);
        synchronized (idle) {
            sessions.add(session);
        }
        return session;
    }

    private void release(SentenceEncoder session) {
        synchronized (idle) {
            idle.push(session);
        }
    }

    /// The cosine of two vectors of length 1.
    public static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    @Override
    public void close() {
        threads.close();
        synchronized (idle) {
            sessions.forEach(SentenceEncoder::close);
            sessions.clear();
        }
    }
}
