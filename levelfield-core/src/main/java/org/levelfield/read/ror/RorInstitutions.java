package org.levelfield.read.ror;

import java.util.List;
import java.util.Locale;
import org.levelfield.read.RecordSink;
import org.levelfield.read.Sample;
import org.levelfield.read.json.JsonCursor;
import org.levelfield.read.json.JsonKeys;
import org.levelfield.read.json.JsonRecordReader;
import org.levelfield.read.json.JsonRecords;

/// ROR's dump: schema version 2, and version 1 of the dumps before 2024. Withdrawn organisations are read as well: old
/// affiliations name them, and their successors stand in their relations.
public final class RorInstitutions extends JsonRecordReader {

    private static final JsonKeys RECORD = JsonKeys.of(
            "id",
            "status",
            "types",
            "established",
            "domains",
            "names",
            "locations",
            "relationships",
            "name",
            "aliases",
            "acronyms",
            "labels",
            "country",
            "addresses");

    @Override
    public String format() {
        return "ror";
    }

    @Override
    public boolean recognises(Sample sample) {
        boolean json = sample.startsWith("[") || sample.startsWith("{");
        boolean second = sample.hasKey("names") && sample.hasKey("locations") && sample.hasKey("relationships");
        boolean first = sample.hasKey("aliases") && sample.hasKey("acronyms") && sample.hasKey("country");
        return json && sample.text().contains("ror.org/") && (second || first);
    }

    @Override
    protected void record(JsonCursor cursor, JsonRecords records, RecordSink sink) {
        RorRecord record = new RorRecord();
        cursor.object();
        while (cursor.key(RECORD)) {
            switch (cursor.keyIndex()) {
                case 0 -> record.id = cursor.text();
                case 1 -> record.status = cursor.text();
                case 2 -> record.types = lowerCase(cursor.texts());
                case 3 -> record.established = cursor.integer();
                case 4 -> record.domains = cursor.texts();
                case 5 -> record.names(cursor);
                case 6 -> record.locations(cursor);
                case 7 -> record.relations(cursor);
                case 8 -> record.name = cursor.text();
                case 9 -> record.addNames(cursor.texts(), "alias");
                case 10 -> record.addNames(cursor.texts(), "acronym");
                case 11 -> record.labels(cursor);
                case 12 -> record.country(cursor);
                case 13 -> record.addresses(cursor);
                default -> cursor.skip();
            }
        }
        cursor.done();
        if (record.id == null) {
            sink.reject("no-id", "the organisation has no id", records);
        } else if (record.displayName() == null) {
            sink.reject("no-name", "the organisation has no name", records);
        } else {
            sink.institution(record.finish(), records);
        }
    }

    private static List<String> lowerCase(List<String> values) {
        return values.stream().map(value -> value.toLowerCase(Locale.ROOT)).toList();
    }
}
