package org.levelfield.fetch.arxiv;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.levelfield.fetch.Answer;
import org.levelfield.fetch.CursorExpired;
import org.levelfield.fetch.Page;
import org.levelfield.fetch.PageSource;
import org.levelfield.fetch.PoliteClient;
import org.levelfield.fetch.Request;
import org.levelfield.fetch.UnusableAnswer;
import org.levelfield.run.UserMistake;

/// arXiv's metadata by OAI-PMH 2.0: `ListRecords` in the format `arXiv`, page by page with resumption tokens. arXiv
/// asks
/// for three seconds between requests and answers 503 with `Retry-After` where it is asked too much.
///
/// OAI-PMH selects by the date on which a record changed; years of submission are selected here.
public final class ArxivPages implements PageSource {

    /// The service, since March 2025.
    public static final String ADDRESS = "https://oaipmh.arxiv.org/oai";

    /// arXiv's rule, seconds between requests.
    public static final int GAP_SECONDS = 3;

    private static final String FIRST = "*";

    private final PoliteClient client;
    private final String address;
    private final Selection selection;
    private final String since;

    /// What is wanted.
    ///
    /// @param set OAI's: `cs`, `stat`, `cs:cs:LG` …
    /// @param from first year of submission; `to` the last
    public record Selection(String set, Optional<Integer> from, Optional<Integer> to) {

        /// The settings of the manifest.
        public Map<String, String> settings() {
            Map<String, String> settings = new TreeMap<>(Map.of("set", set));
            from.ifPresent(year -> settings.put("from", String.valueOf(year)));
            to.ifPresent(year -> settings.put("to", String.valueOf(year)));
            return settings;
        }

        public static Selection of(Map<String, String> settings) {
            return new Selection(
                    settings.getOrDefault("set", "cs"),
                    Optional.ofNullable(settings.get("from")).map(Integer::valueOf),
                    Optional.ofNullable(settings.get("to")).map(Integer::valueOf));
        }

        boolean holds(int year) {
            return from.filter(first -> year < first).isEmpty()
                    && to.filter(last -> year > last).isEmpty();
        }
    }

    /// @param since ISO date of change; empty for all
    public ArxivPages(PoliteClient client, String address, Selection selection, String since) {
        this.client = client;
        this.address = address;
        this.selection = selection;
        this.since = since;
    }

    @Override
    public String first() {
        return FIRST;
    }

    @Override
    public Page page(String cursor) {
        String query = cursor.equals(FIRST)
                ? "&metadataPrefix=arXiv&set=" + encoded(selection.set()) + (since.isEmpty() ? "" : "&from=" + since)
                : "&resumptionToken=" + encoded(cursor);
        return client.get(Request.of(URI.create(address + "?verb=ListRecords" + query)), this::page);
    }

    private Page page(Answer answer) throws UnusableAnswer {
        OaiRecords records = OaiRecords.read(answer.body());
        return switch (records.error()) {
            case "" -> {
                boolean all = selection.from().isEmpty() && selection.to().isEmpty();
                yield new Page(
                        records.items(selection),
                        Optional.of(records.token()).filter(token -> !token.isEmpty()),
                        all && records.total() >= 0 ? OptionalLong.of(records.total()) : OptionalLong.empty(),
                        0);
            }
            case "noRecordsMatch" -> new Page(List.of(), Optional.empty(), OptionalLong.empty(), 0);
            case "badResumptionToken" -> throw new CursorExpired(records.message());
            default ->
                throw new UserMistake(
                        "arXiv refuses: " + records.error() + " " + records.message(),
                        "Sets are listed at " + address + "?verb=ListSets");
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
