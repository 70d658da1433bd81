package org.levelfield.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands before every route: the headers that tell a browser to trust nothing but this server, reading only, and,
/// on loopback, the check that the visitor asked for loopback by name. Without that check a page from elsewhere could
/// point its own name at 127.0.0.1 and read the field (DNS rebinding).
final class Guard {

    /// On every answer. With a stricter policy of referrers a browser would send the form of the audit without saying
    /// that it is ours.
    static final Map<String, String> HEADERS = new TreeMap<>(Map.of(
            "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()"));

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

    private static final Pattern HOST = Pattern.compile("(?:\\[([0-9a-fA-F:]+)]|([^:\\[\\]]+))(?::\\d{1,5})?");

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /// Where a list of references may be sent: nothing is changed by it, but it is too long for an address.
    static final String AUDIT_PAGE = "/audit";

    static final String AUDIT_API = "/api/audit";

    private static final Set<String> TAKING = Set.of(AUDIT_PAGE, AUDIT_API);

    /// Of a body that is too long, so much is read before it is refused.
    private static final long LET_GO_BYTES = 64L << 20;

    private final boolean loopbackOnly;

    private final Optional<AccessToken> token;

    /// @param host that the server listens on
    Guard(String host, Optional<AccessToken> token) {
        this.loopbackOnly = isLoopback(host);
        this.token = token;
    }

    /// Whether only this machine reaches a server that listens here.
    static boolean isLoopback(String host) {
        return LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
    }

    void register(RoutesConfig routes) {
        routes.before(this::check);
    }

    private void check(Context context) {
        HEADERS.forEach(context::header);
        if (loopbackOnly && !asksForLoopback(context.header("Host"))) {
            throw new Refused(421, "this server answers on loopback only", "Ask for it by the name localhost.");
        }
        // styles, scripts and the icon come with the program and tell nothing of the field
        if (token.isPresent() && !context.path().startsWith("/assets/")) {
            token.get().check(context);
        }
        boolean taken =
                TAKING.contains(context.path()) && context.method().name().equals("POST");
        if (taken) {
            checkSent(context);
        } else if (!READING.contains(context.method().name())) {
            context.header("Allow", TAKING.contains(context.path()) ? "GET, HEAD, POST" : "GET, HEAD");
            throw new Refused(405, "nothing can be changed here", "Use GET.");
        }
    }

    /// A page from elsewhere must not make this server work, and what is sent must say how long it is.
    private static void checkSent(Context context) {
        String origin = context.header("Origin");
        String host = context.header("Host");
        if (origin != null && !origin.equals("http://" + host) && !origin.equals("https://" + host)) {
            throw new Refused(403, "the form of another page was sent", "Use the form at /audit.");
        }
        if (context.contentLength() < 0) {
            throw new Refused(411, "the length of what is sent is not given", "Send it with its length.");
        }
        if (context.contentLength() > AuditRoutes.MOST_BYTES) {
            letGo(context);
            throw new Refused(
                    413, "what was sent is too long", "Send at most " + (AuditRoutes.MOST_BYTES >> 20) + " MiB.");
        }
    }

    /// Reads what will not be used, up to a bound: a client that still sends when the connection is closed sees it
    /// broken, and never reads why.
    private static void letGo(Context context) {
        try {
            context.req().getInputStream().skip(LET_GO_BYTES);
        } catch (IOException gone) {
            throw new Refused(400, "what was sent broke off", "Send it again.");
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
