package org.levelfield.fetch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.levelfield.fetch.FetchManifest.FetchedFile;
import org.levelfield.fetch.FetchManifest.Run;
import org.levelfield.fetch.Page.Item;
import org.levelfield.run.ContentHash;
import org.levelfield.run.UserMistake;
import tools.jackson.databind.JsonNode;

/// A folder into which pages are harvested: parts of gzip JSON Lines, a journal while a harvest is under way, a
/// manifest.
///
/// A page is kept in four steps: its records behind the part, its identifiers behind their list, then one rename of the
/// journal that counts both and names the next cursor. What a kill leaves uncounted is cut off by the next write, so
/// that no record is lost or doubled and a harvest that was stopped gives the bytes of one that was not.
public final class FetchFolder implements AutoCloseable {

    private static final long PART_BYTES = 1L << 30;
    private static final long PART_RECORDS = 400_000;

    private final Path folder;
    private final Origin origin;
    private final Durability durability;
    private final FileChannel lock;
    private final SeenIds seen = new SeenIds();
    private Journal journal;

    /// Where the records come from.
    ///
    /// @param settings the question; a folder holds one
    public record Origin(String source, String address, String licence, String credit, Map<String, String> settings) {
        public Origin {
            settings = new TreeMap<>(settings);
        }
    }

    private FetchFolder(Path folder, Origin origin, Durability durability, FileChannel lock, Journal journal) {
        this.folder = folder;
        this.origin = origin;
        this.durability = durability;
        this.lock = lock;
        this.journal = journal;
    }

