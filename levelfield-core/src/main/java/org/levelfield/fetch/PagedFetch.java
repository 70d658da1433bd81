package org.levelfield.fetch;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.levelfield.run.Progress;
import org.levelfield.run.UserMistake;

/// A source of pages, harvested into a folder.
public final class PagedFetch {

    private final PoliteClient client;
    private final Progress progress;
    private final Durability durability;

    public PagedFetch(PoliteClient client, Progress progress, Durability durability) {
        this.client = client;
        this.progress = progress;
        this.durability = durability;
    }

    /// Fetches, or takes up what was stopped.
    ///
    /// @param since only records changed since this ISO date, as a further run; empty for all
    /// @param source of the pages changed since a date
    /// @throws UserMistake where the service refuses or the budget is used up; what came stands and the manifest says
    /// that it is not complete
    public FetchManifest run(
            FetchFolder.Origin origin, Path folder, String since, Limits limits, Function<String, PageSource> source) {
        progress.say("Licence: " + origin.licence() + "; name the source: " + origin.credit());
        if (since.isEmpty() && !FetchFolder.underWay(folder)) {
            Optional<FetchManifest> held = FetchFolder.manifest(folder)
                    .filter(manifest -> manifest.complete()
                            && manifest.source().equals(origin.source())
                            && manifest.settings().equals(origin.settings()));
            if (held.isPresent()) {
                progress.say(folder + " holds all of it; levelfield update brings it up to date");
                return held.get();
            }
        }
        String first = source.apply(since).first();
        try (FetchFolder open =
                FetchFolder.open(folder, origin, since, first, client.time().now(), durability)) {
            PageSource pages = source.apply(open.journal().since());
            try {
                new Harvest(pages, open, limits, client::calls, progress).run();
            } catch (UserMistake stopped) {
                // what came is told of, so that it can be built from
                tell(open.close(client.time().now()));
                throw stopped;
            }
            FetchManifest manifest = open.close(client.time().now());
            tell(manifest);
            return manifest;
        }
    }

    private void tell(FetchManifest manifest) {
        FetchManifest.Run run = manifest.runs().getLast();
        progress.say("%,d records (%,d came again) in %,d calls for $%.4f"
                .formatted(run.records(), run.repeated(), run.calls(), run.costUsd()));
        if (manifest.complete() && run.announced() > run.records()) {
            progress.say(
                    "the source announces %,d, and gave %,d in every pass".formatted(run.announced(), run.records()));
        }
    }
}
