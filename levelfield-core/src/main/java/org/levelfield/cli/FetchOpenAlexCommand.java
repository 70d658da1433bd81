package org.levelfield.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.levelfield.fetch.Durability;
import org.levelfield.fetch.Limits;
import org.levelfield.fetch.PoliteClient;
import org.levelfield.fetch.openalex.OpenAlexFetch;
import org.levelfield.fetch.openalex.OpenAlexNames;
import org.levelfield.fetch.openalex.OpenAlexPages;
import org.levelfield.fetch.openalex.OpenAlexQuery;
import org.levelfield.run.UserMistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `levelfield fetch openalex --topic T … -o DIR`
@Command(
        name = "openalex",
        mixinStandardHelpOptions = true,
        description =
                "Fetches works, authors or institutions from OpenAlex, as JSON Lines like the snapshot's. The key is"
                        + " taken from OPENALEX_API_KEY.")
final class FetchOpenAlexCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private FetchCommand.Shared shared = new FetchCommand.Shared();

    @Option(names = "--entity", description = "works, authors or institutions (default: ${DEFAULT-VALUE}).")
    private String entity = "works";

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            description = "A topic's name or id, or subfields/1702; may be repeated, any of them counts.")
    private List<String> topics = List.of();

    @Option(names = "--concept", paramLabel = "CONCEPT", description = "A concept's name or id; may be repeated.")
    private List<String> concepts = List.of();

    @Option(names = "--venue", paramLabel = "VENUE", description = "A source's name or id; may be repeated.")
    private List<String> venues = List.of();

    @Option(names = "--institution", paramLabel = "NAME", description = "Its name or id; may be repeated.")
    private List<String> institutions = List.of();

    @Option(names = "--search", paramLabel = "WORDS", description = "Words to search for; costs ten times as much.")
    private @Nullable String search;

    @Option(names = "--ids", split = ",", paramLabel = "ID", description = "OpenAlex ids, DOIs or ORCIDs.")
    private List<String> ids = List.of();

    @Option(names = "--from", paramLabel = "YEAR", description = "First year of publication.")
    private @Nullable Integer from;

    @Option(names = "--to", paramLabel = "YEAR", description = "Last year of publication.")
    private @Nullable Integer to;

    @Option(names = "--corpus", description = "core, expansion or all (default: ${DEFAULT-VALUE}).")
    private String corpus = "core";

    @Option(names = "--since", paramLabel = "DATE", description = "Only records changed since this date, 2026-11-01.")
    private @Nullable String since;

    @Option(names = "--budget", paramLabel = "USD", description = "Most that this run may cost (default: 1 dollar).")
    private double budget = 1;

    @Option(names = "--page-size", paramLabel = "N", hidden = true, description = "Records a call, at most 100.")
    private int pageSize = OpenAlexPages.PAGE;

    @Option(names = "--dry-run", description = "Ask for the number of records and tell calls, cost and time.")
    private boolean dryRun;

    @Option(names = "-o", paramLabel = "DIR", description = "Folder to fetch into; needed unless --dry-run.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        PrintWriter print = Objects.requireNonNull(spec).commandLine().getOut();
        PoliteClient client = shared.client();
        String address = shared.address(OpenAlexPages.ADDRESS);
        Optional<String> key = FetchCommand.openAlexKey();
        OpenAlexNames names = new OpenAlexNames(client, address, key);
        OpenAlexQuery query = new OpenAlexQuery(
                entity,
                names.identifiers("topics", topics),
                names.identifiers("concepts", concepts),
                names.identifiers("sources", venues),
                names.identifiers("institutions", institutions),
                Optional.ofNullable(search),
                ids,
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                corpus);
        ConsoleProgress progress = ConsoleProgress.onStandardError();
        if (key.isEmpty()) {
            progress.say("no OPENALEX_API_KEY in the environment: the service gives a tenth of the free allowance");
        }
        OpenAlexFetch fetch = new OpenAlexFetch(client, address, key, progress, Durability.FORCED);
        if (dryRun) {
            print.println(fetch.estimate(query, date(), pageSize).line());
            return 0;
        }
        if (out == null) {
            throw new UserMistake("there is no folder to fetch into", "Give one with -o DIR.");
        }
        fetch.run(query, out, date(), Limits.usual(budget), pageSize);
        return 0;
    }

    private String date() {
        try {
            return since == null ? "" : LocalDate.parse(since).toString();
        } catch (DateTimeParseException e) {
            throw new UserMistake("'" + since + "' is no date", "Write it like 2026-11-01.", e);
        }
    }
}
