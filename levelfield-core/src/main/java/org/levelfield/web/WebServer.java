package org.levelfield.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.levelfield.run.UserMistake;
import org.levelfield.web.openapi.ApiRoute;

/// The page and the HTTP API of one field. It answers until it is closed; what is published meanwhile is shown from the
/// next request on.
public final class WebServer implements AutoCloseable {

    /// Requests served at once; the rest waits in the socket's queue. Most of them only wait for one of the few
    /// connections to the database, and must not keep those waiting that need none.
    private static final int THREADS = 320;

    /// A request is its address, which may hold a query in SQL, and a few headers: nobody needs more.
    private static final int HEADER_BYTES = 16 * 1024;

    /// How long a connection may be silent in the middle of a request or an answer.
    private static final long IDLE_MILLIS = 10_000;

    /// Only an audit is asked with a body; what surrounds its list is small.
    private static final int BODY_BYTES = AuditRoutes.MOST_BYTES + (64 << 10);

    private final Javalin javalin;
    private final ServedField field;
    private final String host;

    private final List<ApiRoute> api;

    private WebServer(Javalin javalin, List<ApiRoute> api, ServedField field, String host) {
        this.javalin = javalin;
        this.api = api;
        this.field = field;
        this.host = host;
    }

    /// Where to listen, and what to say on every page.
    ///
    /// @param host name or address
    /// @param port 0 for any free one
    /// @param notice what a visitor must know of this field before reading a figure, or the empty string
    /// @param token without which nobody is answered, if there is one
    public record Listening(String host, int port, String notice, Optional<AccessToken> token) {

        /// Without a token, for this machine alone.
        public Listening(String host, int port, String notice) {
            this(host, port, notice, Optional.empty());
        }

        /// Whether only this machine reaches the server.
        public boolean isLoopback() {
            return Guard.isLoopback(host);
        }
    }

    /// Serves a field.
    ///
    /// @param log where faults of the program are told, with the number under which the visitor saw them
    /// @throws UserMistake if there is no field here, the port is taken, or others could reach it without a token
    public static WebServer start(Path root, Listening listening, BiConsumer<String, Throwable> log) {
        if (!listening.isLoopback() && listening.token().isEmpty()) {
            throw new UserMistake(
                    "others reach " + listening.host() + ", and there is no token",
                    "Give one, or listen on 127.0.0.1.");
        }
        ServedField field = ServedField.open(root);
        List<ApiRoute> api = new ArrayList<>();
        Javalin javalin = Javalin.create(config -> api.addAll(configure(config, field, listening, log)));
        try {
            javalin.start(listening.host(), listening.port());
        } catch (JavalinBindException e) {
            field.close();
            throw new UserMistake(
                    "port " + listening.port() + " of " + listening.host() + " cannot be listened on",
                    "Try another one: --port 0 takes any.",
                    e);
        }
        return new WebServer(javalin, List.copyOf(api), field, listening.host());
    }

    /// @return what the API was declared as
    private static List<ApiRoute> configure(
            JavalinConfig config, ServedField field, Listening listening, BiConsumer<String, Throwable> log) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.maxRequestSize = BODY_BYTES;
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 8);
        config.jetty.modifyHttpConfiguration(WebServer::limit);
        config.jetty.modifyServer(server -> server.setErrorHandler(new BareErrors()));

        Assets assets = Assets.load();
        Pages pages = new Pages(assets, listening.notice());
        new Guard(listening.host(), listening.token()).register(config.routes);
        ReadRoutes routes = new ReadRoutes(config.routes, field);
        assets.register(routes);
        EntityRoutes entities = new EntityRoutes(field, pages);
        ForecastRoutes forecast = new ForecastRoutes(field, pages);
        SqlRoutes sql = new SqlRoutes(field, pages);
        MapRoutes map = new MapRoutes(field, pages);
        AuditRoutes audit = new AuditRoutes(field, pages);
        CheckRoutes check = new CheckRoutes(field, pages);
        new PageRoutes(field, pages).register(routes);
        entities.register(routes);
        forecast.register(routes);
        sql.register(routes);
        map.register(routes);
        audit.register(routes);
        check.register(routes);
        ApiDescription api = new ApiDescription(Stream.of(
                        new ApiRoutes(field).api(),
                        entities.api(),
                        forecast.api(),
                        sql.api(),
                        map.api(),
                        audit.api(),
                        check.api())
                .flatMap(List::stream)
                .toList());
        api.register(routes);
        new Failures(pages, log).register(config.routes);
        return api.routes();
    }

    private static void limit(HttpConfiguration http) {
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setSendServerVersion(false);
        http.setIdleTimeout(IDLE_MILLIS);
        // else a second request of a connection is taken to have brought the first one's token in other capitals
        http.setHeaderCacheCaseSensitive(true);
        http.setSendDateHeader(true);
    }

    /// Begins to find what most visitors ask for, on a thread of its own, so that the first of them need not wait.
    public void prepare() {
        Thread.ofPlatform().daemon().name("prepare").start(() -> field.ask(Preparation::of));
    }

    /// What the router knows: method and path, such as `GET /api/venues`.
    List<String> routes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint.method + " " + handler.endpoint.path)
                .toList();
    }

    /// The API as it was declared.
    List<ApiRoute> api() {
        return api;
    }

    /// Where the page is.
    public URI address() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + name + ":" + javalin.port() + "/");
    }

    @Override
    public void close() {
        javalin.stop();
        field.close();
    }
}
