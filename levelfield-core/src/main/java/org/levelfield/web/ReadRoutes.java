package org.levelfield.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// The addresses that the server answers: those that are read, by `GET` and by `HEAD`, and the few that something is
/// sent
/// to.
final class ReadRoutes {

    /// A browser asks each time, and is told when it has the answer already: a build may publish at any moment.
    private static final String ASK_AGAIN = "private, no-cache";

    private static final int SENT_AT_ONCE = 16;

    private final Semaphore sending = new Semaphore(SENT_AT_ONCE);
    private final RoutesConfig config;
    private final ServedField field;

    ReadRoutes(RoutesConfig config, ServedField field) {
        this.config = config;
        this.field = field;
    }

    /// An address that is answered anew each time.
    void add(String path, Handler handler) {
        config.get(path, handler);
        config.head(path, handler);
    }

    /// An address whose answer is the same for everybody as long as the field is, and is kept for who asks next.
    void addKept(String path, Handler handler) {
        add(path, context -> keep(context, handler));
    }

    /// An address to which something is sent; who sends a letter a second cannot hold more than a few threads.
    void addPost(String path, Handler handler) {
        config.post(path, context -> {
            if (!sending.tryAcquire()) {
                throw new Refused(503, "too much is being sent at once", "Try again in a moment.");
            }
            try {
                handler.handle(context);
            } finally {
                sending.release();
            }
        });
    }

    private void keep(Context context, Handler handler) {
        String query = context.queryString() == null ? "" : "?" + context.queryString();
        boolean[] mine = new boolean[1];
        Optional<CompressedAnswer> answer = field.ask(edition -> edition.pages().get(context.path() + query, () -> {
            mine[0] = true;
            handle(context, handler);
            return CompressedAnswer.of(context);
        }));
        if (answer.isPresent()) {
            answer.get().send(context, ASK_AGAIN);
        } else if (!mine[0]) {
            handle(context, handler);
        }
    }

    private static void handle(Context context, Handler handler) {
        try {
            handler.handle(context);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
