package org.levelfield.audit.code;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levelfield.fetch.Answer;
import org.levelfield.fetch.PoliteClient;
import org.levelfield.fetch.Request;
import org.levelfield.fetch.UnusableAnswer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Looks repositories up where they stand, at GitHub's public interface: two requests each, for the repository and for
/// the
/// names of its files. Without a token it answers sixty requests an hour. Repositories elsewhere are not looked up.
///
/// Asked only where the user says so: an audit tells nobody what it audits.
public final class GithubRepositories implements KnownRepositories {

    /// Where GitHub answers.
    public static final String ADDRESS = "https://api.github.com";

    private static final Pattern REPOSITORY = Pattern.compile("github\\.com/([\\w.-]+)/([\\w.-]+?)(?:\\.git)?(?:/.*)?");
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int EMPTY = 409;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PoliteClient client;
    private final String service;
    private final Map<String, String> headers;

    /// @param token of a user of GitHub, for more requests an hour
    public GithubRepositories(PoliteClient client, String service, Optional<String> token) {
        this.client = client;
        this.service = service;
        headers = token.map(each -> Map.of("Accept", "application/vnd.github+json", "Authorization", "Bearer " + each))
                .orElse(Map.of("Accept", "application/vnd.github+json"));
    }

    /// @throws org.levelfield.run.UserMistake if GitHub refuses, or cannot be reached
    @Override
    public Optional<RepositoryFacts> of(String address) {
        Matcher matcher = REPOSITORY.matcher(RecordedRepositories.key(address));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String path = service + "/repos/" + matcher.group(1) + "/" + matcher.group(2);
        Optional<JsonNode> repository = ask(path);
        if (repository.isEmpty()) {
            return Optional.of(new RepositoryFacts(
                    address,
                    Optional.empty(),
                    Map.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(false),
                    "a look-up at GitHub"));
        }
        JsonNode found = repository.get();
        return Optional.of(new RepositoryFacts(
                address,
                Optional.empty(),
                RepositoryFiles.purposes(files(path)),
                Optional.of(found.path("pushed_at").asString("")).filter(date -> !date.isEmpty()),
                found.has("archived") ? Optional.of(found.path("archived").asBoolean(false)) : Optional.empty(),
                Optional.of(true),
                "a look-up at GitHub"));
    }

    private List<String> files(String path) {
        List<String> names = new ArrayList<>();
        ask(path + "/git/trees/HEAD?recursive=1").ifPresent(tree -> {
            for (JsonNode entry : tree.path("tree")) {
                if (entry.path("type").asString("").equals("blob")) {
                    names.add(entry.path("path").asString(""));
                }
            }
        });
        return names;
    }

    private Optional<JsonNode> ask(String uri) {
        Request request = new Request(URI.create(uri), headers, java.util.Set.of(NOT_FOUND, GONE, EMPTY));
        return client.get(request, GithubRepositories::read);
    }

    private static Optional<JsonNode> read(Answer answer) throws UnusableAnswer {
        if (answer.status() != 200) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(answer.body()));
        } catch (JacksonException e) {
            throw new UnusableAnswer("GitHub's answer is not whole: " + e.getOriginalMessage(), e);
        }
    }
}
