package org.levelfield.read.openalex;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.levelfield.model.Work;
import org.levelfield.read.RecordSink;
import org.levelfield.read.Sample;
import org.levelfield.read.json.JsonCursor;
import org.levelfield.read.json.JsonKeys;
import org.levelfield.read.json.JsonRecordReader;
import org.levelfield.read.json.JsonRecords;
import org.levelfield.text.Identifiers;

/// OpenAlex works: JSON Lines of the snapshot (flat or `updated_date=…/part_*`), saved answers of the service, and
/// anything else in its schema of 2026. Identifiers are kept as the input has them. The schema's older spelling
/// (`raw_affiliation_string`, `host_venue`, `alternate_host_venues`) is understood where it still stands.
///
/// One addition to the schema: `unaligned_affiliation_strings` on the work, for sources that print affiliations without
/// saying whose they are.
public final class OpenAlexWorks extends JsonRecordReader {

    private static final int ID = 0;
    private static final int DOI = 1;
    private static final int TITLE = 2;
    private static final int DISPLAY_NAME = 3;
    private static final int YEAR = 4;
    private static final int DATE = 5;
    private static final int TYPE = 6;
    private static final int LANGUAGE = 7;
    private static final int LOCATION = 8;
    private static final int TOPIC = 9;
    private static final int CITED = 10;
    private static final int RETRACTED = 11;
    private static final int EXPANSION = 12;
    private static final int UPDATED = 13;
    private static final int AUTHORSHIPS = 14;
    private static final int UNALIGNED = 15;
    private static final int KEYWORDS = 16;
    private static final int REFERENCES = 17;
    private static final int INDEX = 18;
    private static final int ABSTRACT = 19;
    private static final int IDS = 20;
    private static final int OLD_VENUE = 21;

    private static final JsonKeys WORK = JsonKeys.of(
            "id",
            "doi",
            "title",
            "display_name",
            "publication_year",
            "publication_date",
            "type",
            "language",
            "primary_location",
            "primary_topic",
            "cited_by_count",
            "is_retracted",
            "is_xpac",
            "updated_date",
            "authorships",
            "unaligned_affiliation_strings",
            "keywords",
            "referenced_works",
            "abstract_inverted_index",
            "abstract",
            "ids",
            "host_venue");
    private static final JsonKeys LOCATION_KEYS =
            JsonKeys.of("source", "landing_page_url", "display_name", "type", "url", "raw_source_name");
    private static final JsonKeys TOPIC_KEYS = JsonKeys.of("display_name", "subfield", "field", "domain");
    private static final JsonKeys NAMED = JsonKeys.of("display_name", "score", "keyword");
    private static final JsonKeys IDS_KEYS = JsonKeys.of("arxiv");

    @Override
    public String format() {
        return "openalex-works";
    }

    @Override
    public boolean recognises(Sample sample) {
        boolean json = sample.startsWith("{") || sample.startsWith("[");
        return json
                && sample.hasKey("id")
                && (sample.hasKey("authorships")
                        || sample.hasKey("publication_year")
                        || sample.hasKey("referenced_works"));
    }

    @Override
    protected void record(JsonCursor cursor, JsonRecords records, RecordSink sink) {
        String label = records.label();
        if (!label.isEmpty() && !label.equals("works") && !label.equals("results")) {
            sink.reject("other-entity", "a record of '" + label + "', of which this reader uses none", records);
            return;
        }
        Work.Draft work = new Work.Draft();
        work(cursor, work);
        cursor.done();
        if (work.id == null) {
            sink.reject("no-id", "the work has no id", records);
        } else if (work.title == null && work.authorships.isEmpty()) {
            sink.reject("no-title", "the work has neither title nor authors", records);
        } else {
            sink.work(work.finish(), records);
        }
    }

