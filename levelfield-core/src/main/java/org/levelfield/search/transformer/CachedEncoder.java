package org.levelfield.search.transformer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// A sentence encoder that encodes no text twice. Safe for threads, one text at a time.
public final class CachedEncoder implements AutoCloseable {

    /// Pieces of a text that are read: most abstracts whole.
    private static final int MOST_PIECES = 256;

    private static final int THREADS = 2;

    private final VectorCache cache;
    private final SentenceEncoder encoder;

    /// @param file where vectors are kept
    public CachedEncoder(Path file) throws IOException {
        cache = VectorCache.open(file);
        encoder = new SentenceEncoder(MOST_PIECES, THREADS);
    }

    /// The vector of a text, of length 1.
    public synchronized float[] encode(String text) throws IOException {
        Optional<float[]> known = cache.vector(text);
        return known.isPresent() ? known.get() : cache.keep(text, encoder.encode(text));
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
    public synchronized void close() {
        encoder.close();
    }
}
