package org.levelfield.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.levelfield.pipeline.BuildOptions;
import org.levelfield.pipeline.FieldBuild;
import org.levelfield.run.UserMistake;
import org.levelfield.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `levelfield demo`
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Builds a small field from the landmark works that come with the program, serves it and opens its page.")
final class DemoCommand implements Callable<Integer> {

    private static final String FOLDER = "/landmarks/";

    /// What comes with the program: the files to read, and what stands beside them.
    private static final List<String> INPUTS = List.of("works.csv", "models.csv", "chips.csv");
    private static final List<String> BESIDE = List.of("works.mapping.json");

    private static final String NOTICE =
            "These works were chosen as landmarks of the field. They show what the program does, not how research at large"
                    + " is divided: for that, build a field from all works of a venue.";

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--port",
            defaultValue = ServeCommand.PORT,
            description = "Port, 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--no-open", description = "Do not open a browser.")
    private boolean noOpen;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        Path demo = cache().resolve("demo");
        List<Path> inputs = copy(demo.resolve("inputs"));
        Path field = demo.resolve("landmarks");
        new FieldBuild(field, BuildOptions.defaults(), ConsoleProgress.onStandardError(), Clock.systemUTC())
                .run(inputs);
        try (WebServer server = ServeCommand.start(field, new WebServer.Listening("127.0.0.1", port, NOTICE), err)) {
            if (!noOpen && !Browser.open(server.address())) {
                err.println("Open this address in a browser.");
                err.flush();
            }
            ServeCommand.untilStopped(server);
        }
        return 0;
    }

    /// `LEVELFIELD_CACHE`, else the folder that the system keeps such things in.
    private static Path cache() {
        return setting("LEVELFIELD_CACHE")
                .map(Path::of)
                .orElseGet(() -> setting("XDG_CACHE_HOME")
                        .map(Path::of)
                        .orElseGet(() -> Path.of(System.getProperty("user.home", "."), ".cache"))
                        .resolve("levelfield"));
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    private static List<Path> copy(Path folder) {
        List<Path> inputs = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (String name : BESIDE) {
                copy(name, folder.resolve(name));
            }
            for (String name : INPUTS) {
                inputs.add(copy(name, folder.resolve(name)));
            }
        } catch (IOException e) {
            throw new UserMistake(
                    "cannot write into " + folder + ": " + e.getMessage(),
                    "Say where there is room with the setting LEVELFIELD_CACHE=/some/folder.",
                    e);
        }
        return inputs;
    }

    private static Path copy(String name, Path file) throws IOException {
        try (InputStream in = DemoCommand.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new UserMistake(
                        "this build of the program does not carry landmarks/" + name,
                        "Take a whole release, or build a field of your own: levelfield build FIELD FILE...");
            }
            Path next = file.resolveSibling(name + ".next");
            Files.copy(in, next, StandardCopyOption.REPLACE_EXISTING);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        }
    }
}
