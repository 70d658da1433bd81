package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.levelfield.run.UserMistake;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Whose fault it is decides the exit code.
final class MistakesTest {

    @Command(name = "failing")
    private record Failing(RuntimeException failure) implements Callable<Integer> {
        @Override
        public Integer call() {
            throw failure;
        }
    }

    private static int run(RuntimeException failure, StringWriter told) {
        return new CommandLine(new Failing(failure))
                .setErr(new PrintWriter(told, true))
                .setExecutionExceptionHandler(new Mistakes())
                .execute();
    }

    @Test
    void theUsersMistakeIsToldWithoutATrace() {
        StringWriter told = new StringWriter();

        assertThat(run(new UserMistake("it broke", "Try another."), told)).isEqualTo(2);
        assertThat(told.toString().lines()).containsExactly("levelfield: it broke", "  Try another.");
    }

    @Test
    void aFaultOfTheProgramComesWithItsTrace() {
        StringWriter told = new StringWriter();

        assertThat(run(new IllegalStateException("two and two is five"), told)).isEqualTo(1);
        assertThat(told.toString())
                .startsWith("levelfield: this is a fault of the program, please report it with these lines")
                .contains("two and two is five")
                .contains("\tat ");
    }
}
