package org.levelfield.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands before every route: the headers that tell a browser to trust nothing but this server, reading only, and,
/// on loopback, the check that the visitor asked for loopback by name. Without that check a page from elsewhere could
/// point its own name at 127.0.0.1 and read the field (DNS rebinding).
final class Guard {

    /// On every answer.
    static final Map<String, String> HEADERS = new TreeMap<>(Map.of(
            "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()"));

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

    private static final Pattern HOST = Pattern.compile("(?:\\[([0-9a-fA-F:]+)]|([^:\\[\\]]+))(?::\\d{1,5})?");

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final boolean loopbackOnly;

    /// @param host that the server listens on
    Guard(String host) {
        this.loopbackOnly = LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
    }

    void register(RoutesConfig routes) {
        routes.before(this::check);
    }

    /// A route for reading, with or without the body.
    static void reading(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    private void check(Context context) {
        HEADERS.forEach(context::header);
        if (loopbackOnly && !asksForLoopback(context.header("Host"))) {
            throw new Refused(421, "this server answers on loopback only", "Ask for it by the name localhost.");
        }
        if (!READING.contains(context.method().name())) {
            context.header("Allow", "GET, HEAD");
            throw new Refused(405, "nothing can be changed here", "Use GET.");
        }
    }

    private static boolean asksForLoopback(@org.jspecify.annotations.Nullable String host) {
        Matcher matcher = HOST.matcher(host == null ? "" : host);
        if (!matcher.matches()) {
            return false;
        }
        String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return LOOPBACK.contains(name.toLowerCase(Locale.ROOT));
    }
}
