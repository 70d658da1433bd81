package org.levelfield.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/// SHA-256, in hexadecimal.
public final class ContentHash {

    private static final int BUFFER = 1 << 17;

    private final MessageDigest digest;

    public ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// The hash of a file's bytes.
    public static String ofFile(Path file) throws IOException {
        ContentHash hash = new ContentHash();
        try (InputStream in = Files.newInputStream(file)) {
            hash.add(in);
        }
        return hash.hex();
    }

    /// The hash of a sequence of texts; their borders count.
    public static String of(Collection<String> parts) {
        ContentHash hash = new ContentHash();
        parts.forEach(hash::add);
        return hash.hex();
    }

    public ContentHash add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        return this;
    }

    public ContentHash add(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            digest.update(buffer, 0, count);
        }
        return this;
    }

    /// The hash of all that was added; ends the use of this object.
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
