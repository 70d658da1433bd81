package org.levelfield.read.openalex;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.levelfield.model.Work;
import org.levelfield.read.json.JsonCursor;
import org.levelfield.read.json.JsonKeys;

/// The `authorships` of a work: author, raw affiliation strings, and the institutions that OpenAlex made of them.
final class OpenAlexAuthorships {

    private static final JsonKeys AUTHORSHIP = JsonKeys.of(
            "author",
            "raw_affiliation_strings",
            "institutions",
            "raw_author_name",
            "raw_affiliation_string",
            "affiliations");
    private static final JsonKeys AUTHOR = JsonKeys.of("id", "display_name", "orcid");
    private static final JsonKeys INSTITUTION = JsonKeys.of("id", "display_name", "ror", "country_code", "type");
    private static final JsonKeys AFFILIATION = JsonKeys.of("raw_affiliation_string");

    private OpenAlexAuthorships() {}

    static void read(JsonCursor cursor, Work.Draft work) {
        if (cursor.nothing()) {
            return;
        }
        cursor.array();
        while (cursor.element()) {
            work.authorships.add(authorship(cursor, work.authorships.size() + 1));
        }
    }

    private static Work.Authorship authorship(JsonCursor cursor, int position) {
        @Nullable String[] author = new @Nullable String[3];
        String rawName = null;
        List<String> strings = List.of();
        List<String> spare = List.of();
        List<Work.Institution> institutions = List.of();
        cursor.object();
        while (cursor.key(AUTHORSHIP)) {
            switch (cursor.keyIndex()) {
                case 0 -> fill(cursor, AUTHOR, author);
                case 1 -> strings = cursor.texts();
                case 2 -> institutions = institutions(cursor);
                case 3 -> rawName = cursor.text();
                case 4 -> spare = spare.isEmpty() ? cursor.texts() : skipped(cursor, spare);
                case 5 -> spare = affiliations(cursor, spare);
                default -> cursor.skip();
            }
        }
        String name = author[1] == null ? rawName : author[1];
        return new Work.Authorship(
                position, name, author[0], author[2], strings.isEmpty() ? spare : strings, institutions);
    }

    private static List<String> skipped(JsonCursor cursor, List<String> values) {
        cursor.skip();
        return values;
    }

    private static List<String> affiliations(JsonCursor cursor, List<String> spare) {
        List<String> strings = new ArrayList<>(2);
        if (!cursor.nothing()) {
            cursor.array();
            while (cursor.element()) {
                @Nullable String[] one = new @Nullable String[1];
                fill(cursor, AFFILIATION, one);
                if (one[0] != null) {
                    strings.add(one[0]);
                }
            }
        }
        return strings.isEmpty() ? spare : strings;
    }

    private static List<Work.Institution> institutions(JsonCursor cursor) {
        if (cursor.nothing()) {
            return List.of();
        }
        List<Work.Institution> institutions = new ArrayList<>(2);
        cursor.array();
        while (cursor.element()) {
            @Nullable String[] values = new @Nullable String[5];
            fill(cursor, INSTITUTION, values);
            institutions.add(new Work.Institution(values[0], values[1], values[2], values[3], values[4]));
        }
        return institutions;
    }

    private static void fill(JsonCursor cursor, JsonKeys keys, @Nullable String[] values) {
        if (cursor.nothing()) {
            return;
        }
        cursor.object();
        while (cursor.key(keys)) {
            if (cursor.keyIndex() >= 0) {
                values[cursor.keyIndex()] = cursor.text();
            } else {
                cursor.skip();
            }
        }
    }
}
