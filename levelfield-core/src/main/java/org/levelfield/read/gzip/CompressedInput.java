package org.levelfield.read.gzip;

import java.io.IOException;
import java.io.InputStream;

/// The compressed bytes and the bit reader over them (RFC 1951, 3.1.1: bits are taken from the low end of each byte).
///
/// `bits` holds the next `held` bits of the stream, lowest first; `buffer[next]` is the first byte not yet in `bits`.
/// [FastLoop] works on copies of these fields and refills eight bytes at a time; everything else goes through the
/// methods here, which keep the bits above `held` zero.
final class CompressedInput {
    private static final int CAPACITY = 1 << 16;

    private final InputStream source;
    final byte[] buffer = new byte[CAPACITY];
    int next;
    int limit;
    long bits;
    int held;

    /// Position in the stream of `buffer[0]`, in bytes.
    private long bufferStart;

    private boolean ended;

    CompressedInput(InputStream source) {
        this.source = source;
    }

    void close() throws IOException {
        source.close();
    }

    /// Bytes of which at least one bit was consumed.
    long position() {
        return bufferStart + next - (held >>> 3);
    }

    /// Makes at least `count` bytes wait in the buffer behind `next`; false where the stream ends before.
    boolean ensure(int count) throws IOException {
        if (limit - next >= count) {
            return true;
        }
        giveBackWholeBytes();
        if (limit - next < count && !ended) {
            compact();
            fill(count);
        }
        return limit - next >= count;
    }

    private void compact() {
        System.arraycopy(buffer, next, buffer, 0, limit - next);
        bufferStart += next;
        limit -= next;
        next = 0;
    }

    private void fill(int count) throws IOException {
        while (limit < count && !ended) {
            int got = source.read(buffer, limit, CAPACITY - limit);
            ended = got < 0;
            limit += Math.max(got, 0);
        }
    }

    /// Returns the whole bytes in `bits` to the buffer, so that at most seven bits are held.
    void giveBackWholeBytes() {
        next -= held >>> 3;
        held &= 7;
        bits &= (1L << held) - 1;
    }

    /// Drops the rest of a byte that was begun (RFC 1951, 3.2.4).
    void alignToByte() {
        giveBackWholeBytes();
        bits = 0;
        held = 0;
    }

    /// The next `count` bits, 0 to 16, as a number.
    int take(int count) throws IOException {
        int value = peek(count);
        drop(count);
        return value;
    }

    /// The next `count` bits without taking them.
    int peek(int count) throws IOException {
        while (held < count) {
            pullByte();
        }
        return (int) bits & ((1 << count) - 1);
    }

    /// Takes bits that were peeked at.
    void drop(int count) {
        bits >>>= count;
        held -= count;
    }

    private void pullByte() throws IOException {
        // The whole bytes held go back to the buffer first, so one more than those must be there.
        if (next == limit && !ensure(1 + (held >>> 3))) {
            throw new GzipException("the data end in the middle of a member", true, position());
        }
        bits |= (buffer[next++] & 0xffL) << held;
        held += 8;
    }

    /// Moves up to `count` bytes to `target`; the reader must stand at a byte border. Returns how many, 0 at the end.
    int copyBytes(byte[] target, int at, int count) throws IOException {
        if (!ensure(1)) {
            return 0;
        }
        int copied = Math.min(count, limit - next);
        System.arraycopy(buffer, next, target, at, copied);
        next += copied;
        return copied;
    }

    /// A fault at the present position.
    GzipException fault(String reason) {
        return new GzipException(reason, false, position());
    }
}
