package org.levelfield.bench;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import org.levelfield.read.InputFile;
import org.levelfield.read.json.JsonRecords;
import org.levelfield.read.openalex.OpenAlexWorks;
import org.levelfield.store.Database;
import org.simdjson.JsonValue;
import org.simdjson.SimdJsonParser;

/// How to read OpenAlex works in bulk: the whole of every work, by three ways, one thread, whole process. Each counts
/// works, authors, affiliation strings, references and the characters of abstracts, so that all have done the same.
///
/// Usage: `BulkReading bytes|simdjson|duckdb WORKS.jsonl.gz` (simdjson needs `--add-modules jdk.incubator.vector`)
public final class BulkReading {

    private long works;
    private long authors;
    private long strings;
    private long references;
    private long letters;

    private BulkReading() {}

    public static void main(String[] args) throws Exception {
        long start = System.nanoTime();
        BulkReading reading = new BulkReading();
        Path file = Path.of(args[1]);
        switch (args[0]) {
            case "bytes" -> reading.bytes(file);
            case "simdjson" -> reading.simdjson(file);
            case "duckdb" -> reading.duckdb(file);
            default -> throw new IllegalArgumentException("bytes, simdjson or duckdb, not " + args[0]);
        }
        System.out.printf(
                "%s: %d works, %d authors, %d strings, %d references, %d letters of abstracts in %.2f s%n",
                args[0],
                reading.works,
                reading.authors,
                reading.strings,
                reading.references,
                reading.letters,
                (System.nanoTime() - start) / 1e9);
    }

    private void bytes(Path file) throws Exception {
        new OpenAlexWorks().read(new InputFile(file), new WorksOnly(work -> {
            works++;
            authors += work.authorships().size();
            work.authorships()
                    .forEach(authorship -> strings += authorship.affiliations().size());
            references += work.references().size();
            letters += work.abstractText() == null
                    ? 0
                    : work.abstractText().replace(" ", "").length();
        }));
    }

    private void simdjson(Path file) throws Exception {
        SimdJsonParser parser = new SimdJsonParser(1 << 22, 512);
        try (InputStream in = new InputFile(file).open()) {
            JsonRecords records = new JsonRecords(in);
            byte[] padded = new byte[1 << 20];
            while (records.next()) {
                int length = records.to() - records.from();
                System.arraycopy(records.bytes(), records.from(), padded, 0, length);
                count(parser.parse(padded, length));
            }
        }
    }

    private void count(JsonValue work) {
        works++;
        JsonValue list = work.get("authorships");
        for (Iterator<JsonValue> each = list.arrayIterator(); each.hasNext(); ) {
            JsonValue authorship = each.next();
            authors++;
            JsonValue raw = authorship.get("raw_affiliation_strings");
            strings += raw == null ? 0 : raw.getSize();
            authorship.get("author").get("display_name").asString();
        }
        JsonValue cited = work.get("referenced_works");
        references += cited == null ? 0 : cited.getSize();
        work.get("title").asString();
        JsonValue index = work.get("abstract_inverted_index");
        if (index != null && index.isObject()) {
            for (Iterator<Map.Entry<String, JsonValue>> each = index.objectIterator(); each.hasNext(); ) {
                Map.Entry<String, JsonValue> word = each.next();
                letters += (long) word.getKey().length() * word.getValue().getSize();
            }
        }
    }

    private void duckdb(Path file) {
        try (Database database = Database.open(new Database.Limits(1, 1024, Path.of("/tmp")))) {
            database.stream(
                    "select count(*), sum(len(authorships)),"
                            + " sum(list_sum(list_transform(authorships, lambda a: len(a.raw_affiliation_strings)))),"
                            + " coalesce(sum(len(referenced_works)), 0),"
                            + " sum(list_sum(list_transform(map_entries(abstract_inverted_index), lambda e: length(e.key) * len(e.value)))),"
                            + " sum(length(title))"
                            + " from read_json(" + Database.literal(file)
                            + ", format='newline_delimited', maximum_object_size=67108864, columns={id:'VARCHAR', title:'VARCHAR',"
                            + " publication_year:'INTEGER', authorships:'STRUCT(author STRUCT(display_name VARCHAR),"
                            + " raw_affiliation_strings VARCHAR[])[]', referenced_works:'VARCHAR[]',"
                            + " abstract_inverted_index:'MAP(VARCHAR, INTEGER[])'})",
                    row -> {
                        works = row.getLong(1);
                        authors = row.getLong(2);
                        strings = row.getLong(3);
                        references = row.getLong(4);
                        letters = row.getLong(5);
                    });
        }
    }
}
