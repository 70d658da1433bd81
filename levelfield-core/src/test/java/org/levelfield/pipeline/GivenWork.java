package org.levelfield.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// A hand-made work in OpenAlex's schema.
public final class GivenWork {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<Map<String, Object>> authorships = new ArrayList<>();

    public GivenWork(String id, String title) {
        fields.put("id", id);
        fields.put("title", title);
        fields.put("publication_year", 2020);
    }

    public GivenWork year(int year) {
        return with("publication_year", year);
    }

    public GivenWork venue(String name) {
        return with("primary_location", Map.of("source", Map.of("display_name", name)));
    }

    public GivenWork doi(String doi) {
        return with("doi", "https://doi.org/" + doi);
    }

    /// When the source last changed the record.
    public GivenWork updated(String date) {
        return with("updated_date", date);
    }

    public GivenWork author(String name, String... affiliations) {
        authorships.add(
                Map.of("author", Map.of("display_name", name), "raw_affiliation_strings", List.of(affiliations)));
        return with("authorships", authorships);
    }

    public GivenWork with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    /// One line.
    public String json() {
        return JSON.writeValueAsString(fields);
    }
}
