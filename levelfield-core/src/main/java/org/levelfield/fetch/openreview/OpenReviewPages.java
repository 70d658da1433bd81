package org.levelfield.fetch.openreview;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levelfield.fetch.Answer;
import org.levelfield.fetch.Page;
import org.levelfield.fetch.Page.Item;
import org.levelfield.fetch.PageSource;
import org.levelfield.fetch.PoliteClient;
import org.levelfield.fetch.Request;
import org.levelfield.fetch.UnusableAnswer;
import org.levelfield.fetch.WorkLine;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Public notes of a venue from OpenReview's API 2: accepted submissions stand under the venue's own id, those
/// withdrawn
/// or rejected under others, which are not asked for. Paged by offset.
public final class OpenReviewPages implements PageSource {

    /// The service.
    public static final String ADDRESS = "https://api2.openreview.net";

    private static final int PAGE = 1000;
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern YEAR = Pattern.compile("/(\\d{4})(/|$)");

    private final PoliteClient client;
    private final String address;
    private final String venue;
    private final String since;

    /// @param venue such as `ICLR.cc/2024/Conference`
    /// @param since only notes changed since this ISO date; empty for all. The service is asked for all of them
    public OpenReviewPages(PoliteClient client, String address, String venue, String since) {
        this.client = client;
        this.address = address;
        this.venue = venue;
        this.since = since;
    }

    @Override
    public String first() {
        return "0";
    }

    @Override
    public Page page(String cursor) {
        URI uri = URI.create("%s/notes?content.venueid=%s&limit=%d&offset=%s"
                .formatted(address, URLEncoder.encode(venue, StandardCharsets.UTF_8), PAGE, cursor));
        return client.get(Request.of(uri), answer -> page(answer, Long.parseLong(cursor)));
    }

    private Page page(Answer answer, long offset) throws UnusableAnswer {
        JsonNode tree;
        try {
            tree = JSON.readTree(answer.body());
        } catch (JacksonException e) {
            throw new UnusableAnswer("the answer is not whole: " + e.getOriginalMessage(), e);
        }
        JsonNode notes = tree.path("notes");
        if (!notes.isArray()) {
            throw new UnusableAnswer("the answer has no 'notes'");
        }
        long from = since.isEmpty()
                ? Long.MIN_VALUE
                : LocalDate.parse(since)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                        .toEpochMilli();
        List<Item> items = new ArrayList<>();
        for (JsonNode note : notes) {
            if (note.path("mdate").asLong(Long.MAX_VALUE) >= from) {
                items.add(item(note));
            }
        }
        long count = tree.path("count").asLong(-1);
        long next = offset + notes.size();
        boolean more = !notes.isEmpty() && (count < 0 || next < count);
        return new Page(
                items,
                more ? Optional.of(String.valueOf(next)) : Optional.empty(),
                count >= 0 && since.isEmpty() ? OptionalLong.of(count) : OptionalLong.empty(),
                0);
    }

    private Item item(JsonNode note) {
        String id = note.path("id").asString("");
        JsonNode content = note.path("content");
        WorkLine work = new WorkLine("openreview:" + id)
                .text("title", value(content, "title").asString(""))
                .text("abstract", value(content, "abstract").asString(""))
                .text(
                        "publication_date",
                        date(note.path("pdate").asLong(note.path("cdate").asLong(0))))
                .text("updated_date", date(note.path("mdate").asLong(0)))
                .text("type", "article")
                .text("license", note.path("license").asString(""))
                .text("openreview_venue", value(content, "venue").asString(""))
                .keywords(texts(value(content, "keywords")))
                .place(venue.replaceFirst("[./].*", ""), "conference", "https://openreview.net/forum?id=" + id);
        Matcher year = YEAR.matcher(venue);
        if (year.find()) {
            work.number("publication_year", Integer.parseInt(year.group(1)));
        }
        List<String> names = texts(value(content, "authors"));
        List<String> ids = texts(value(content, "authorids"));
        for (int i = 0; i < names.size(); i++) {
            // an address of mail is nobody's business; a profile's name is public
            String profile =
                    i < ids.size() && ids.size() == names.size() && ids.get(i).startsWith("~") ? ids.get(i) : "";
            work.author(names.get(i), profile.isEmpty() ? "" : "openreview:" + profile, List.of());
        }
        return work.item();
    }

    /// API 2 wraps a field as `{"value": …}`; what is not wrapped is taken as it is.
    private static JsonNode value(JsonNode content, String field) {
        JsonNode node = content.path(field);
        return node.isObject() ? node.path("value") : node;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asString("")));
        return texts;
    }

    private static String date(long millis) {
        return millis <= 0
                ? ""
                : Instant.ofEpochMilli(millis)
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate()
                        .toString();
    }
}
