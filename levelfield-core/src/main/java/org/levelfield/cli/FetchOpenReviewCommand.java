package org.levelfield.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.levelfield.fetch.DataLicence;
import org.levelfield.fetch.Durability;
import org.levelfield.fetch.FetchFolder;
import org.levelfield.fetch.FetchUpdates;
import org.levelfield.fetch.Limits;
import org.levelfield.fetch.PagedFetch;
import org.levelfield.fetch.PoliteClient;
import org.levelfield.fetch.openreview.OpenReviewPages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `levelfield fetch openreview --venue ICLR.cc/2024/Conference -o DIR`
@Command(
        name = "openreview",
        mixinStandardHelpOptions = true,
        description = "Fetches the public notes of a venue's accepted submissions from OpenReview.")
final class FetchOpenReviewCommand implements Callable<Integer> {

    @Mixin
    private FetchCommand.Shared shared = new FetchCommand.Shared();

    @Option(
            names = "--venue",
            required = true,
            paramLabel = "ID",
            description = "OpenReview's id of the venue, such as ICLR.cc/2024/Conference.")
    private String venue = "";

    @Option(names = "-o", required = true, paramLabel = "DIR", description = "Folder to fetch into.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        PoliteClient client = shared.client(Duration.ofSeconds(1));
        String address = shared.address(OpenReviewPages.ADDRESS);
        FetchFolder.Origin origin = new FetchFolder.Origin(
                FetchUpdates.OPENREVIEW,
                address,
                DataLicence.OPENREVIEW.licence(),
                DataLicence.OPENREVIEW.credit(),
                Map.of("venue", venue));
        new PagedFetch(client, ConsoleProgress.onStandardError(), Durability.FORCED)
                .run(origin, out, "", Limits.usual(0), since -> new OpenReviewPages(client, address, venue));
        return 0;
    }
}
