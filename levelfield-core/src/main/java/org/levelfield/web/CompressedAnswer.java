package org.levelfield.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/// An answer that is given many times: its bytes, as they are and compressed once.
final class CompressedAnswer {

    private final byte[] bytes;
    private final byte[] compressed;
    private final String type;

    CompressedAnswer(byte[] bytes, String type) {
        this.bytes = bytes;
        this.type = type;
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(target)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.compressed = target.toByteArray();
    }

    void send(Context context) {
        String accepted = context.header("Accept-Encoding");
        boolean zipped = accepted != null && accepted.contains("gzip");
        context.header("Vary", "Accept-Encoding");
        if (zipped) {
            context.header("Content-Encoding", "gzip");
        }
        context.contentType(type).result(zipped ? compressed : bytes);
    }
}
