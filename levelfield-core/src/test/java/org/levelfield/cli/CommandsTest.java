package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Every command tells what it is and takes.
final class CommandsTest {

    private static final Command MAIN = Main.class.getAnnotation(Command.class);

    static Stream<String> commands() {
        return Arrays.stream(MAIN.subcommands())
                .map(command -> command.getAnnotation(Command.class).name());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpSaysHowACommandIsUsed(String name) {
        Console help = Console.run(name, "--help");

        assertThat(help.code()).isZero();
        assertThat(help.out()).startsWith("Usage: levelfield " + name);
        assertThat(help.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everythingIsDescribed(String name) {
        Class<?> type = Arrays.stream(MAIN.subcommands())
                .filter(command -> command.getAnnotation(Command.class).name().equals(name))
                .findFirst()
                .orElseThrow();
        CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.forAnnotatedObject(type);

        assertThat(spec.usageMessage().description()).isNotEmpty().doesNotContain("");
        assertThat(spec.options())
                .allSatisfy(option -> assertThat(String.join("", option.description()))
                        .as(option.longestName())
                        .isNotBlank()
                        .endsWith("."));
        assertThat(spec.positionalParameters())
                .allSatisfy(parameter -> assertThat(String.join("", parameter.description()))
                        .as(parameter.paramLabel())
                        .isNotBlank()
                        .endsWith("."));
    }

    @Test
    void theProgramListsItsCommands() {
        Console help = Console.run("--help");

        assertThat(help.code()).isZero();
        assertThat(commands()).allSatisfy(name -> assertThat(help.out()).contains("  " + name + " "));
    }

    @Test
    void theProgramKnowsItsVersion() {
        assertThat(Console.run("--version")).isEqualTo(new Console(0, "levelfield development\n", ""));
    }

    @Test
    void mistakesOfTheCommandLineAreToldWithAWayOut() {
        mistaken("Unmatched argument", "levelfield --help", "surwey");
        mistaken("survey", "levelfield --help", "surwey");
        mistaken("Missing required subcommand", "levelfield --help");
        mistaken("'--bye'", "levelfield survey --help", "survey", "f", "sector-share", "--bye", "year");
        mistaken("Missing required parameter", "levelfield survey --help", "survey");
        mistaken("FILE", "levelfield build --help", "build", "f");
        mistaken("'abc' is not an int", "levelfield survey --help", "survey", "f", "sector-share", "--since", "abc");
        mistaken(
                "expected one of [TABLE, CSV, JSON]",
                "survey --help",
                "survey",
                "f",
                "sector-share",
                "--format",
                "xml");
    }

    private static void mistaken(String happened, String toTry, String... args) {
        Console console = Console.run(args);

        assertThat(console.code()).as(List.of(args).toString()).isEqualTo(2);
        assertThat(console.err())
                .startsWith("levelfield: ")
                .contains(happened)
                .contains(toTry)
                .doesNotContain("\tat ");
        assertThat(console.out()).isEmpty();
    }
}
