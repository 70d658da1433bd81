package org.levelfield.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.levelfield.fetch.PoliteClient;
import org.levelfield.fetch.Politeness;
import org.levelfield.fetch.PublishedFiles;
import org.levelfield.fetch.Timekeeper;
import org.levelfield.run.UserMistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `levelfield fetch SOURCE …`
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "SOURCE",
        subcommands = {
            FetchOpenAlexCommand.class,
            FetchSnapshotCommand.class,
            FetchArxivCommand.class,
            FetchOpenReviewCommand.class,
        },
        description =
                "Fetches data from a live source into a folder that a build reads. A fetch that was stopped goes on"
                        + " where it stopped; every folder has a manifest with licence, checksums and settings.")
final class FetchCommand implements Runnable {

    private static final String INTO = "Folder to fetch into.";

    @Override
    public void run() {
        throw new UserMistake("which source?", "Try: levelfield fetch --help");
    }

    @Command(
            name = PublishedFiles.ROR,
            mixinStandardHelpOptions = true,
            description = "Fetches the newest dump of the Research Organization Registry, by its record on Zenodo.")
    int ror(
            @Mixin Shared shared,
            @Option(names = "-o", required = true, paramLabel = "DIR", description = INTO) Path out) {
        return files(shared, PublishedFiles.ROR, PublishedFiles.ZENODO, out);
    }

    @Command(
            name = PublishedFiles.EPOCH,
            mixinStandardHelpOptions = true,
            description = "Fetches Epoch AI's tables of notable models and of chips.")
    int epoch(
            @Mixin Shared shared,
            @Option(names = "-o", required = true, paramLabel = "DIR", description = INTO) Path out) {
        return files(shared, PublishedFiles.EPOCH, PublishedFiles.EPOCH_DATA, out);
    }

    @Command(
            name = PublishedFiles.CODE_LINKS,
            mixinStandardHelpOptions = true,
            description = "Fetches a file of links from papers to code, in Papers with Code's layout.")
    int codeLinks(
            @Mixin Shared shared,
            @Option(names = "-o", required = true, paramLabel = "DIR", description = INTO) Path out) {
        return files(shared, PublishedFiles.CODE_LINKS, PublishedFiles.LINKS, out);
    }

    private static int files(Shared shared, String source, String usual, Path out) {
        new PublishedFiles(shared.client(Duration.ofSeconds(1)), ConsoleProgress.onStandardError())
                .run(source, shared.address(usual), out);
        return 0;
    }

    /// What every source takes.
    static final class Shared {

        @Option(
                names = "--source",
                paramLabel = "URL",
                description = "Another address of the service, such as a mirror.")
        private @Nullable String source;

        @Option(
                names = "--max-wait",
                paramLabel = "MINUTES",
                description = "Longest wait for one answer, its pauses included (default: ${DEFAULT-VALUE}).")
        private int maxWait = 15;

        String address(String usual) {
            return source == null ? usual : source;
        }

        PoliteClient client(Duration gap) {
            if (maxWait < 0) {
                throw new UserMistake("a wait of " + maxWait + " minutes is none", "Give 0 or more.");
            }
            Politeness politeness = Politeness.withGap(gap, Duration.ofMinutes(maxWait));
            return new PoliteClient(politeness, Timekeeper.SYSTEM, RandomGenerator.getDefault());
        }

        PoliteClient client() {
            return client(Duration.ofMillis(20));
        }
    }

    /// OpenAlex's key, from the environment alone, so that it stands in no history and no manifest.
    static Optional<String> openAlexKey() {
        return Optional.ofNullable(System.getenv("OPENALEX_API_KEY"))
                .map(String::strip)
                .filter(key -> !key.isEmpty());
    }
}
