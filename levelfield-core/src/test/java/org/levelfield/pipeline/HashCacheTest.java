package org.levelfield.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.run.ContentHash;

final class HashCacheTest {

    /// SHA-256 of `abc`, from the standard (FIPS 180-2).
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    private Path cache() {
        return folder.resolve("input-hashes.tsv");
    }

    @Test
    void aHashIsRememberedAsLongAsSizeAndTimeStay() throws IOException {
        Path input = Files.writeString(folder.resolve("größe 大.jsonl"), "abc");
        Files.setLastModifiedTime(input, FileTime.from(Instant.parse("2024-01-01T00:00:00Z")));
        HashCache first = new HashCache(cache());
        assertThat(first.of(input)).isEqualTo(ABC).isEqualTo(ContentHash.ofFile(input));
        first.save();

        Files.writeString(cache(), Files.readString(cache()).replace(ABC, "00".repeat(32)));
        assertThat(new HashCache(cache()).of(input)).as("taken from the cache").isEqualTo("00".repeat(32));

        Files.setLastModifiedTime(input, FileTime.from(Instant.parse("2024-01-02T00:00:00Z")));
        assertThat(new HashCache(cache()).of(input)).as("hashed again").isEqualTo(ABC);
    }

    @Test
    void halfALineIsNotTrusted() throws IOException {
        Path input = Files.writeString(folder.resolve("a.jsonl"), "abc");
        HashCache first = new HashCache(cache());
        first.of(input);
        first.save();
        String line = Files.readString(cache());
        Files.writeString(cache(), line.substring(0, line.length() - 30));

        assertThat(new HashCache(cache()).of(input)).isEqualTo(ABC);
    }

    @Test
    void aBrokenCacheIsNoHarm() throws IOException {
        Path input = Files.writeString(folder.resolve("a.jsonl"), "abc");
        Files.write(cache(), new byte[] {(byte) 0xff, 0, 9, 10, (byte) 0xc3});

        assertThat(new HashCache(cache()).of(input)).isEqualTo(ABC);
    }
}
