package org.levelfield.fetch;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.levelfield.fetch.Page.Item;
import org.levelfield.run.DiskTrouble;
import org.levelfield.run.UserMistake;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The writing of small files and of the ends of large ones, so that a kill at any moment leaves what can be read.
final class FetchedFiles {

    static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private FetchedFiles() {}

    /// Puts bytes behind the part of a file that counts; what a killed run left behind it goes.
    static void append(Path file, long counts, byte[] bytes, Durability durability) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (channel.size() < counts) {
                throw new UserMistake(
                        file + " is shorter than its journal says",
                        "It was changed after it was fetched; fetch into another folder.");
            }
            channel.truncate(counts);
            channel.position(counts);
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            durability.force(channel);
        }
    }

    /// Replaces a small file by one rename.
    static void replace(Path file, Object content, Durability durability) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(JSON.writeValueAsBytes(content));
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            durability.force(channel);
        }
        durability.step("next to " + file.getFileName());
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static <T> Optional<T> read(Path file, Class<T> type) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file, type));
        } catch (JacksonException e) {
            throw new UserMistake(
                    file + " is broken: " + e.getOriginalMessage(),
                    "Fetch into another folder, or remove this one.",
                    e);
        }
    }

    static UserMistake trouble(Path folder, IOException cause) {
        return DiskTrouble.writing(folder, cause);
    }

    /// The ids of all records of a folder.
    static Set<String> ids(Path folder, FetchManifest manifest) {
        Set<String> ids = new HashSet<>();
        for (FetchManifest.FetchedFile file : manifest.files()) {
            Path part = folder.resolve(file.name());
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(part), 1 << 14), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    ids.add(JSON.readTree(line).path("id").asString(""));
                }
            } catch (IOException e) {
                throw DiskTrouble.reading(part, e);
            }
        }
        return ids;
    }

    /// Records as one gzip member, so that a file of pages is an ordinary gzip file.
    static byte[] member(Iterable<Item> items) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (GZIPOutputStream out = new GZIPOutputStream(bytes, 1 << 14)) {
            for (Item item : items) {
                out.write(item.line().getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
        }
        return bytes.toByteArray();
    }
}
