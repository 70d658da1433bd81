package org.levelfield.fetch.openalex;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.levelfield.fetch.DataLicence;
import org.levelfield.fetch.Durability;
import org.levelfield.fetch.FetchFolder;
import org.levelfield.fetch.FetchManifest;
import org.levelfield.fetch.Limits;
import org.levelfield.fetch.PagedFetch;
import org.levelfield.fetch.PoliteClient;
import org.levelfield.run.Progress;

/// A question to OpenAlex, fetched into a folder.
public final class OpenAlexFetch {

    /// The name under which manifests know this source.
    public static final String SOURCE = "openalex";

    private final PoliteClient client;
    private final String address;
    private final Optional<String> key;
    private final Progress progress;
    private final Durability durability;

    public OpenAlexFetch(
            PoliteClient client, String address, Optional<String> key, Progress progress, Durability durability) {
        this.client = client;
        this.address = address;
        this.key = key;
        this.progress = progress;
        this.durability = durability;
    }

    /// Fetches, or takes up what was stopped.
    ///
    /// @param since only records changed since this ISO date, as a further run; empty for all
    /// @throws org.levelfield.run.UserMistake where the service refuses or the budget is used up; what came stands and
    /// the manifest says that it is not complete
    public FetchManifest run(OpenAlexQuery query, Path folder, String since, Limits limits, int pageSize) {
        FetchFolder.Origin origin = new FetchFolder.Origin(
                SOURCE, address, DataLicence.OPENALEX.licence(), DataLicence.OPENALEX.credit(), query.settings());
        return new PagedFetch(client, progress, durability)
                .run(
                        origin,
                        folder,
                        since,
                        limits,
                        from -> new OpenAlexPages(client, address, key, query, from, pageSize));
    }

    /// What a fetch would take.
    ///
    /// @param seconds by the time that this one call took
    public record Estimate(long records, long calls, double costUsd, double seconds) {
        public String line() {
            return String.format(
                    Locale.ROOT,
                    "%,d records, %,d calls, $%.4f, about %s at the speed of this call",
                    records,
                    calls,
                    costUsd,
                    seconds < 120 ? Math.round(seconds) + " s" : Math.round(seconds / 60) + " min");
        }
    }

    /// Asks for the number of records, and for nothing else.
    public Estimate estimate(OpenAlexQuery query, String since, int pageSize) {
        OpenAlexPages pages = new OpenAlexPages(client, address, key, query, since, pageSize);
        Instant start = client.time().now();
        OpenAlexPages.Count count = pages.count();
        double seconds = Duration.between(start, client.time().now()).toMillis() / 1e3;
        long calls = pages.calls(count.records());
        return new Estimate(count.records(), calls, calls * count.costUsd(), calls * seconds);
    }
}
