package org.levelfield.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.levelfield.run.UserMistake;
import picocli.CommandLine;

/// The one place that owns messages and exit codes.
final class Mistakes implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {

    /// Held here, since a logger that nobody holds forgets its level.
    private static final Logger SEARCH_LIBRARY = Logger.getLogger("org.apache.lucene");

    private static final int OURS = 1;
    private static final int THE_USERS = 2;

    /// Keeps a library's advice on how to start Java off the messages.
    static void silenceAdvice() {
        SEARCH_LIBRARY.setLevel(Level.SEVERE);
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (failure instanceof UserMistake mistake) {
            err.println("levelfield: " + mistake.whatHappened());
            err.println("  " + mistake.whatToTry());
            return THE_USERS;
        }
        tell(err, "levelfield: this is a fault of the program, please report it with these lines", failure);
        return OURS;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException failure, String[] args) {
        PrintWriter err = failure.getCommandLine().getErr();
        err.println("levelfield: " + failure.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("  Try: " + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return THE_USERS;
    }

    /// A fault of the program with its trace, in one piece.
    static void tell(PrintWriter err, String what, Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        err.println(what + System.lineSeparator() + trace);
        err.flush();
    }
}
