package org.levelfield.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.levelfield.read.RawRecord;
import org.levelfield.store.TableWriter;

/// Records that could not be used: whole in one gzip file beside the tables, one newline after each, and one row each
/// in the table `reject` that says where it stands there and why.
final class Rejects implements AutoCloseable {

    /// The file's name in the stage's folder.
    static final String FILE = "rejected-records.gz";

    private static final int EXCERPT = 200;

    private final Path file;
    private final String input;
    private final TableWriter table;
    private @Nullable Measured out;
    private long count;

    Rejects(Path folder, String input, TableWriter table) {
        this.file = folder.resolve(FILE);
        this.input = input;
        this.table = table;
    }

    void add(String reason, String detail, RawRecord raw) {
        try {
            Measured to = out();
            long offset = to.written;
            long line = raw.line();
            long place = raw.offset();
            to.excerpt.setLength(0);
            raw.writeTo(to);
            long length = to.written - offset;
            String excerpt = to.excerpt.toString();
            to.write('\n');
            table.row()
                    .text(input)
                    .big(line)
                    .big(place)
                    .text(reason)
                    .text(detail)
                    .big(offset)
                    .big(length)
                    .text(excerpt)
                    .end();
            count++;
        } catch (IOException e) {
            throw new UncheckedIOException("the rejects cannot be written", e);
        }
    }

    long count() {
        return count;
    }

    private Measured out() throws IOException {
        Measured current = out;
        if (current == null) {
            current = new Measured(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16));
            out = current;
        }
        return current;
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }

    /// Counts the bytes and keeps a record's beginning, where it is text.
    private static final class Measured extends OutputStream {
        private final OutputStream out;
        private final StringBuilder excerpt = new StringBuilder();
        private long written;

        Measured(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int value) throws IOException {
            out.write(value);
            written++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            written += length;
            if (excerpt.length() < EXCERPT) {
                String text = new String(bytes, offset, Math.min(length, EXCERPT * 2), StandardCharsets.UTF_8);
                excerpt.append(text.codePoints()
                        .limit(EXCERPT)
                        .map(c -> Character.isISOControl(c) ? ' ' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append));
            }
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