    /// Opens a folder: takes a stopped run up, or begins a new one.
    ///
    /// @param since ISO date for an update, empty for everything
    /// @param first cursor of a new run
    /// @throws UserMistake where it holds something else, or another program works in it
    public static FetchFolder open(
            Path folder, Origin origin, String since, String first, Instant now, Durability durability) {
        try {
            Files.createDirectories(folder);
            FileChannel lock = lock(folder);
            try {
                Journal journal = FetchedFiles.read(journalFile(folder), Journal.class)
                        .orElseGet(() -> fresh(folder, origin, since, first, now));
                if (!journal.settings().equals(origin.settings().toString())) {
                    throw other(folder, journal.settings());
                }
                FetchFolder open = new FetchFolder(folder, origin, durability, lock, journal);
                open.readIds();
                return open;
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw FetchedFiles.trouble(folder, e);
        }
    }

    /// What a folder holds, where a fetch has ended in it or was stopped with a word.
    public static Optional<FetchManifest> manifest(Path folder) {
        Path file = folder.resolve(FetchManifest.NAME);
        // others write files of this name too, OpenAlex's snapshot among them
        return FetchedFiles.read(file, JsonNode.class)
                .filter(tree -> tree.has("source") && tree.has("runs"))
                .flatMap(tree -> FetchedFiles.read(file, FetchManifest.class));
    }

    /// Whether a run was begun there and not ended.
    public static boolean underWay(Path folder) {
        return Files.isRegularFile(journalFile(folder));
    }

    private static Path journalFile(Path folder) {
        return folder.resolve(".fetch-journal.json");
    }

    private static Path idFile(Path folder) {
        return folder.resolve(".fetch-ids");
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(".fetch-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean ours;
        try {
            ours = channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            ours = false;
        }
        if (!ours) {
            channel.close();
            throw new UserMistake("another fetch into " + folder + " is running", "Wait for it.");
        }
        return channel;
    }

    private static UserMistake other(Path folder, String held) {
        return new UserMistake(
                folder + " holds another fetch: " + held, "Give the same question, or another folder with -o.");
    }

    private static Journal fresh(Path folder, Origin origin, String since, String first, Instant now) {
        Optional<FetchManifest> before = manifest(folder);
        before.filter(held -> !held.settings().equals(origin.settings())
                        || !held.source().equals(origin.source()))
                .ifPresent(held -> {
                    throw other(folder, held.source() + " " + held.settings());
                });
        int run = before.map(held -> held.runs().size()).orElse(0);
        int part = before.map(held -> held.files().size()).orElse(0);
        String settings = origin.settings().toString();
        return new Journal(settings, since, run, first, false, part, 0, 0, 0, 0, 0, -1, 0, 0, 0, 0, now.toString());
    }

    private void readIds() throws IOException {
        Path file = idFile(folder);
        if (journal.idBytes() == 0 || !Files.exists(file)) {
            return;
        }
        byte[] counted;
        try (var in = Files.newInputStream(file)) {
            counted = in.readNBytes(Math.toIntExact(journal.idBytes()));
        }
        new String(counted, StandardCharsets.UTF_8).lines().forEach(seen::add);
    }

    public Journal journal() {
        return journal;
    }

    /// How many different records this run has.
    public int size() {
        return seen.size();
    }

    /// How many it would have with this page.
    int sizeWith(Page page) {
        return seen.size()
                + (int) page.items().stream()
                        .map(Item::id)
                        .distinct()
                        .filter(id -> !seen.contains(id))
                        .count();
    }

    /// Keeps those records of a page that are new, and where the next one is found.
    ///
    /// @param next cursor of the page to ask for now
    /// @param pass see [Journal]
    /// @param restart whether the next page is the first again
    void keep(Page page, String next, boolean ended, int pass, boolean restart, long calls) {
        List<Item> fresh = new ArrayList<>();
        StringBuilder ids = new StringBuilder();
        for (Item item : page.items()) {
            if (seen.add(item.id())) {
                fresh.add(item);
                ids.append(item.id().replace('\n', ' ')).append('\n');
            }
        }
        Journal told = journal.told(page.total().orElse(journal.announced()), calls, page.costUsd());
        try {
            Journal written = told.written(
                    told.part(),
                    told.partBytes(),
                    told.partRecords(),
                    told.idBytes(),
                    0,
                    page.items().size());
            if (!fresh.isEmpty()) {
                written = write(
                        told,
                        fresh,
                        ids.toString().getBytes(StandardCharsets.UTF_8),
                        page.items().size());
            }
            Journal after = written.at(next, ended, pass, restart);
            FetchedFiles.replace(journalFile(folder), after, durability);
            journal = after;
            durability.step("journal");
        } catch (IOException e) {
            throw FetchedFiles.trouble(folder, e);
        }
    }

    private Journal write(Journal before, List<Item> fresh, byte[] ids, int came) throws IOException {
        boolean full = before.partBytes() > PART_BYTES || before.partRecords() + fresh.size() > PART_RECORDS;
        int part = full ? before.part() + 1 : before.part();
        long at = full ? 0 : before.partBytes();
        byte[] member = FetchedFiles.member(fresh);
        FetchedFiles.append(folder.resolve(partName(part)), at, member, durability);
        durability.step("part");
        FetchedFiles.append(idFile(folder), before.idBytes(), ids, durability);
        durability.step("ids");
        long records = (full ? 0 : before.partRecords()) + fresh.size();
        return before.written(
                part, at + member.length, records, before.idBytes() + ids.length, fresh.size(), came - fresh.size());
    }

    static String partName(int part) {
        return "part_%04d.jsonl.gz".formatted(part);
    }

    /// Writes the manifest: of an ended run for good, of a stopped one so that what stands can be used.
    public FetchManifest close(Instant now) {
        try {
            FetchManifest before = manifest(folder)
                    .orElse(new FetchManifest(0, origin.source(), "", "", "", Map.of(), false, List.of(), List.of()));
            List<Run> runs = new ArrayList<>(before.runs()
                    .subList(0, Math.min(journal.run(), before.runs().size())));
            runs.add(new Run(
                    journal.started(),
                    now.toString(),
                    journal.since(),
                    journal.records(),
                    journal.repeated(),
                    journal.announced(),
                    journal.calls(),
                    journal.costUsd()));
            FetchManifest manifest = new FetchManifest(
                    FetchManifest.VERSION,
                    origin.source(),
                    origin.address(),
                    origin.licence(),
                    origin.credit(),
                    origin.settings(),
                    journal.ended(),
                    runs,
                    files(before));
            FetchedFiles.replace(folder.resolve(FetchManifest.NAME), manifest, durability);
            durability.step("manifest");
            if (journal.ended()) {
                Files.deleteIfExists(journalFile(folder));
                durability.step("journal gone");
                Files.deleteIfExists(idFile(folder));
            }
            return manifest;
        } catch (IOException e) {
            throw FetchedFiles.trouble(folder, e);
        }
    }

    /// All parts with their hashes; those of earlier runs as the manifest has them.
    private List<FetchedFile> files(FetchManifest before) throws IOException {
        List<FetchedFile> files = new ArrayList<>();
        for (int part = 0; Files.exists(folder.resolve(partName(part))) && part <= journal.part(); part++) {
            Path file = folder.resolve(partName(part));
            if (part == journal.part()) {
                FetchedFiles.append(file, journal.partBytes(), new byte[0], durability);
                if (journal.partBytes() == 0) {
                    Files.delete(file);
                    break;
                }
            }
            long bytes = Files.size(file);
            int number = part;
            Optional<FetchedFile> known = before.files().stream()
                    .filter(each -> each.name().equals(partName(number)) && each.bytes() == bytes)
                    .findFirst();
            long records = part == journal.part()
                    ? journal.partRecords()
                    : known.map(FetchedFile::records).orElse(-1L);
            String hash = known.isPresent() ? known.get().sha256() : ContentHash.ofFile(file);
            files.add(new FetchedFile(partName(part), bytes, records, hash, "", "", ""));
        }
        return files;
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw FetchedFiles.trouble(folder, e);
        }
    }
}
