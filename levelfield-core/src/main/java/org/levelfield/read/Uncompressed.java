package org.levelfield.read;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.levelfield.read.gzip.GzipException;

/// The content of a compressed file. Damage comes as an [InputException], so that readers can keep what came before it.
final class Uncompressed extends FilterInputStream {

    private final String kind;
    private final Path path;
    private long delivered;

    /// Opens the content of a compressed stream.
    interface Opening {
        InputStream open(InputStream in) throws IOException;
    }

    Uncompressed(String kind, Path path, InputStream compressed, Opening opening) throws IOException {
        super(opened(kind, path, compressed, opening));
        this.kind = kind;
        this.path = path;
    }

    private static InputStream opened(String kind, Path path, InputStream compressed, Opening opening)
            throws IOException {
        try {
            return opening.open(compressed);
        } catch (EOFException | ZipException | GzipException e) {
            throw damage(kind, path, 0, e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            int count = super.read(target, offset, length);
            delivered += Math.max(0, count);
            return count;
        } catch (EOFException | ZipException | GzipException e) {
            throw damage(kind, path, delivered, e);
        }
    }

    private static InputException damage(String kind, Path path, long delivered, IOException cause) {
        boolean cut = cause instanceof EOFException || (cause instanceof GzipException gzip && gzip.truncated());
        InputException damage = new InputException(
                (cut ? "truncated-" : "broken-") + kind,
                path + ": the " + kind + " file " + (cut ? "breaks off" : "is damaged") + " after " + delivered
                        + " bytes of content");
        damage.initCause(cause);
        return damage;
    }
}
