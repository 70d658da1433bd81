package org.levelfield.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;

/// The addresses that are read, by `GET` and by `HEAD`.
final class ReadRoutes {

    /// A browser asks each time, and is told when it has the answer already: a build may publish at any moment.
    private static final String ASK_AGAIN = "private, no-cache";

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

    void addPost(String path, Handler handler) {
        config.post(path, handler);
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
