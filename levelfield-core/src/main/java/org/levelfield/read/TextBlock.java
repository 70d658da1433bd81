package org.levelfield.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// A record that is made of one or more lines of a text format.
public final class TextBlock implements RawRecord {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder text = new StringBuilder();
    private final long line;
    private final long offset;
    private @Nullable String problem;

    /// Begins with the line that the input stands on.
    public TextBlock(TextLines lines) {
        line = lines.line();
        offset = lines.offset();
        add(lines);
    }

    /// Takes in the line that the input stands on now.
    public void add(TextLines lines) {
        bytes.writeBytes(lines.bytes());
        text.append(lines.text()).append('\n');
        problem = problem == null ? lines.problem() : problem;
    }

    /// Its lines, each ended by a newline.
    public String text() {
        return text.toString();
    }

    /// Characters held so far.
    public int length() {
        return text.length();
    }

    /// Why it cannot be trusted, see [TextLines#problem()].
    public @Nullable String problem() {
        return problem;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public long offset() {
        return offset;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        bytes.writeTo(out);
    }
}
