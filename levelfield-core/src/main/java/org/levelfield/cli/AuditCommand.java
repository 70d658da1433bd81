package org.levelfield.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.levelfield.audit.Audit;
import org.levelfield.audit.AuditIndex;
import org.levelfield.audit.AuditReport;
import org.levelfield.audit.AuditedPaper;
import org.levelfield.audit.code.GithubRepositories;
import org.levelfield.audit.code.KnownRepositories;
import org.levelfield.audit.code.RecordedRepositories;
import org.levelfield.audit.reference.ReferenceReader;
import org.levelfield.fetch.PoliteClient;
import org.levelfield.fetch.Politeness;
import org.levelfield.fetch.Timekeeper;
import org.levelfield.pipeline.Landscape;
import org.levelfield.read.InputFile;
import org.levelfield.run.UserMistake;
import org.levelfield.search.WorkIndex;
import org.levelfield.store.Field;
import org.levelfield.store.FieldDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `levelfield audit FIELD PAPER.bib [--abstract FILE] [--title TEXT] [--author NAME]... [--year YEAR] [--code FOLDER]
/// [--recorded FILE] [--look-up] [--top 20] [--format text|json|md]`
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description =
                "Are the references of a paper real, what related work is missing, can its code be found and run.")
final class AuditCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FIELD", description = "Folder of the field.")
    private Path field = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "PAPER",
            description = "BibTeX or BibLaTeX file, LaTeX .bbl, titles one a line, or the id of a work of the field.")
    private String paper = "";

    @Option(names = "--abstract", paramLabel = "FILE", description = "The paper's abstract, or its text.")
    private @Nullable Path text;

    @Option(names = "--title", paramLabel = "TEXT", description = "The paper's title.")
    private String title = "";

    @Option(names = "--author", paramLabel = "NAME", description = "An author of the paper; give it once for each.")
    private List<String> authors = List.of();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "The paper's year (default: the one after its latest reference).")
    private @Nullable Integer year;

    @Option(names = "--code", paramLabel = "FOLDER", description = "A clone of the paper's repository.")
    private @Nullable Path code;

    @Option(names = "--recorded", paramLabel = "FILE", description = "CSV of what is recorded of repositories.")
    private @Nullable Path recorded;

    @Option(
            names = "--look-up",
            description = "Ask GitHub about the paper's repository (two requests; a token from GITHUB_TOKEN allows more"
                    + " an hour). Without this nothing leaves this machine.")
    private boolean lookUp;

    @Option(
            names = "--look-up-source",
            paramLabel = "URL",
            hidden = true,
            description = "Another address of GitHub's interface.")
    private String lookUpSource = GithubRepositories.ADDRESS;

    @Option(names = "--top", paramLabel = "COUNT", description = "Missing works to name (default: ${DEFAULT-VALUE}).")
    private int top = Audit.MISSING;

    @Option(names = "--format", description = "text, json or md (default: ${DEFAULT-VALUE}).")
    private AuditPrinter.Format format = AuditPrinter.Format.TEXT;

    @Override
    public Integer call() {
        if (top < 1 || top > 1_000) {
            throw new UserMistake("--top " + top + " is no number of works", "Give 1 to 1000.");
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        AuditedPaper asked = new AuditedPaper(
                Optional.empty(),
                title,
                text == null ? "" : text(text),
                authors,
                Optional.ofNullable(year),
                Optional.ofNullable(code),
                repositories());
        try (Field open = Field.open(field, Landscape.tableNames());
                WorkIndex texts = WorkIndex.open(new FieldDirectory(field))) {
            Audit audit = new Audit(open.database(), AuditIndex.read(open.database()), texts);
            new AuditPrinter(out, format).print(report(audit, asked));
        }
        return 0;
    }

    private KnownRepositories repositories() {
        KnownRepositories known = recorded == null ? RecordedRepositories.none() : RecordedRepositories.read(recorded);
        if (!lookUp) {
            return known;
        }
        PoliteClient client = new PoliteClient(
                Politeness.usual(Duration.ofSeconds(30)), Timekeeper.SYSTEM, RandomGenerator.getDefault());
        Optional<String> token =
                Optional.ofNullable(System.getenv("GITHUB_TOKEN")).filter(each -> !each.isBlank());
        return known.or(new GithubRepositories(client, lookUpSource, token));
    }

    private AuditReport report(Audit audit, AuditedPaper asked) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Path file = Path.of(paper);
        if (Files.isRegularFile(file)) {
            return audit.of(ReferenceReader.read(new InputFile(file)), asked, top, today);
        }
        return audit.ofWork(paper, asked, top, today)
                .orElseThrow(
                        () -> new UserMistake(
                                paper + " is neither a file nor the id of a work of the field",
                                "Give a .bib or .bbl file, a file of titles, or an id such as one that a survey --by work prints."));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UserMistake("cannot read " + file, "Give --abstract a readable text file in UTF-8.", e);
        }
    }
}
