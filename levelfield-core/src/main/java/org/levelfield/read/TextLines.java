package org.levelfield.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The lines of a text input with their places, for formats whose records are made of lines. A byte order mark is
/// passed. Bytes that are not UTF-8 do not stop the reading: [#problem()] says so, and the record that the line belongs
/// to can be put aside. Where the input breaks off, the cut line is the last, with its problem; [#end()] then throws.
public final class TextLines {

    /// The longest line that is held, bytes.
    public static final int MAX_LINE = 64 << 20;

    private final InputStream in;
    private final int maxLine;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int filled;
    private long read;

    private byte[] bytes = new byte[0];
    private String text = "";
    private @Nullable String problem;
    private @Nullable InputException failure;
    private long line;
    private long offset;

    public TextLines(InputStream in) {
        this(in, MAX_LINE);
    }

    TextLines(InputStream in, int maxLine) {
        this.in = in;
        this.maxLine = maxLine;
    }

    /// Moves to the next line; false at the end.
    ///
    /// @throws InputException if a line is too long to be one of a text format
    public boolean next() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(256);
        offset = read - filled + next;
        while (true) {
            if (next == filled && !more()) {
                break;
            }
            int end = next;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            boolean ended = end < filled;
            end += ended ? 1 : 0;
            whole.write(buffer, next, end - next);
            next = end;
            if (ended) {
                break;
            }
            if (whole.size() > maxLine) {
                throw new InputException(
                        "overlong-line", "line " + (line + 1) + " is longer than " + maxLine + " bytes");
            }
        }
        bytes = whole.toByteArray();
        if (bytes.length == 0) {
            return false;
        }
        line++;
        decode();
        return true;
    }

    /// The line without its end.
    public String text() {
        return text;
    }

    /// The line as it stands, with its end.
    public byte[] bytes() {
        return bytes;
    }

    /// Why the line cannot be trusted, as a short stable code: `invalid-utf8` (then [#text()] has replacement
    /// characters), or what broke the input off in it; `null` where all is well.
    public @Nullable String problem() {
        return problem;
    }

    /// To be called after the last line.
    ///
    /// @throws InputException if the input did not end there but broke off
    public void end() throws InputException {
        if (failure != null) {
            throw failure;
        }
    }

    /// The line's number, from 1.
    public long line() {
        return line;
    }

    /// Bytes from the start of the input to the line's first.
    public long offset() {
        return offset;
    }

    private void decode() {
        if (line == 1
                && bytes.length >= 3
                && bytes[0] == (byte) 0xef
                && bytes[1] == (byte) 0xbb
                && bytes[2] == (byte) 0xbf) {
            bytes = Arrays.copyOfRange(bytes, 3, bytes.length);
            offset += 3;
        }
        int end = bytes.length;
        end -= end > 0 && bytes[end - 1] == '\n' ? 1 : 0;
        end -= end > 0 && bytes[end - 1] == '\r' ? 1 : 0;
        problem = failure == null ? null : failure.reason();
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, end))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, 0, end, StandardCharsets.UTF_8);
            problem = problem == null ? "invalid-utf8" : problem;
        }
    }

    private boolean more() throws IOException {
        int count = -1;
        try {
            count = failure == null ? in.read(buffer, 0, buffer.length) : -1;
        } catch (InputException e) {
            failure = e;
        }
        next = 0;
        filled = Math.max(0, count);
        read += filled;
        return count > 0;
    }
}
