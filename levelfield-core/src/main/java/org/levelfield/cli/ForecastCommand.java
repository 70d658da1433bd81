package org.levelfield.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.levelfield.forecast.ConceptHistory;
import org.levelfield.forecast.Forecast;
import org.levelfield.pipeline.Landscape;
import org.levelfield.run.UserMistake;
import org.levelfield.store.Field;
import org.levelfield.store.StoredConcepts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `levelfield forecast FIELD [--pairs FILE] [--until YEAR] [--horizon 3]`
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

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (pairs == null) {
            throw new UserMistake("no pairs were given", "Give a file with --pairs.");
        }
        try (Field open = Field.open(field, Landscape.tableNames())) {
            StoredConcepts concepts = new StoredConcepts(open.database());
            ForecastPairs given = ForecastPairs.read(pairs, concepts, err);
            ConceptHistory history = ConceptHistory.read(open.database(), concepts);
            int[] years = history.years();
            int year = until != null ? until : years.length == 0 ? 0 : years[years.length - 1];
            Forecast forecast = Forecast.of(history, year, horizon, ConsoleProgress.onStandardError());
            given.print(forecast, out);
        }
        return 0;
    }
}
