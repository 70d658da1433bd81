package org.levelfield.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.levelfield.fetch.Durability;
import org.levelfield.fetch.FetchUpdates;
import org.levelfield.fetch.Limits;
import org.levelfield.fetch.PoliteClient;
import org.levelfield.fetch.Politeness;
import org.levelfield.fetch.Timekeeper;
import org.levelfield.pipeline.BuildOptions;
import org.levelfield.pipeline.FieldUpdate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `levelfield update FIELD [--leave-learned]`
@Command(
        name = "update",
        mixinStandardHelpOptions = true,
        description =
                "Fetches what has changed in the fetched inputs of a field, builds what that touches, and prints the"
                        + " numbers that changed as CSV: measure, figure, before, after.")
final class UpdateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FIELD", description = "Folder of the field.")
    private Path field = Path.of("");

    @Option(names = "--budget", paramLabel = "USD", description = "Most that fetching may cost (default: 1 dollar).")
    private double budget = 1;

    @Option(
            names = "--max-wait",
            paramLabel = "MINUTES",
            description = "Longest wait for one answer, its pauses included (default: ${DEFAULT-VALUE}).")
    private int maxWait = 15;

    @Option(
            names = "--leave-learned",
            description =
                    "Leave what was learned from the whole field: the stages literature, forecast, map and alias as they"
                            + " stand, the vocabulary of concepts, and the vectors of words. It takes most of the time and"
                            + " changes little. The page /built says since when; levelfield build learns anew.")
    private boolean leaveLearned;

    @Override
    public Integer call() {
        PrintWriter print = Objects.requireNonNull(spec).commandLine().getOut();
        ConsoleProgress progress = ConsoleProgress.onStandardError();
        FetchUpdates fetches = new FetchUpdates(
                gap -> new PoliteClient(
                        Politeness.withGap(gap, Duration.ofMinutes(maxWait)),
                        Timekeeper.SYSTEM,
                        RandomGenerator.getDefault()),
                FetchCommand.openAlexKey(),
                Limits.usual(budget),
                progress,
                Durability.FORCED);
        BuildOptions usual = BuildOptions.defaults();
        FieldUpdate.Outcome outcome = new FieldUpdate(
                        field, leaveLearned ? usual.leavingLearned() : usual, fetches, progress, Clock.systemUTC())
                .run();
        ClosingTable.lines(outcome.build()).forEach(progress::say);
        progress.say(outcome.numbers().isEmpty() ? "no number changed" : "Numbers that changed:");
        print.println("measure,figure,before,after");
        outcome.numbers()
                .forEach(
                        one -> print.println(String.join(",", one.measure(), one.figure(), one.before(), one.after())));
        return 0;
    }
}
