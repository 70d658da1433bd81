package org.levelfield.fetch.openalex;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.levelfield.fetch.Answer;
import org.levelfield.fetch.CursorExpired;
import org.levelfield.fetch.Page;
import org.levelfield.fetch.Page.Item;
import org.levelfield.fetch.PageSource;
import org.levelfield.fetch.PoliteClient;
import org.levelfield.fetch.Request;
import org.levelfield.fetch.UnusableAnswer;
import org.levelfield.run.ContentHash;
import org.levelfield.run.UserMistake;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The pages of a question to OpenAlex's service: cursor paging, at most a hundred records a call, what a call cost
/// read
/// from the answer's header. A record is kept as the service wrote it, which is also the snapshot's form.
///
/// A cursor is the number of the filter (many identifiers need several) and the service's own cursor.
public final class OpenAlexPages implements PageSource {

    /// The service.
    public static final String ADDRESS = "https://api.openalex.org";

    /// Largest page that the service gives.
    public static final int PAGE = 100;

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final double LIST_USD = 0.0001;
    private static final double SEARCH_USD = 0.001;

    private final PoliteClient client;
    private final String address;
    private final Optional<String> key;
    private final OpenAlexQuery query;
    private final List<String> filters;
    private final int pageSize;

    /// @param key of the service, which never leaves this class but in a request
    /// @param since ISO date from which records must have changed; empty for all
    public OpenAlexPages(
            PoliteClient client,
            String address,
            Optional<String> key,
            OpenAlexQuery query,
            String since,
            int pageSize) {
        this.client = client;
        this.address = address.replaceFirst("/+$", "");
        this.key = key;
        this.query = query;
        this.filters = query.filters(since);
        this.pageSize = pageSize;
    }

    @Override
    public String first() {
        return "0 *";
    }

    @Override
    public double usualCostUsd() {
        return query.searches() ? SEARCH_USD : LIST_USD;
    }

    @Override
    public Page page(String cursor) {
        int space = cursor.indexOf(' ');
        int filter = Integer.parseInt(cursor.substring(0, space));
        Request request = Request.of(uri(filters.get(filter), pageSize, cursor.substring(space + 1)))
                .seeing(400);
        return client.get(request, answer -> page(answer, filter));
    }

    /// How many records there are, and what the call that says so cost.
    ///
    /// @param costUsd of one call
    public record Count(long records, double costUsd) {}

    /// Asks for the number of records alone, one call a filter.
    public Count count() {
        long records = 0;
        double cost = 0;
        for (String filter : filters) {
            Count one = client.get(Request.of(uri(filter, 1, "*")), answer -> {
                JsonNode tree = tree(answer);
                return new Count(tree.path("meta").path("count").asLong(0), cost(answer, tree));
            });
            records += one.records();
            cost = one.costUsd();
        }
        return new Count(records, cost);
    }

    /// Calls that fetch all.
    public long calls(long records) {
        return filters.size() > 1 ? filters.size() : Math.max(1, (records + pageSize - 1) / pageSize);
    }

    private Page page(Answer answer, int filter) throws UnusableAnswer {
        if (answer.status() == 400) {
            String message = answer.message();
            if (message.toLowerCase(Locale.ROOT).contains("cursor")) {
                throw new CursorExpired(message);
            }
            throw new UserMistake("OpenAlex does not take the question: " + message, "Change the filters it names.");
        }
        JsonNode tree = tree(answer);
        JsonNode results = tree.path("results");
        if (!results.isArray()) {
            throw new UnusableAnswer("the answer has no 'results'");
        }
        List<Item> items = new ArrayList<>(results.size());
        for (JsonNode record : results) {
            items.add(item(record));
        }
        JsonNode meta = tree.path("meta");
        String next = meta.path("next_cursor").asString("");
        boolean more = !next.isEmpty() && !items.isEmpty();
        Optional<String> cursor = more
                ? Optional.of(filter + " " + next)
                : filter + 1 < filters.size() ? Optional.of(filter + 1 + " *") : Optional.empty();
        OptionalLong total = filters.size() == 1 && meta.path("count").isNumber()
                ? OptionalLong.of(meta.path("count").asLong())
                : OptionalLong.empty();
        return new Page(items, cursor, total, cost(answer, tree));
    }

    /// A record without an identifier is known by its content; the build puts it aside and says so.
    private static Item item(JsonNode record) {
        String line = JSON.writeValueAsString(record);
        String id = record.path("id").asString("");
        return new Item(id.isBlank() ? "sha256:" + new ContentHash().add(line).hex() : id, line);
    }

    static JsonNode tree(Answer answer) throws UnusableAnswer {
        try {
            JsonNode tree = JSON.readTree(answer.body());
            if (!tree.isObject()) {
                throw new UnusableAnswer("the answer is no JSON object");
            }
            return tree;
        } catch (JacksonException e) {
            throw new UnusableAnswer("the answer is not whole: " + e.getOriginalMessage(), e);
        }
    }

    private double cost(Answer answer, JsonNode tree) {
        OptionalDouble header = answer.number("x-ratelimit-cost-usd");
        return header.isPresent()
                ? header.getAsDouble()
                : tree.path("meta").path("cost_usd").asDouble(usualCostUsd());
    }

    private URI uri(String filter, int perPage, String cursor) {
        StringBuilder uri = new StringBuilder(address)
                .append('/')
                .append(query.entity())
                .append("?per_page=")
                .append(perPage);
        append(uri, "cursor", cursor);
        append(uri, "filter", filter);
        append(uri, "search", query.search().orElse(""));
        append(uri, "corpus", query.corpus().equals("core") ? "" : query.corpus());
        append(uri, "api_key", key.orElse(""));
        return URI.create(uri.toString());
    }

    private static void append(StringBuilder uri, String name, String value) {
        if (!value.isEmpty()) {
            uri.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
