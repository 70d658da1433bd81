package org.levelfield.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.levelfield.fetch.FaultyServer.Asked;
import org.levelfield.fetch.FaultyServer.Said;

/// OpenAlex's list of works as documented, over some made-up works, with a fault in front of each answer.
public final class OpenAlexService implements Function<Asked, Said> {

    private static final String UPDATED = "\"updated_date\":\"";

    private final List<String> works;
    private final Supplier<Fault> faults;

    public OpenAlexService(int works, Supplier<Fault> faults) {
        this(works(works), faults);
    }

    public OpenAlexService(List<String> works, Supplier<Fault> faults) {
        this.works = new java.util.concurrent.CopyOnWriteArrayList<>(works);
        this.faults = faults;
    }

    /// Works as JSON, with a number that Java would write otherwise, letters beyond ASCII and nested values.
    static List<String> works(int count) {
        List<String> works = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            works.add(("{\"id\":\"https://openalex.org/W%d\",\"title\":\"Über Work %d\",\"publication_year\":2020,"
                            + "\"fwci\":1.0220,\"authorships\":[],\"primary_location\":{\"source\":null}}")
                    .formatted(i, i));
        }
        return works;
    }

    @Override
    public Said apply(Asked asked) {
        Fault fault = faults.get();
        List<String> held = changedSince(asked.query().getOrDefault("filter", ""));
        int size = Integer.parseInt(asked.query().get("per_page"));
        String cursor = asked.query().getOrDefault("cursor", "*");
        int at = cursor.equals("*") ? 0 : Integer.parseInt(cursor.substring(1));
        return switch (fault) {
            case NONE -> page(held, at, at, size);
            case TOO_MANY -> Said.of(429, "{\"error\":\"Rate limit exceeded\"}").with("Retry-After", "7");
            case LATER -> Said.of(503, "busy").with("Retry-After", "Fri, 20 Nov 2026 10:01:00 GMT");
            case BROKEN -> Said.of(500, "");
            case CUT -> page(held, at, at, size).cut(50);
            case SILENT -> new Said(0, Map.of(), new byte[0], 0, 0, 0);
            case TOO_LONG -> {
                Said page = page(held, at, at, size);
                yield page.announcing(page.body().length + 10);
            }
            case TOO_SHORT -> {
                Said page = page(held, at, at, size);
                yield page.announcing(page.body().length - 10);
            }
            case REPEATED -> page(held, Math.max(0, at - size), Math.max(0, at - size), size);
            case SHIFTED_BACK -> page(held, Math.max(0, at - 3), at, size);
            case SHIFTED_ON -> page(held, Math.min(held.size(), at + 2), at, size);
            case EMPTY ->
                Said.json("{\"meta\":{\"count\":%d,\"next_cursor\":null},\"results\":[]}".formatted(held.size()));
            case EXPIRED ->
                at == 0
                        ? page(held, at, at, size)
                        : Said.of(400, "{\"error\":\"Invalid query\",\"message\":\"cursor is not valid or expired\"}");
            case OTHER_SHAPE -> Said.json("{\"meta\":{},\"group_by\":[]}");
            case HTML -> Said.json("<html><body>Welcome to the hotel's network</body></html>");
            case SLOW -> page(held, at, at, size).slow(40);
        };
    }

    /// What the service has from now on.
    public void replaceAll(List<String> newWorks) {
        works.clear();
        works.addAll(newWorks);
    }

    private List<String> changedSince(String filter) {
        int at = filter.indexOf("from_updated_date:");
        if (at < 0) {
            return works;
        }
        String since = filter.substring(at + "from_updated_date:".length());
        return works.stream()
                .filter(work -> {
                    int date = work.indexOf(UPDATED);
                    return date >= 0 && work.substring(date + UPDATED.length()).compareTo(since) >= 0;
                })
                .toList();
    }

    /// @param from where the records begin; @param at where the cursor stood
    private static Said page(List<String> works, int from, int at, int size) {
        List<String> some =
                List.copyOf(works.subList(Math.min(from, works.size()), Math.min(from + size, works.size())));
        String next = at + size < works.size() + size ? "\"c" + (at + size) + "\"" : "null";
        String cursor = some.isEmpty() && from == at ? "null" : next;
        return Said.json("{\"meta\":{\"count\":%d,\"per_page\":%d,\"next_cursor\":%s},\"results\":[%s]}"
                        .formatted(works.size(), size, cursor, String.join(",", some)))
                .with("X-RateLimit-Cost-USD", "0.0001")
                .with("X-RateLimit-Remaining-USD", "0.9");
    }
}
