package org.levelfield.read.gzip;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Streaming decoder of gzip files (RFC 1952), several members included.
///
/// It decodes text faster than [java.util.zip.GZIPInputStream] and checks the same things: the structure, and the
/// checksum and size of each member. Where the data are corrupt or truncated, or the source fails, all bytes decoded
/// before that point are handed out first; then every read throws.
///
/// It needs about 300 KiB a stream and reads ahead in its source. Not for use by several threads at once.
public final class GzipDecoder extends InputStream {
    private enum State {
        START,
        IN_MEMBER,
        END
    }

    private final CompressedInput input;
    private final OutputWindow window = new OutputWindow();
    private final MemberFrame frame;
    private final BlockDecoder blocks;
    private State state = State.START;
    private @Nullable IOException failure;
    private boolean closed;

    public GzipDecoder(InputStream compressed) {
        input = new CompressedInput(compressed);
        frame = new MemberFrame(input);
        blocks = new BlockDecoder(input, window);
    }

    /// Bytes of the compressed stream consumed so far, which may be ahead of the bytes handed out.
    public long compressedPosition() {
        return input.position();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (closed) {
            throw new IOException("this decoder is closed");
        }
        if (length == 0) {
            return 0;
        }
        if (window.waiting() == 0) {
            fill();
        }
        return window.waiting() == 0 ? -1 : window.handOut(target, offset, length);
    }

    /// Bytes that can be read without decoding.
    @Override
    public int available() {
        return window.waiting();
    }

    @Override
    public void close() throws IOException {
        closed = true;
        input.close();
    }

    /// Decodes until the window is full or the stream ends; throws only where there is nothing left to hand out.
    private void fill() throws IOException {
        if (failure == null) {
            window.slide();
            try {
                decode();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null && window.waiting() == 0) {
            throw failure;
        }
    }

    private void decode() throws IOException {
        while (state != State.END && !window.isFull()) {
            if (state == State.START) {
                frame.readFirstHeader();
                startMember();
            }
            boolean inMember = blocks.decode();
            window.sum();
            if (!inMember) {
                finishMember();
            }
        }
    }

    private void startMember() {
        window.startMember();
        blocks.startStream();
        state = State.IN_MEMBER;
    }

    private void finishMember() throws IOException {
        frame.readTrailer(window);
        if (frame.readFurtherHeader()) {
            startMember();
        } else {
            state = State.END;
        }
    }
}
