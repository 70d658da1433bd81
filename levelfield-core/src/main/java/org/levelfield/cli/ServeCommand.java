package org.levelfield.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.levelfield.run.UserMistake;
import org.levelfield.web.AccessToken;
import org.levelfield.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `levelfield serve FIELD [--port N] [--host H]`
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Serves a field's page and HTTP API until it is stopped. What is built meanwhile is shown at once.")
final class ServeCommand implements Callable<Integer> {

    /// Where the page is looked for.
    static final String PORT = "8765";

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FIELD", description = "Folder of the field.")
    private Path field = Path.of("");

    @Option(
            names = "--port",
            defaultValue = PORT,
            description = "Port, 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "Name or address to listen on (default: ${DEFAULT-VALUE}, which only this machine reaches)."
                    + " Any other is answered only to who has the token.")
    private String host = "127.0.0.1";

    @Option(
            names = "--token",
            paramLabel = "WORD",
            description =
                    "What visitors must bring, 16 characters at least; with another host than loopback one is made"
                            + " where none is given.")
    private @Nullable String token;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        try (WebServer server = start(field, new WebServer.Listening(host, port, "", token()), err)) {
            untilStopped(server);
        }
        return 0;
    }

    private Optional<AccessToken> token() {
        if (token != null) {
            return Optional.of(AccessToken.of(token));
        }
        boolean open = !new WebServer.Listening(host, port, "").isLoopback();
        return open ? Optional.of(AccessToken.random()) : Optional.empty();
    }

    /// Starts the server and says where it is.
    static WebServer start(Path field, WebServer.Listening listening, PrintWriter err) {
        int port = listening.port();
        if (port < 0 || port > 65_535) {
            throw new UserMistake("there is no port " + port, "Give one from 1 to 65535, or 0 for any free one.");
        }
        WebServer server = WebServer.start(field, listening, (what, fault) -> Mistakes.tell(err, what, fault));
        String word = listening.token().map(AccessToken::query).orElse("");
        err.println("Levelfield: " + server.address() + word + "  (Ctrl-C ends it)");
        err.flush();
        server.prepare();
        return server;
    }

    /// Waits for the end of the process, and closes the server then.
    static void untilStopped(WebServer server) throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        never.await();
    }
}
