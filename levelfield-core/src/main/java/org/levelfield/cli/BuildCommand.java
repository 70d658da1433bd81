package org.levelfield.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.levelfield.pipeline.BuildOptions;
import org.levelfield.pipeline.BuildReport;
import org.levelfield.pipeline.FieldBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `levelfield build FIELD FILE...`
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description =
                "Builds a field from files, or brings it up to date. Formats are recognised by content; what has not"
                        + " changed is not done again; a killed build is taken up where it stopped.")
final class BuildCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FIELD", description = "Folder of the field; made where there is none.")
    private Path field = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Files or folders to read.")
    private List<Path> files = List.of();

    @Option(
            names = "--max-rejects",
            paramLabel = "SHARE",
            description =
                    "Largest share of an input's records that may be unusable, 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double maxRejects = BuildOptions.DEFAULT_REJECT_SHARE;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Inputs read at once (default: all processors up to 4).")
    private @Nullable Integer threads;

    @Option(
            names = "--concepts",
            paramLabel = "FILE",
            description = "A list of concepts, one a line: the only ones looked for, in titles and abstracts"
                    + " (default: concepts are found in the works).")
    private @Nullable Path concepts;

    @Override
    public Integer call() {
        ConsoleProgress progress = ConsoleProgress.onStandardError();
        BuildOptions usual = BuildOptions.defaults();
        BuildOptions options =
                new BuildOptions(threads == null ? usual.threads() : threads, usual.memoryMiB(), maxRejects);
        BuildReport report =
                new FieldBuild(field, options, progress, Clock.systemUTC()).run(files, Optional.ofNullable(concepts));
        ClosingTable.lines(report).forEach(progress::say);
        return 0;
    }
}
