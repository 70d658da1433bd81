package org.levelfield.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.levelfield.fetch.DataLicence;
import org.levelfield.fetch.Durability;
import org.levelfield.fetch.FetchFolder;
import org.levelfield.fetch.FetchUpdates;
import org.levelfield.fetch.Limits;
import org.levelfield.fetch.PagedFetch;
import org.levelfield.fetch.openalex.OpenAlexQuery;
import org.levelfield.fetch.openalex.SnapshotFiles;
import org.levelfield.fetch.openalex.SnapshotPages;
import org.levelfield.run.UserMistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `levelfield fetch snapshot DIR [--topic T] [-o DIR]`
@Command(
        name = "snapshot",
        mixinStandardHelpOptions = true,
        description =
                "Lists and checks a local copy of OpenAlex's snapshot by its manifest, in the old and the new layout;"
                        + " with -o, filters it to topics and years in one pass.")
final class FetchSnapshotCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "The copy: the folder that holds data/ or jsonl/.")
    private Path root = Path.of("");

    @Option(names = "--entity", description = "works, authors or institutions (default: ${DEFAULT-VALUE}).")
    private String entity = "works";

    @Option(names = "--topic", paramLabel = "ID", description = "T10018, or subfields/1702; may be repeated.")
    private List<String> topics = List.of();

    @Option(names = "--from", paramLabel = "YEAR", description = "First year of publication.")
    private @Nullable Integer from;

    @Option(names = "--to", paramLabel = "YEAR", description = "Last year of publication.")
    private @Nullable Integer to;

    @Option(names = "--corpus", description = "core, expansion or all (default: ${DEFAULT-VALUE}).")
    private String corpus = "core";

    @Option(names = "-o", paramLabel = "DIR", description = "Folder for what passes the filter.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        PrintWriter print = Objects.requireNonNull(spec).commandLine().getOut();
        SnapshotFiles files = SnapshotFiles.in(root, entity);
        print.printf(
                "%s: %,d files, %,d bytes, %,d records%n",
                files.manifest(), files.files().size(), files.bytes(), files.records());
        List<String> faults = files.faults();
        faults.forEach(print::println);
        if (!faults.isEmpty()) {
            throw new UserMistake(
                    "the copy differs from its manifest in %,d files".formatted(faults.size()),
                    "Sync it again, with --delete.");
        }
        if (out == null) {
            return 0;
        }
        OpenAlexQuery query = new OpenAlexQuery(
                entity,
                topics,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                corpus);
        FetchFolder.Origin origin = new FetchFolder.Origin(
                FetchUpdates.SNAPSHOT,
                files.manifest().toString(),
                DataLicence.OPENALEX.licence(),
                DataLicence.OPENALEX.credit(),
                query.settings());
        ConsoleProgress progress = ConsoleProgress.onStandardError();
        try (SnapshotPages pages = new SnapshotPages(files, query)) {
            new PagedFetch(new FetchCommand.Shared().client(Duration.ZERO), progress, Durability.FORCED)
                    .run(origin, out, "", Limits.usual(0), since -> pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return 0;
    }
}
