package org.levelfield.read.ror;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.levelfield.model.Institution;
import org.levelfield.read.json.JsonCursor;
import org.levelfield.read.json.JsonKeys;

/// An organisation in the making, whichever schema it comes in.
final class RorRecord {

    private static final JsonKeys NAME = JsonKeys.of("value", "types", "lang");
    private static final JsonKeys LOCATION = JsonKeys.of("geonames_details");
    private static final JsonKeys DETAILS = JsonKeys.of("country_code", "name");
    private static final JsonKeys RELATION = JsonKeys.of("type", "id");
    private static final JsonKeys LABEL = JsonKeys.of("label", "iso639");
    private static final JsonKeys COUNTRY = JsonKeys.of("country_code");
    private static final JsonKeys ADDRESS = JsonKeys.of("city", "geonames_city");

    /// From the strongest: a name that is both display name and label is a display name.
    private static final List<String> KINDS = List.of("ror_display", "label", "acronym", "alias");

    @Nullable
    String id;

    @Nullable
    String name;

    @Nullable
    String status;

    @Nullable
    Integer established;

    List<String> types = List.of();
    List<String> domains = List.of();
    private @Nullable String country;
    private @Nullable String city;
    private final List<Institution.Name> names = new ArrayList<>();
    private final List<Institution.Relation> relations = new ArrayList<>();

    @Nullable
    String displayName() {
        if (name != null) {
            return name;
        }
        return names.stream()
                .filter(one -> one.kind().equals("ror_display"))
                .findFirst()
                .or(() ->
                        names.stream().filter(one -> one.kind().equals("label")).findFirst())
                .or(() -> names.stream().findFirst())
                .map(Institution.Name::value)
                .orElse(null);
    }

    Institution finish() {
        if (name != null) {
            names.addFirst(new Institution.Name(name, "ror_display", null));
        }
        return new Institution(
                requireNonNull(id),
                requireNonNull(displayName()),
                status == null ? "active" : status.toLowerCase(Locale.ROOT),
                types,
                country,
                city,
                established,
                domains,
                names,
                relations);
    }

    void names(JsonCursor cursor) {
        each(cursor, () -> {
            String value = null;
            String language = null;
            List<String> kinds = List.of();
            cursor.object();
            while (cursor.key(NAME)) {
                switch (cursor.keyIndex()) {
                    case 0 -> value = cursor.text();
                    case 1 -> kinds = cursor.texts();
                    case 2 -> language = cursor.text();
                    default -> cursor.skip();
                }
            }
            if (value != null) {
                String kind = KINDS.stream().filter(kinds::contains).findFirst().orElse("alias");
                names.add(new Institution.Name(value, kind, language));
            }
        });
    }

    void addNames(List<String> values, String kind) {
        values.forEach(value -> names.add(new Institution.Name(value, kind, null)));
    }

    void labels(JsonCursor cursor) {
        each(cursor, () -> {
            @Nullable String[] label = fields(cursor, LABEL, 2);
            if (label[0] != null) {
                names.add(new Institution.Name(label[0], "label", label[1]));
            }
        });
    }

    /// The first location counts; nearly all organisations have one.
    void locations(JsonCursor cursor) {
        each(cursor, () -> {
            cursor.object();
            while (cursor.key(LOCATION)) {
                if (cursor.keyIndex() == 0 && country == null) {
                    @Nullable String[] details = fields(cursor, DETAILS, 2);
                    country = details[0];
                    city = details[1];
                } else {
                    cursor.skip();
                }
            }
        });
    }

    void country(JsonCursor cursor) {
        country = fields(cursor, COUNTRY, 1)[0];
    }

    void addresses(JsonCursor cursor) {
        each(cursor, () -> {
            cursor.object();
            while (cursor.key(ADDRESS)) {
                if (cursor.keyIndex() == 0 && city == null) {
                    city = cursor.text();
                } else if (cursor.keyIndex() == 1 && city == null) {
                    city = fields(cursor, ADDRESS, 2)[0];
                } else {
                    cursor.skip();
                }
            }
        });
    }

    void relations(JsonCursor cursor) {
        each(cursor, () -> {
            @Nullable String[] relation = fields(cursor, RELATION, 2);
            if (relation[0] != null && relation[1] != null) {
                relations.add(new Institution.Relation(relation[1], relation[0].toLowerCase(Locale.ROOT)));
            }
        });
    }

    private static void each(JsonCursor cursor, Runnable element) {
        if (cursor.nothing()) {
            return;
        }
        cursor.array();
        while (cursor.element()) {
            element.run();
        }
    }

    private static @Nullable String[] fields(JsonCursor cursor, JsonKeys keys, int count) {
        @Nullable String[] values = new @Nullable String[count];
        if (cursor.nothing()) {
            return values;
        }
        cursor.object();
        while (cursor.key(keys)) {
            if (cursor.keyIndex() >= 0) {
                values[cursor.keyIndex()] = cursor.text();
            } else {
                cursor.skip();
            }
        }
        return values;
    }
}
