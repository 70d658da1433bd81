package org.levelfield.fetch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.levelfield.fetch.arxiv.ArxivPages;
import org.levelfield.fetch.openalex.OpenAlexFetch;
import org.levelfield.fetch.openalex.OpenAlexPages;
import org.levelfield.fetch.openalex.OpenAlexQuery;
import org.levelfield.fetch.openreview.OpenReviewPages;
import org.levelfield.run.Progress;
import org.levelfield.run.UserMistake;

/// Brings a folder of fetched files up to date by what its manifest says: whole files are asked for if they have
/// changed,
/// of pages those records that changed since the last run began.
public final class FetchUpdates {

    /// The name of arXiv's folders.
    public static final String ARXIV = "arxiv";

    /// The name of OpenReview's folders.
    public static final String OPENREVIEW = "openreview";

    /// The name of folders filtered from a snapshot.
    public static final String SNAPSHOT = "openalex-snapshot";

    /// What changes between the day told by a service's clock and ours is asked for twice rather than never.
    private static final int OVERLAP_DAYS = 1;

    private final Function<Duration, PoliteClient> clients;
    private final Optional<String> openAlexKey;
    private final Limits limits;
    private final Progress progress;
    private final Durability durability;

    /// @param clients by the gap that a service asks for
    public FetchUpdates(
            Function<Duration, PoliteClient> clients,
            Optional<String> openAlexKey,
            Limits limits,
            Progress progress,
            Durability durability) {
        this.clients = clients;
        this.openAlexKey = openAlexKey;
        this.limits = limits;
        this.progress = progress;
        this.durability = durability;
    }

    /// Fetches what has changed.
    ///
    /// @throws UserMistake where the folder is not a fetched one, or the service refuses
    public FetchManifest update(Path folder) {
        FetchManifest held = FetchFolder.manifest(folder)
                .filter(manifest -> !manifest.runs().isEmpty())
                .orElseThrow(() -> new UserMistake(folder + " was not fetched", "Fetch it: levelfield fetch --help"));
        progress.say("updating %s (%s)".formatted(folder, held.source()));
        String since = held.complete() ? since(held) : "";
        FetchFolder.Origin origin =
                new FetchFolder.Origin(held.source(), held.address(), held.licence(), held.credit(), held.settings());
        return switch (held.source()) {
            case OpenAlexFetch.SOURCE ->
                new OpenAlexFetch(
                                clients.apply(Duration.ofMillis(20)), held.address(), openAlexKey, progress, durability)
                        .run(OpenAlexQuery.of(held.settings()), folder, since, limits, OpenAlexPages.PAGE);
            case ARXIV -> {
                PoliteClient client = clients.apply(Duration.ofSeconds(ArxivPages.GAP_SECONDS));
                ArxivPages.Selection selection = ArxivPages.Selection.of(held.settings());
                yield new PagedFetch(client, progress, durability)
                        .run(
                                origin,
                                folder,
                                since,
                                limits,
                                from -> new ArxivPages(client, held.address(), selection, from));
            }
            case OPENREVIEW -> {
                PoliteClient client = clients.apply(Duration.ofSeconds(1));
                String venue = held.settings().getOrDefault("venue", "");
                Set<String> works = FetchedFiles.ids(folder, held);
                yield new PagedFetch(client, progress, durability)
                        .run(
                                origin,
                                folder,
                                since,
                                limits,
                                from -> new OpenReviewPages(client, held.address(), venue, from, works));
            }
            case SNAPSHOT -> {
                progress.say(folder + " was filtered from a snapshot: fetch from a newer copy into a new folder");
                yield held;
            }
            default ->
                new PublishedFiles(clients.apply(Duration.ofSeconds(1)), progress)
                        .run(held.source(), held.address(), folder);
        };
    }

    private static String since(FetchManifest held) {
        Instant started = Instant.parse(held.runs().getLast().started());
        return LocalDate.ofInstant(started, ZoneOffset.UTC)
                .minusDays(OVERLAP_DAYS)
                .toString();
    }
}
