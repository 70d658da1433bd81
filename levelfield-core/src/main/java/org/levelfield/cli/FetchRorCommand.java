package org.levelfield.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.levelfield.fetch.PublishedFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `levelfield fetch ror -o DIR`
@Command(
        name = "ror",
        mixinStandardHelpOptions = true,
        description = "Fetches the newest dump of the Research Organization Registry, by its record on Zenodo.")
final class FetchRorCommand implements Callable<Integer> {

    @Mixin
    private FetchCommand.Shared shared = new FetchCommand.Shared();

    @Option(names = "-o", required = true, paramLabel = "DIR", description = "Folder to fetch into.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        new PublishedFiles(shared.client(Duration.ofSeconds(1)), ConsoleProgress.onStandardError())
                .run(PublishedFiles.ROR, shared.address(PublishedFiles.ZENODO), out);
        return 0;
    }
}
