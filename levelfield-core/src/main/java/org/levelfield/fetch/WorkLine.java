package org.levelfield.fetch;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A work of another source in OpenAlex's schema, as one line that the build reads. What the source does not say is
/// left
/// out.
public final class WorkLine {

    private static final JsonMapper JSON = new JsonMapper();

    private final String id;
    private final ObjectNode work = JSON.createObjectNode();
    private final ArrayNode authorships = JSON.createArrayNode();

    /// @param id with its source, such as `arxiv:1706.03762`
    public WorkLine(String id) {
        this.id = id;
        work.put("id", id);
    }

    /// A field, where there is something to say.
    public WorkLine text(String field, String value) {
        if (!value.isBlank()) {
            work.put(field, value.strip().replaceAll("\\s+", " "));
        }
        return this;
    }

    public WorkLine number(String field, int value) {
        work.put(field, value);
        return this;
    }

    public WorkLine truth(String field, boolean value) {
        work.put(field, value);
        return this;
    }

    public WorkLine texts(String field, List<String> values) {
        ArrayNode array = work.putArray(field);
        values.forEach(array::add);
        return this;
    }

    public WorkLine keywords(List<String> names) {
        ArrayNode array = work.putArray("keywords");
        names.forEach(name -> array.addObject().put("display_name", name));
        return this;
    }

    public WorkLine arxiv(String arxivId) {
        work.putObject("ids").put("arxiv", arxivId);
        return this;
    }

    public WorkLine place(String source, String type, String url) {
        ObjectNode location = work.putObject("primary_location");
        location.putObject("source").put("display_name", source).put("type", type);
        location.put("landing_page_url", url);
        return this;
    }

    /// @param authorId the source's own; empty where it has none
    public WorkLine author(String name, String authorId, List<String> affiliations) {
        ObjectNode authorship = authorships.addObject();
        ObjectNode author = authorship.putObject("author").put("display_name", name);
        if (!authorId.isEmpty()) {
            author.put("id", authorId);
        }
        ArrayNode strings = authorship.putArray("raw_affiliation_strings");
        affiliations.forEach(strings::add);
        return this;
    }

    public Page.Item item() {
        work.set("authorships", authorships);
        return new Page.Item(id, JSON.writeValueAsString(work));
    }
}
