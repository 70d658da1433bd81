package org.levelfield.read.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Turns an abstract's inverted index (`{"token":[positions]}`) back into text: tokens are copied once into a pool,
/// then laid out by position. Positions without a token leave nothing; the last token wins a position given twice.
final class InvertedIndex {

    /// Positions beyond this are taken for damage; the longest abstracts have some thousands of words.
    static final int MAX_POSITION = 100_000;

    /// Bytes; one long word at many positions would be a bomb.
    private static final int MAX_LENGTH = 16 << 20;

    private byte[] pool = new byte[1 << 14];
    private int used;
    private int[] from = new int[1 << 10];
    private int[] to = new int[1 << 10];
    private int last;

    /// The text, or `null` where JSON has null or an empty object. The object is used again for the next record.
    @Nullable
    String text(JsonCursor cursor) {
        if (cursor.nothing()) {
            return null;
        }
        used = 0;
        Arrays.fill(from, 0, last, 0);
        Arrays.fill(to, 0, last, 0);
        last = 0;
        cursor.object();
        while (cursor.anyKey()) {
            int start = used;
            pool = room(pool, used + cursor.lastLength() * 3 + 1);
            used = cursor.lastBytes(pool, used);
            cursor.array();
            while (cursor.element()) {
                place(cursor, start);
            }
        }
        return last == 0 ? null : joined();
    }

    private void place(JsonCursor cursor, int start) {
        Integer position = cursor.integer();
        if (position == null || position < 0 || position > MAX_POSITION) {
            throw cursor.broken("a position of an abstract's word is out of range");
        }
        if (position >= from.length) {
            int capacity = Math.max(position + 1, from.length * 2);
            from = Arrays.copyOf(from, capacity);
            to = Arrays.copyOf(to, capacity);
        }
        from[position] = start;
        to[position] = used;
        last = Math.max(last, position + 1);
    }

    private @Nullable String joined() {
        long length = 0;
        for (int i = 0; i < last; i++) {
            length += to[i] - from[i] + 1;
        }
        if (length > MAX_LENGTH) {
            throw new JsonException("broken-json", "the abstract is longer than " + MAX_LENGTH + " bytes", 0);
        }
        byte[] text = new byte[Math.toIntExact(length)];
        int at = 0;
        for (int i = 0; i < last; i++) {
            int size = to[i] - from[i];
            if (size > 0) {
                System.arraycopy(pool, from[i], text, at, size);
                at += size;
                text[at++] = ' ';
            }
        }
        int end = Math.max(0, at - 1);
        if (!JsonBytes.utf8(text, 0, end)) {
            throw new JsonException("invalid-utf8", "the abstract is not valid UTF-8", 0);
        }
        String joined = new String(text, 0, end, StandardCharsets.UTF_8);
        return joined.isBlank() ? null : joined;
    }

    private static byte[] room(byte[] bytes, int size) {
        return size <= bytes.length ? bytes : Arrays.copyOf(bytes, Math.max(size, bytes.length * 2));
    }
}
