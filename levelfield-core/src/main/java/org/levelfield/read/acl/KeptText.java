package org.levelfield.read.acl;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/// Hands text on to a parser and keeps the part that may still go to the rejects, so that an element can be had as it
/// stands in its input.
final class KeptText extends Reader {

    private final Reader in;
    private final StringBuilder kept = new StringBuilder();
    private long droppedChars;
    private long droppedBytes;

    /// @param skippedBytes bytes of the input that stand before the reader's first character
    KeptText(Reader in, int skippedBytes) {
        this.in = in;
        this.droppedBytes = skippedBytes;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        if (count > 0) {
            kept.append(target, offset, count);
        }
        return count;
    }

    /// Lets go of what stands before this character of the input.
    void dropBefore(long character) {
        int count = Math.clamp(character - droppedChars, 0, kept.length());
        droppedBytes += kept.substring(0, count).getBytes(StandardCharsets.UTF_8).length;
        droppedChars += count;
        kept.delete(0, count);
    }

    /// The text up to this character, from the last dropped on.
    String upTo(long character) {
        return kept.substring(0, Math.clamp(character - droppedChars, 0, kept.length()));
    }

    /// Bytes before what is kept.
    long offset() {
        return droppedBytes;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
