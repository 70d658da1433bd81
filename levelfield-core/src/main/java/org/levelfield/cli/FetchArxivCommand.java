package org.levelfield.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.levelfield.fetch.DataLicence;
import org.levelfield.fetch.Durability;
import org.levelfield.fetch.FetchFolder;
import org.levelfield.fetch.FetchUpdates;
import org.levelfield.fetch.Limits;
import org.levelfield.fetch.PagedFetch;
import org.levelfield.fetch.PoliteClient;
import org.levelfield.fetch.arxiv.ArxivPages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `levelfield fetch arxiv --set cs -o DIR`
@Command(
        name = "arxiv",
        mixinStandardHelpOptions = true,
        description =
                "Fetches arXiv's metadata with categories and abstracts by OAI-PMH, a request every three seconds.")
final class FetchArxivCommand implements Callable<Integer> {

    @Mixin
    private FetchCommand.Shared shared = new FetchCommand.Shared();

    @Option(names = "--set", description = "OAI's set, such as cs, stat or cs:cs:LG (default: ${DEFAULT-VALUE}).")
    private String set = "cs";

    @Option(names = "--from", paramLabel = "YEAR", description = "First year of submission.")
    private @Nullable Integer from;

    @Option(names = "--to", paramLabel = "YEAR", description = "Last year of submission.")
    private @Nullable Integer to;

    @Option(names = "-o", required = true, paramLabel = "DIR", description = "Folder to fetch into.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        PoliteClient client = shared.client(Duration.ofSeconds(ArxivPages.GAP_SECONDS));
        String address = shared.address(ArxivPages.ADDRESS);
        ArxivPages.Selection selection =
                new ArxivPages.Selection(set, Optional.ofNullable(from), Optional.ofNullable(to));
        FetchFolder.Origin origin = new FetchFolder.Origin(
                FetchUpdates.ARXIV,
                address,
                DataLicence.ARXIV.licence(),
                DataLicence.ARXIV.credit(),
                selection.settings());
        new PagedFetch(client, ConsoleProgress.onStandardError(), Durability.FORCED)
                .run(origin, out, "", Limits.usual(0), since -> new ArxivPages(client, address, selection, since));
        return 0;
    }
}
