package org.levelfield.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.levelfield.fetch.PublishedFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `levelfield fetch epoch -o DIR`
@Command(
        name = "epoch",
        mixinStandardHelpOptions = true,
        description = "Fetches Epoch AI's tables of notable models and of chips.")
final class FetchEpochCommand implements Callable<Integer> {

    @Mixin
    private FetchCommand.Shared shared = new FetchCommand.Shared();

    @Option(names = "-o", required = true, paramLabel = "DIR", description = "Folder to fetch into.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        new PublishedFiles(shared.client(Duration.ofSeconds(1)), ConsoleProgress.onStandardError())
                .run(PublishedFiles.EPOCH, shared.address(PublishedFiles.EPOCH_DATA), out);
        return 0;
    }
}
