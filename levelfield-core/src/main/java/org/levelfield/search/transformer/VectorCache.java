package org.levelfield.search.transformer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.levelfield.text.Hash64;

/// Vectors of texts that were encoded before, by the hash of the text: in memory, and in a file that only grows. A
/// record is
/// the hash (8 bytes), a factor (4 bytes) and the vector's numbers (one byte each); what a killed process left of one
/// is
/// passed over, and so are vectors beyond the limit.
final class VectorCache {

    private static final int RECORD = Long.BYTES + Float.BYTES + SentenceEncoder.WIDTH;

    /// Vectors that are held: 160 MB.
    private static final int MOST = 400_000;

    private final Path file;
    private final Map<Long, byte[]> records = new HashMap<>();

    private VectorCache(Path file) {
        this.file = file;
    }

    /// Reads a cache; a file that is not there is an empty one.
    static VectorCache open(Path file) throws IOException {
        VectorCache cache = new VectorCache(file);
        if (Files.exists(file)) {
            byte[] bytes = Files.readAllBytes(file);
            for (int at = 0; at + RECORD <= bytes.length && cache.records.size() < MOST; at += RECORD) {
                byte[] record = new byte[RECORD - Long.BYTES];
                System.arraycopy(bytes, at + Long.BYTES, record, 0, record.length);
                cache.records.put(ByteBuffer.wrap(bytes, at, Long.BYTES).getLong(), record);
            }
        }
        return cache;
    }

    synchronized Optional<float[]> vector(String text) {
        return Optional.ofNullable(records.get(Hash64.of(text))).map(VectorCache::unpacked);
    }

    private static float[] unpacked(byte[] record) {
        float factor = ByteBuffer.wrap(record).getFloat();
        float[] vector = new float[SentenceEncoder.WIDTH];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = factor * record[Float.BYTES + i];
        }
        return vector;
    }

    /// Keeps a vector, and gives it as it will be read again.
    synchronized float[] keep(String text, float[] vector) throws IOException {
        float largest = 0;
        for (float each : vector) {
            largest = Math.max(largest, Math.abs(each));
        }
        ByteBuffer whole = ByteBuffer.allocate(RECORD);
        whole.putLong(Hash64.of(text)).putFloat(largest / 127);
        for (float each : vector) {
            whole.put((byte) Math.round(each / largest * 127));
        }
        byte[] record = new byte[RECORD - Long.BYTES];
        System.arraycopy(whole.array(), Long.BYTES, record, 0, record.length);
        if (records.size() < MOST) {
            records.put(Hash64.of(text), record);
            append(whole.flip());
        }
        return unpacked(record);
    }

    private void append(ByteBuffer record) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (FileChannel out =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ)) {
            var lock = out.lock();
            // a broken record at the end is written over
            out.write(record, out.size() / RECORD * RECORD);
            lock.release();
        }
    }
}