    private static void work(JsonCursor cursor, Work.Draft work) {
        cursor.object();
        while (cursor.key(WORK)) {
            switch (cursor.keyIndex()) {
                case ID -> work.id = cursor.text();
                case DOI -> work.doi = Identifiers.doi(cursor.text());
                case TITLE -> work.title = cursor.text();
                case DISPLAY_NAME -> {
                    String name = cursor.text();
                    work.title = work.title == null ? name : work.title;
                }
                case YEAR -> work.year = cursor.integer();
                case DATE -> work.date = cursor.text();
                case TYPE -> work.type = cursor.text();
                case LANGUAGE -> work.language = cursor.text();
                case LOCATION, OLD_VENUE -> location(cursor, work);
                case TOPIC -> work.topic = topic(cursor);
                case CITED -> work.citedByCount = cursor.integer();
                case RETRACTED -> work.retracted = cursor.truth();
                case EXPANSION -> work.expansion = cursor.truth();
                case UPDATED -> work.updated = cursor.text();
                case AUTHORSHIPS -> OpenAlexAuthorships.read(cursor, work);
                case UNALIGNED -> work.sharedAffiliations.addAll(cursor.texts());
                case KEYWORDS -> keywords(cursor, work.keywords);
                case REFERENCES -> work.references.addAll(cursor.texts());
                case INDEX -> {
                    String text = cursor.invertedText();
                    work.abstractText = text == null ? work.abstractText : text;
                }
                case ABSTRACT -> {
                    String text = cursor.text();
                    work.abstractText = work.abstractText == null ? text : work.abstractText;
                }
                case IDS -> ids(cursor, work);
                default -> cursor.skip();
            }
        }
        if (work.arxivId == null) {
            work.arxivId = Identifiers.arxivIn(work.doi, work.url);
        }
    }

    private static void location(JsonCursor cursor, Work.Draft work) {
        if (cursor.nothing()) {
            return;
        }
        cursor.object();
        while (cursor.key(LOCATION_KEYS)) {
            switch (cursor.keyIndex()) {
                case 0 -> {
                    if (!cursor.nothing()) {
                        source(cursor, work);
                    }
                }
                case 1, 4 -> {
                    String url = cursor.text();
                    work.url = work.url == null ? url : work.url;
                }
                case 2, 5 -> {
                    String name = cursor.text();
                    work.source = work.source == null ? name : work.source;
                }
                default -> cursor.skip();
            }
        }
    }

    private static void source(JsonCursor cursor, Work.Draft work) {
        cursor.object();
        while (cursor.key(LOCATION_KEYS)) {
            switch (cursor.keyIndex()) {
                case 2 -> work.source = cursor.text();
                case 3 -> work.sourceType = cursor.text();
                default -> cursor.skip();
            }
        }
    }

    private static Work.@Nullable Topic topic(JsonCursor cursor) {
        @Nullable String[] names = new @Nullable String[4];
        if (!cursor.nothing()) {
            cursor.object();
            while (cursor.key(TOPIC_KEYS)) {
                int key = cursor.keyIndex();
                if (key == 0) {
                    names[0] = cursor.text();
                } else if (key > 0) {
                    names[key] = displayName(cursor);
                } else {
                    cursor.skip();
                }
            }
        }
        return names[0] == null ? null : new Work.Topic(names[0], names[1], names[2], names[3]);
    }

    private static @Nullable String displayName(JsonCursor cursor) {
        String name = null;
        if (!cursor.nothing()) {
            cursor.object();
            while (cursor.key(NAMED)) {
                if (cursor.keyIndex() == 0) {
                    name = cursor.text();
                } else {
                    cursor.skip();
                }
            }
        }
        return name;
    }

    private static void keywords(JsonCursor cursor, List<Work.Keyword> keywords) {
        if (cursor.nothing()) {
            return;
        }
        cursor.array();
        while (cursor.element()) {
            String name = null;
            Double score = null;
            cursor.object();
            while (cursor.key(NAMED)) {
                switch (cursor.keyIndex()) {
                    case 0, 2 -> name = cursor.text();
                    case 1 -> score = cursor.number();
                    default -> cursor.skip();
                }
            }
            if (name != null) {
                keywords.add(new Work.Keyword(name, score));
            }
        }
    }

    private static void ids(JsonCursor cursor, Work.Draft work) {
        if (cursor.nothing()) {
            return;
        }
        cursor.object();
        while (cursor.key(IDS_KEYS)) {
            if (cursor.keyIndex() == 0) {
                work.arxivId = Identifiers.arxiv(cursor.text());
            } else {
                cursor.skip();
            }
        }
    }
}
