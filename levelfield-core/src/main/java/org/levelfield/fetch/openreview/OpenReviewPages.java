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
import java.util.Set;
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
/// or rejected under others. These are asked for only by updates, which mark the notes that were fetched as accepted
/// and
/// have been withdrawn or desk-rejected since. Paged by offset.
public final class OpenReviewPages implements PageSource {

    /// The service.
    public static final String ADDRESS = "https://api2.openreview.net";

    private static final int PAGE = 1000;

    /// Under these names OpenReview keeps, by its defaults, what is accepted no more.
    private static final List<String> WITHDRAWN = List.of("Withdrawn_Submission", "Desk_Rejected_Submission");

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern YEAR = Pattern.compile("/(\\d{4})(/|$)");

    private final PoliteClient client;
    private final String address;
    private final String venue;
    private final String since;
    private final Set<String> held;

    /// All notes of a venue, without those withdrawn.
    ///
    /// @param venue such as `ICLR.cc/2024/Conference`
    public OpenReviewPages(PoliteClient client, String address, String venue) {
        this(client, address, venue, "", Set.of());
    }

    /// @param venue such as `ICLR.cc/2024/Conference`
    /// @param since only notes changed since this ISO date; empty for all. The service is asked for all of them
    /// @param held ids of the works that were fetched before
    public OpenReviewPages(PoliteClient client, String address, String venue, String since, Set<String> held) {
        this.client = client;
        this.address = address;
        this.venue = venue;
        this.since = since;
        this.held = Set.copyOf(held);
    }

    @Override
    public String first() {
        return "0";
    }

    /// @param cursor an offset among the accepted, or the name of a group of withdrawn ones and an offset in it
    @Override
    public Page page(String cursor) {
        int space = cursor.indexOf(' ');
        String group = cursor.substring(0, Math.max(0, space));
        long offset = Long.parseLong(cursor.substring(space + 1));
        String asked = group.isEmpty() ? venue : venue + "/" + group;
        URI uri = URI.create("%s/notes?content.venueid=%s&limit=%d&offset=%d"
                .formatted(address, URLEncoder.encode(asked, StandardCharsets.UTF_8), PAGE, offset));
        return client.get(Request.of(uri), answer -> page(answer, group, offset));
    }

    private Page page(Answer answer, String group, long offset) throws UnusableAnswer {
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
                Item item = item(note, !group.isEmpty());
                if (group.isEmpty() || held.contains(item.id())) {
                    items.add(item);
                }
            }
        }
        long count = tree.path("count").asLong(-1);
        long next = offset + notes.size();
        boolean more = !notes.isEmpty() && (count < 0 || next < count);
        return new Page(
                items,
                more ? Optional.of((group + " " + next).strip()) : nextGroup(group),
                count >= 0 && since.isEmpty() ? OptionalLong.of(count) : OptionalLong.empty(),
                0);
    }

    /// Where the groups of withdrawn notes begin that an update goes through after the accepted ones.
    private Optional<String> nextGroup(String group) {
        int place = WITHDRAWN.indexOf(group) + 1;
        return since.isEmpty() || held.isEmpty() || place == WITHDRAWN.size()
                ? Optional.empty()
                : Optional.of(WITHDRAWN.get(place) + " 0");
    }

    private Item item(JsonNode note, boolean withdrawn) {
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
                .truth("is_retracted", withdrawn)
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
