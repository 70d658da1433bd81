package org.levelfield.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.levelfield.read.gzip.GzipDecoder;

/// A file to read, plain, gzip or zip; which of them is decided by its first bytes, not by its name.
public final class InputFile {

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final LongConsumer progress;

    public InputFile(Path path) {
        this(path, bytes -> {});
    }

    /// @param progress told the bytes read from disk, in steps as they are read
    public InputFile(Path path, LongConsumer progress) {
        this.path = path;
        this.progress = progress;
    }

    public Path path() {
        return path;
    }

    /// The file's name, without its folder.
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /// The mapping file that tells the CSV reader what its columns mean: `name.mapping.json` beside `name.csv`.
    public Path mapping() {
        String name = name().replaceFirst("\\.(gz|zip)$", "").replaceFirst("\\.[^.]+$", "");
        return path.resolveSibling(name + ".mapping.json");
    }

    /// Opens the content, uncompressed.
    public InputStream open() throws IOException {
        InputStream raw = new CountedInput(Files.newInputStream(path), progress);
        try {
            byte[] magic;
            BufferedInputStream buffered = new BufferedInputStream(raw, BUFFER);
            buffered.mark(4);
            magic = buffered.readNBytes(4);
            buffered.reset();
            if (magic.length >= 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b) {
                return new GzipDecoder(buffered);
            }
            if (new String(magic, StandardCharsets.ISO_8859_1).equals("PK\3\4")) {
                return zipEntry(buffered);
            }
            return buffered;
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    /// The beginning of the content, for [Formats].
    public Sample sample() throws IOException {
        try (InputStream in = new InputFile(path).open()) {
            return Sample.of(name(), in.readNBytes(Sample.SIZE), Files.exists(mapping()));
        }
    }

    /// The first entry that is a data file; registries ship one beside a read-me.
    private InputStream zipEntry(InputStream in) throws IOException {
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory() && entry.getName().matches("(?i).*\\.(jsonl?|xml|bib|csv)")) {
                return zip;
            }
        }
        throw new InputException("empty-zip", path + ": no .json, .jsonl, .xml, .bib or .csv file inside the zip");
    }
}
