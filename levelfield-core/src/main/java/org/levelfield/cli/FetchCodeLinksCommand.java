package org.levelfield.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.levelfield.fetch.PublishedFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `levelfield fetch code-links -o DIR`
@Command(
        name = "code-links",
        mixinStandardHelpOptions = true,
        description = "Fetches a file of links from papers to code, in Papers with Code's layout.")
final class FetchCodeLinksCommand implements Callable<Integer> {

    @Mixin
    private FetchCommand.Shared shared = new FetchCommand.Shared();

    @Option(names = "-o", required = true, paramLabel = "DIR", description = "Folder to fetch into.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        new PublishedFiles(shared.client(Duration.ofSeconds(1)), ConsoleProgress.onStandardError())
                .run(PublishedFiles.CODE_LINKS, shared.address(PublishedFiles.LINKS), out);
        return 0;
    }
}
