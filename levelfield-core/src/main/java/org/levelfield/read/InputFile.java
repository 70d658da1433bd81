package org.levelfield.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.levelfield.read.gzip.GzipDecoder;

/// A file to read, plain, gzip or zip; which of them is decided by its first bytes, not by its name.
public final class InputFile {

    private static final int BUFFER = 1 << 16;

    /// Names of data files inside a zip, the best first.
    private static final List<Pattern> ENTRIES = Stream.of("_v2\\.json$", "\\.jsonl?$", "\\.xml$", "\\.bib$", "\\.csv$")
            .map(ending -> Pattern.compile("^(?!__MACOSX/).*" + ending, Pattern.CASE_INSENSITIVE))
            .toList();

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

    /// Opens the content, uncompressed. Where a compressed file breaks off, its stream ends in an [InputException].
    public InputStream open() throws IOException {
        InputStream raw = new CountedInput(Files.newInputStream(path), progress);
        try {
            BufferedInputStream buffered = new BufferedInputStream(raw, BUFFER);
            buffered.mark(4);
            byte[] magic = buffered.readNBytes(4);
            buffered.reset();
            if (magic.length >= 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b) {
                return new Uncompressed("gzip", path, buffered, GzipDecoder::new);
            }
            if (new String(magic, StandardCharsets.ISO_8859_1).equals("PK\3\4")) {
                return new Uncompressed("zip", path, buffered, this::zipEntry);
            }
            return buffered;
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    /// The beginning of the content, for [Formats]. Of a compressed file that breaks off, what can be had.
    public Sample sample() throws IOException {
        byte[] head = new byte[Sample.SIZE];
        int length = 0;
        try (InputStream in = new InputFile(path).open()) {
            int count = 0;
            while (count >= 0 && length < head.length) {
                length += count;
                count = in.read(head, length, head.length - length);
            }
        } catch (InputException e) {
            if (length == 0) {
                throw e;
            }
        }
        return Sample.of(name(), Arrays.copyOf(head, length), Files.exists(mapping()));
    }

    private InputStream zipEntry(InputStream in) throws IOException {
        String wanted = dataEntry();
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(wanted)) {
                return zip;
            }
        }
        throw new InputException("broken-zip", path + ": the zip's directory names " + wanted + ", which is not in it");
    }

    /// The entry that is the data: registries ship one beside a read-me, ROR the same records as JSON and CSV and in
    /// two schemas, macOS a shadow of every file.
    private String dataEntry() throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory() && rank(entry.getName()) < ENTRIES.size())
                    .min(Comparator.comparingInt((ZipEntry entry) -> rank(entry.getName()))
                            .thenComparing(ZipEntry::getName))
                    .map(ZipEntry::getName)
                    .orElseThrow(() -> new InputException(
                            "empty-zip", path + ": no .json, .jsonl, .xml, .bib or .csv file inside the zip"));
        }
    }

    private static int rank(String entry) {
        int rank = 0;
        while (rank < ENTRIES.size() && !ENTRIES.get(rank).matcher(entry).find()) {
            rank++;
        }
        return rank;
    }
}
