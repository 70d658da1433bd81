package org.levelfield.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.levelfield.read.InputFile;
import org.levelfield.read.json.JsonCursor;
import org.levelfield.read.json.JsonKeys;
import org.levelfield.read.json.JsonRecords;

/// Task a of the peers, with the product's own reading: sector shares by topic and year from OpenAlex works as gzip
/// JSON
/// Lines. As in the peers, a work is industry where an institution is a company, academic where one is anything else.
///
/// Usage: `SectorSharesByTopic THREADS OUT.csv PART.gz...`
public final class SectorSharesByTopic {

    private static final JsonKeys WORK = JsonKeys.of("primary_topic", "publication_year", "authorships");
    private static final JsonKeys TOPIC = JsonKeys.of("id");
    private static final JsonKeys AUTHORSHIP = JsonKeys.of("institutions");
    private static final JsonKeys INSTITUTION = JsonKeys.of("type");
    private static final int ACADEMIC = 1;
    private static final int INDUSTRY = 2;

    /// Works by topic and year: none known, academic, industry, mixed.
    private final Map<String, long[]> counts = new HashMap<>();

    private SectorSharesByTopic() {}

    public static void main(String[] args) throws Exception {
        List<Future<SectorSharesByTopic>> parts = new ArrayList<>();
        SectorSharesByTopic total = new SectorSharesByTopic();
        try (ExecutorService pool = Executors.newFixedThreadPool(Integer.parseInt(args[0]))) {
            for (int i = 2; i < args.length; i++) {
                Path file = Path.of(args[i]);
                parts.add(pool.submit(() -> new SectorSharesByTopic().read(file)));
            }
            for (Future<SectorSharesByTopic> part : parts) {
                total.add(part.get());
            }
        }
        total.write(Path.of(args[1]));
    }

    private SectorSharesByTopic read(Path file) throws IOException {
        try (InputStream in = new InputFile(file).open()) {
            JsonRecords records = new JsonRecords(in);
            JsonCursor cursor = new JsonCursor();
            while (records.next()) {
                work(cursor.over(records.bytes(), records.from(), records.to()));
            }
        }
        return this;
    }

    /// Stops at the last of the three members that it wants; the rest of the line is passed by its newline.
    private void work(JsonCursor cursor) {
        String topic = "";
        String year = "";
        int sectors = 0;
        int wanted = 3;
        cursor.object();
        while (wanted > 0 && cursor.key(WORK)) {
            switch (cursor.keyIndex()) {
                case 0 -> topic = topic(cursor);
                case 1 -> year = String.valueOf(cursor.integer());
                case 2 -> sectors = sectors(cursor);
                default -> cursor.skip();
            }
            wanted -= cursor.keyIndex() >= 0 ? 1 : 0;
        }
        counts.computeIfAbsent(topic + "," + year, key -> new long[4])[sectors]++;
    }

    private static String topic(JsonCursor cursor) {
        if (cursor.nothing()) {
            return "";
        }
        return String.valueOf(member(cursor, TOPIC));
    }

    /// The one member that is wanted of an object, which is left then; null where it has none.
    private static @Nullable String member(JsonCursor cursor, JsonKeys key) {
        cursor.object();
        while (cursor.key(key)) {
            if (cursor.keyIndex() == 0) {
                String value = cursor.text();
                cursor.leave();
                return value;
            }
            cursor.skip();
        }
        return null;
    }

    private static int sectors(JsonCursor cursor) {
        int sectors = 0;
        cursor.array();
        while (cursor.element()) {
            cursor.object();
            boolean found = false;
            while (!found && cursor.key(AUTHORSHIP)) {
                found = cursor.keyIndex() == 0;
                if (found) {
                    sectors |= institutions(cursor);
                    cursor.leave();
                } else {
                    cursor.skip();
                }
            }
        }
        return sectors;
    }

    private static int institutions(JsonCursor cursor) {
        int sectors = 0;
        cursor.array();
        while (cursor.element()) {
            String type = member(cursor, INSTITUTION);
            sectors |= type == null ? 0 : type.equals("company") ? INDUSTRY : ACADEMIC;
        }
        return sectors;
    }

    private void add(SectorSharesByTopic other) {
        other.counts.forEach((key, row) -> {
            long[] sum = counts.computeIfAbsent(key, k -> new long[4]);
            for (int i = 0; i < row.length; i++) {
                sum[i] += row[i];
            }
        });
    }

    private void write(Path file) throws IOException {
        StringBuilder table = new StringBuilder("topic,year,academic,industry,mixed,unknown,n\n");
        new TreeMap<>(counts)
                .forEach((key, row) -> table.append(key)
                        .append(',')
                        .append(row[ACADEMIC])
                        .append(',')
                        .append(row[INDUSTRY])
                        .append(',')
                        .append(row[ACADEMIC | INDUSTRY])
                        .append(',')
                        .append(row[0])
                        .append(',')
                        .append(row[0] + row[1] + row[2] + row[3])
                        .append('\n'));
        Files.writeString(file, table);
    }
}
