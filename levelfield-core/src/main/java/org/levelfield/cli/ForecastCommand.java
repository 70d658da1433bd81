package org.levelfield.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.levelfield.forecast.Backtest;
import org.levelfield.forecast.ConceptHistory;
import org.levelfield.forecast.Forecast;
import org.levelfield.forecast.Question;
import org.levelfield.forecast.Questions;
import org.levelfield.model.Reach;
import org.levelfield.pipeline.Landscape;
import org.levelfield.run.UserMistake;
import org.levelfield.store.Field;
import org.levelfield.store.StoredConcepts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `levelfield forecast FIELD [--top 50] [--reach gpu] [--away-from industry] [--community WORDS] [--novelty 0.8]`, or
/// with `--until YEAR`, `--pairs FILE` or `--backtest YEAR`
///
/// Without a year of its own it prints what the build has found, at once; with one, the forecast is made anew.
@Command(
        name = "forecast",
        mixinStandardHelpOptions = true,
        description = "How likely concepts that no work names together yet will be named together.")
final class ForecastCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FIELD", description = "Folder of the field.")
    private Path field = Path.of("");

    @Option(
            names = "--pairs",
            paramLabel = "FILE",
            description = "Score the pairs of this file, two concepts a line with a tab between, as a,b,score.")
    private @Nullable Path pairs;

    @Option(names = "--until", paramLabel = "YEAR", description = "The last year that is seen (default: the last).")
    private @Nullable Integer until;

    @Option(names = "--horizon", paramLabel = "YEARS", description = "Years ahead (default: ${DEFAULT-VALUE}).")
    private int horizon = 3;

    @Option(names = "--top", paramLabel = "COUNT", description = "Pairs to print (default: ${DEFAULT-VALUE}).")
    private int top = 50;

    @Option(
            names = "--backtest",
            paramLabel = "YEAR[,YEAR…]",
            split = ",",
            description = "Print how good a forecast made at the end of these years would have been.")
    private List<Integer> backtest = List.of();

    @Option(names = "--seeds", paramLabel = "COUNT", description = "Draws of the backtest (default: ${DEFAULT-VALUE}).")
    private int seeds = 5;

    @Option(names = "--reach", description = "Only questions within this compute tier: laptop, gpu, node, cluster.")
    private @Nullable Reach reach;

    @Option(
            names = "--away-from",
            paramLabel = "industry",
            description = "Only questions on which industry works less than on the others.")
    private @Nullable String awayFrom;

    @Option(names = "--community", paramLabel = "WORDS", description = "Only questions of a community so labelled.")
    private String community = "";

    @Option(
            names = "--novelty",
            paramLabel = "SHARE",
            description = "Only pairs that differ in at least this share of their neighbours, 0 to 1.")
    private double novelty;

    @Option(
            names = "--rephrase",
            paramLabel = "URL",
            description = "Let a language model behind this OpenAI-compatible address reword the questions; words that"
                    + " mention what was not given are refused. Its key, if it needs one: " + Rephrase.KEY + ".")
    private @Nullable String rephrase;

    @Option(
            names = "--rephrase-model",
            paramLabel = "NAME",
            description = "The model to ask for (default: ${DEFAULT-VALUE}).")
    private String rephraseModel = "default";

    @Option(names = "--format", description = "table, csv or json; by default a table for people, CSV for programs.")
    private @Nullable OutputFormat format;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        check();
        ConsoleProgress progress = ConsoleProgress.onStandardError();
        try (Field open = Field.open(field, Landscape.tableNames())) {
            if (pairs == null && until == null && backtest.isEmpty() && horizon == 3) {
                Question.Wish wish =
                        new Question.Wish(reach == null ? Reach.FRONTIER : reach, awayFrom != null, community, novelty);
                ForecastPrinter printer = new ForecastPrinter(out, format);
                List<Question> questions = Questions.read(open.database(), wish, top);
                if (rephrase == null) {
                    printer.questions(questions);
                } else {
                    printer.worded(questions, Rephrase.with(rephrase, rephraseModel, open.database()));
                }
                return 0;
            }
            StoredConcepts concepts = new StoredConcepts(open.database());
            Optional<ForecastPairs> given =
                    Optional.ofNullable(pairs).map(file -> ForecastPairs.read(file, concepts, err));
            ConceptHistory history = ConceptHistory.read(open.database(), concepts);
            ForecastPrinter printer = new ForecastPrinter(out, format);
            if (!backtest.isEmpty()) {
                backtest.forEach(year -> Backtest.check(history, year, horizon));
                printer.figures(backtest.stream()
                        .flatMap(year -> Backtest.run(history, year, horizon, seeds, progress).stream())
                        .toList());
                return 0;
            }
            int[] years = history.years();
            int year = until != null ? until : years.length == 0 ? 0 : years[years.length - 1];
            Forecast forecast = Forecast.of(history, year, horizon, progress);
            if (given.isPresent()) {
                given.get().print(forecast, out);
            } else {
                printer.open(forecast.top(top), concepts, open.database());
            }
        }
        return 0;
    }

    private void check() {
        if (top < 1 || top > 100_000) {
            throw new UserMistake("--top " + top + " is no number of pairs", "Give 1 to 100000.");
        }
        if (seeds < 1 || seeds > 100) {
            throw new UserMistake("--seeds " + seeds + " is no number of draws", "Give 1 to 100, such as 5.");
        }
        if (awayFrom != null && !awayFrom.equals("industry")) {
            throw new UserMistake("--away-from " + awayFrom + " is not known", "Give --away-from industry.");
        }
        if (!(novelty >= 0 && novelty <= 1)) {
            throw new UserMistake("--novelty " + novelty + " is no share", "Give 0 to 1, such as 0.8.");
        }
        if (rephrase != null && (pairs != null || until != null || !backtest.isEmpty() || horizon != 3)) {
            throw new UserMistake(
                    "--rephrase rewords the questions that the build has found",
                    "Leave --until, --pairs, --backtest and --horizon out.");
        }
        boolean wished = reach != null || awayFrom != null || !community.isEmpty() || novelty > 0;
        if (wished && (pairs != null || until != null || !backtest.isEmpty() || horizon != 3)) {
            throw new UserMistake(
                    "--reach, --away-from, --community and --novelty choose among what the build has found",
                    "Leave --until, --pairs, --backtest and --horizon out.");
        }
        if (!backtest.isEmpty() && (pairs != null || until != null)) {
            throw new UserMistake(
                    "--backtest has pairs and a year of its own", "Leave --pairs and --until out, or --backtest.");
        }
    }
}
