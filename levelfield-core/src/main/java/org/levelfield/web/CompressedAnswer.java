package org.levelfield.web;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.levelfield.run.ContentHash;

/// An answer that is given many times: compressed once, and known by the hash of its bytes, so that a browser that has
/// it already is told so.
final class CompressedAnswer {

    private final byte[] compressed;
    private final String type;
    private final Optional<String> disposition;
    private final String tag;

    /// @param disposition under which name it is kept as a file, if it is one
    CompressedAnswer(byte[] bytes, String type, Optional<String> disposition) {
        this.type = type;
        this.disposition = disposition;
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(target)) {
            gzip.write(bytes);
            this.tag = "\""
                    + new ContentHash()
                            .add(new ByteArrayInputStream(bytes))
                            .hex()
                            .substring(0, 16)
                    + "\"";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.compressed = target.toByteArray();
    }

    /// What a handler has answered, if it is a whole answer.
    static Optional<CompressedAnswer> of(Context context) {
        try {
            var body = context.resultInputStream();
            if (context.statusCode() != 200 || body == null) {
                return Optional.empty();
            }
            String type = String.valueOf(context.res().getContentType());
            return Optional.of(new CompressedAnswer(
                    body.readAllBytes(), type, Optional.ofNullable(context.res().getHeader("Content-Disposition"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int bytes() {
        return compressed.length;
    }

    /// @param caching what the header `Cache-Control` says
    void send(Context context, String caching) {
        String accepted = context.header("Accept-Encoding");
        boolean zipped = accepted != null && accepted.contains("gzip");
        context.header("Vary", "Accept-Encoding").header("ETag", tag).header("Cache-Control", caching);
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(304).result("");
            return;
        }
        if (zipped) {
            context.header("Content-Encoding", "gzip");
        }
        disposition.ifPresent(name -> context.header("Content-Disposition", name));
        context.contentType(type).result(zipped ? compressed : bytesAsTheyWere());
    }

    private byte[] bytesAsTheyWere() {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
