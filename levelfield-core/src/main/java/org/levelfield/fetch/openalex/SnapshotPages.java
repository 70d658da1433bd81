package org.levelfield.fetch.openalex;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.levelfield.fetch.Page;
import org.levelfield.fetch.Page.Item;
import org.levelfield.fetch.PageSource;
import org.levelfield.run.DiskTrouble;
import org.levelfield.run.UserMistake;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The records of a snapshot that a question asks for, in one pass over its files. A line is first searched for the
/// question's identifiers as text, and parsed only where one of them stands in it.
///
/// A cursor is the number of the file and the line in it.
public final class SnapshotPages implements PageSource, AutoCloseable {

    private static final int RECORDS_A_PAGE = 500;
    private static final int LINES_A_PAGE = 200_000;

    private final SnapshotFiles snapshot;
    private final OpenAlexQuery query;
    private final List<String> signs;
    private @Nullable BufferedReader reader;
    private String stands = "";

    /// @throws UserMistake where the question has parts that only the service answers
    public SnapshotPages(SnapshotFiles snapshot, OpenAlexQuery query) {
        if (query.search().isPresent()
                || !query.ids().isEmpty()
                || !query.concepts().isEmpty()
                || !query.venues().isEmpty()
                || !query.institutions().isEmpty()) {
            throw new UserMistake(
                    "a snapshot is filtered by topic, years and corpus alone",
                    "Leave the rest out, or ask the service.");
        }
        this.snapshot = snapshot;
        this.query = query;
        signs = query.topics().stream().map(topic -> "/" + topic + "\"").toList();
    }

    @Override
    public String first() {
        return "0 0";
    }

    @Override
    public Page page(String cursor) {
        int space = cursor.indexOf(' ');
        int file = Integer.parseInt(cursor.substring(0, space));
        long line = Long.parseLong(cursor.substring(space + 1));
        SnapshotFiles.Part part = snapshot.files().get(file);
        try {
            BufferedReader from = at(cursor, part, line);
            List<Item> items = new ArrayList<>();
            long read = 0;
            while (items.size() < RECORDS_A_PAGE && read < LINES_A_PAGE) {
                String text = from.readLine();
                if (text == null) {
                    return ended(items, file, line + read, part);
                }
                read++;
                record(text, part, line + read).ifPresent(items::add);
            }
            stands = file + " " + (line + read);
            return new Page(items, Optional.of(stands), OptionalLong.empty(), 0);
        } catch (IOException e) {
            throw DiskTrouble.reading(part.file(), e);
        }
    }

    private Page ended(List<Item> items, int file, long lines, SnapshotFiles.Part part) throws IOException {
        close();
        if (part.records() >= 0 && lines != part.records()) {
            throw new UserMistake(
                    "%s has %,d records, the manifest says %,d".formatted(part.file(), lines, part.records()),
                    "Copy this file again and run the same command; it resumes.");
        }
        boolean more = file + 1 < snapshot.files().size();
        return new Page(items, more ? Optional.of(file + 1 + " 0") : Optional.empty(), OptionalLong.empty(), 0);
    }

    /// The reader where it stands, or a new one moved there.
    private BufferedReader at(String cursor, SnapshotFiles.Part part, long line) throws IOException {
        BufferedReader open = reader;
        if (open != null && stands.equals(cursor)) {
            return open;
        }
        close();
        open = new BufferedReader(
                // one byte a letter: lines are searched as bytes, and decoded only where they are wanted
                new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(part.file()), 1 << 16), StandardCharsets.ISO_8859_1),
                1 << 17);
        reader = open;
        for (long i = 0; i < line; i++) {
            if (open.readLine() == null) {
                throw new UserMistake(part.file() + " is shorter than it was", "Fetch into another folder.");
            }
        }
        return open;
    }

    private Optional<Item> record(String bytes, SnapshotFiles.Part part, long line) {
        if (bytes.isBlank() || !signs.isEmpty() && signs.stream().noneMatch(bytes::contains)) {
            return Optional.empty();
        }
        String text = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        try {
            JsonNode record = OpenAlexPages.JSON.readTree(text);
            String id = record.path("id").asString("");
            return wanted(record)
                    ? Optional.of(new Item(id.isEmpty() ? part.file() + " " + line : id, text))
                    : Optional.empty();
        } catch (JacksonException e) {
            throw new UserMistake(
                    "%s is broken in line %,d: %s".formatted(part.file(), line, e.getOriginalMessage()),
                    "Copy this file again and run the same command; it resumes.",
                    e);
        }
    }

    private boolean wanted(JsonNode record) {
        int year = record.path("publication_year").asInt(-1);
        boolean inYears = query.from().filter(first -> year < first).isEmpty()
                && query.to().filter(last -> year < 0 || year > last).isEmpty();
        boolean expansion = record.path("is_xpac").asBoolean(false);
        boolean inCorpus =
                query.corpus().equals("all") || expansion == query.corpus().equals("expansion");
        return inYears && inCorpus && (signs.isEmpty() || ofTopic(record));
    }

    private boolean ofTopic(JsonNode record) {
        for (JsonNode topic : record.path("topics")) {
            for (String level : List.of("", "subfield", "field", "domain")) {
                JsonNode at = level.isEmpty() ? topic : topic.path(level);
                String quoted = at.path("id").asString("") + "\"";
                if (signs.stream().anyMatch(quoted::endsWith)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        BufferedReader open = reader;
        reader = null;
        stands = "";
        if (open != null) {
            open.close();
        }
    }
}
