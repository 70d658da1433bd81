package org.levelfield.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.levelfield.run.UserMistake;
import org.levelfield.search.Filters;
import org.levelfield.search.Ranking;
import org.levelfield.search.WorkIndex;
import org.levelfield.store.FieldDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `levelfield search FIELD "QUERY" [-n 20]` and `levelfield search FIELD --batch FILE.jsonl`
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = {
            "Finds works by words and by meaning, and says why each is there.",
            "A query knows \"phrases\", title: abstract: keyword: venue: team: sector: reach: code:",
            "year:2015..2019 and -not."
        })
final class SearchCommand implements Callable<Integer> {

    private static final int MOST_HITS = 100_000;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FIELD", description = "Folder of the field.")
    private Path field = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "QUERY", description = "What to look for.")
    private @Nullable String query;

    @Option(names = "-n", paramLabel = "COUNT", description = "Hits to print (default: ${DEFAULT-VALUE}).")
    private int count = 20;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = "Answer every line {\"id\", \"text\"} of this file as a line of JSON; no sign of a text is an"
                    + " operator.")
    private @Nullable Path batch;

    @Mixin
    private WorkSelection works = new WorkSelection();

    @Option(names = "--team", paramLabel = "TEAM", description = "academic_only, industry_only, mixed, other, unknown.")
    private List<String> teams = List.of();

    @Option(
            names = "--sector",
            paramLabel = "SECTOR",
            description = "With an author from there: academia, industry, other, unknown.")
    private List<String> sectors = List.of();

    @Option(names = "--reach", paramLabel = "TIER", description = "laptop, gpu, node, cluster, frontier, unknown.")
    private List<String> reaches = List.of();

    @Option(names = "--code", paramLabel = "STATE", description = "official, linked, none, unknown.")
    private List<String> codes = List.of();

    @Option(
            names = "--ranking",
            paramLabel = "HOW",
            description = "words (BM25), hybrid (with vectors trained on the field) or transformer (and a small"
                    + " transformer over the best hits); default: hybrid, and in a batch transformer over as many hits as keep it within"
                    + " minutes.")
    private @Nullable Ranking ranking;

    @Option(names = "--format", description = "table, csv or json; by default a table for people, CSV for programs.")
    private @Nullable OutputFormat format;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (count < 1 || count > MOST_HITS) {
            throw new UserMistake("-n " + count + " is no number of hits", "Give 1 to " + MOST_HITS + ".");
        }
        if ((query == null) == (batch == null)) {
            throw new UserMistake("there is nothing to search for, or twice", "Give a query or --batch FILE.");
        }
        Filters filters = new Filters(
                optional(works.since()), optional(works.until()), works.venues(), teams, sectors, reaches, codes);
        try (WorkIndex index = WorkIndex.open(new FieldDirectory(field))) {
            if (batch != null) {
                new SearchedLines(index, count, filters, Optional.ofNullable(ranking)).answer(batch, out);
            } else {
                Ranking how = Objects.requireNonNullElse(ranking, Ranking.HYBRID);
                new HitPrinter(out, format).print(index.search(Objects.requireNonNull(query), count, filters, how));
            }
        }
        return 0;
    }

    private static OptionalInt optional(Optional<Integer> year) {
        return year.stream().mapToInt(Integer::intValue).findFirst();
    }
}
