package org.levelfield.fetch.openalex;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levelfield.fetch.PoliteClient;
import org.levelfield.fetch.Request;
import org.levelfield.run.UserMistake;
import tools.jackson.databind.JsonNode;

/// Names of topics, concepts, venues and institutions to OpenAlex's identifiers, by asking the service. A name that is
/// not exactly one thing's is not guessed at.
public final class OpenAlexNames {

    private static final int CANDIDATES = 10;

    private final PoliteClient client;
    private final String address;
    private final Optional<String> key;

    public OpenAlexNames(PoliteClient client, String address, Optional<String> key) {
        this.client = client;
        this.address = address.replaceFirst("/+$", "");
        this.key = key;
    }

    /// Identifiers as they are, names looked up.
    ///
    /// @param kind topics, concepts, sources or institutions
    /// @throws UserMistake listing what is like a name that is nothing's
    public List<String> identifiers(String kind, List<String> given) {
        List<String> ids = new ArrayList<>();
        for (String each : given) {
            String bare = each.strip().replaceFirst("(?i)^(https?://)?openalex\\.org/", "");
            boolean id = bare.matches("(?i)[tcsi]\\d+|(subfields|fields|domains)/\\d+");
            ids.add(id ? bare : lookUp(kind, bare));
        }
        return ids;
    }

    private String lookUp(String kind, String name) {
        String query = "%s/%s?search=%s&per_page=%d"
                .formatted(address, kind, URLEncoder.encode(name, StandardCharsets.UTF_8), CANDIDATES);
        URI uri = URI.create(query
                + key.map(secret -> "&api_key=" + URLEncoder.encode(secret, StandardCharsets.UTF_8))
                        .orElse(""));
        JsonNode results = client.get(Request.of(uri), OpenAlexPages::tree).path("results");
        List<String> alike = new ArrayList<>();
        for (JsonNode result : results) {
            String id = result.path("id").asString("").replaceFirst("^https://openalex\\.org/", "");
            String display = result.path("display_name").asString("");
            if (display.equalsIgnoreCase(name)) {
                return id;
            }
            alike.add(id + " " + display);
        }
        throw new UserMistake(
                "OpenAlex has no " + kind.replaceFirst("s$", "") + " named '" + name + "'",
                alike.isEmpty()
                        ? "Look it up at openalex.org and give its id."
                        : "Give one of these ids: " + String.join("; ", alike));
    }
}
