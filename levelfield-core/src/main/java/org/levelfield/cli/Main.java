package org.levelfield.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command `levelfield`. Data goes to standard output, progress and messages to standard error; the exit code is 0
/// for done, 2 for the user's mistake, 1 for ours.
@Command(
        name = "levelfield",
        description = "An open research map of machine learning.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            BuildCommand.class,
            SurveyCommand.class,
            ResolveCommand.class,
            ComputeCommand.class,
            SearchCommand.class,
            CheckCommand.class,
            ForecastCommand.class,
            NamesCommand.class,
            AuditCommand.class,
            ServeCommand.class,
            DemoCommand.class,
        })
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /// Runs a command line and gives its exit code.
    static int run(String... args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Mistakes.silenceAdvice();
        int code = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(new Mistakes())
                .setParameterExceptionHandler(new Mistakes())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
        out.flush();
        return code;
    }

    /// The program's version.
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"levelfield " + org.levelfield.run.Program.version()};
        }
    }
}
