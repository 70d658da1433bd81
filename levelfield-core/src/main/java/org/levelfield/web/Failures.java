package org.levelfield.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.levelfield.run.UserMistake;
import org.levelfield.store.StoreException;
import org.levelfield.web.view.ErrorPage;

/// The one place that owns statuses and messages: JSON for programs, a page for people. What is the visitor's to mend
/// is
/// said; what is ours gets a number here and its trace in the log.
final class Failures {

    private static final String SECONDS_TO_WAIT = "5";

    private final Pages pages;
    private final BiConsumer<String, Throwable> log;

    Failures(Pages pages, BiConsumer<String, Throwable> log) {
        this.pages = pages;
        this.log = log;
    }

    void register(RoutesConfig routes) {
        routes.exception(
                Refused.class,
                (failure, context) -> answer(context, failure.status(), failure.whatHappened(), failure.whatToTry()));
        routes.exception(
                UserMistake.class,
                (failure, context) -> answer(context, 400, failure.whatHappened(), failure.whatToTry()));
        routes.exception(HttpResponseException.class, this::http);
        routes.exception(Exception.class, this::other);
    }

    private void http(HttpResponseException failure, Context context) {
        if (failure.getStatus() == 404) {
            answer(context, 404, "there is nothing at this address", "Begin at the start page, /.");
        } else {
            answer(context, failure.getStatus(), "this request cannot be answered", "Begin at the start page, /.");
        }
    }

    private void other(Exception failure, Context context) {
        if (failure instanceof StoreException store && store.tookTooLong()) {
            answer(context, 503, "the answer took too long", "Ask for fewer years or venues, or try again.");
            return;
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        log.accept("fault " + number + " at " + context.path(), failure);
        answer(context, 500, "a fault of the program, number " + number, "Its log says more under this number.");
    }

    private void answer(Context context, int status, String whatHappened, String whatToTry) {
        Guard.HEADERS.forEach(context::header);
        context.status(status).header("Cache-Control", "no-store");
        if (status == 503) {
            context.header("Retry-After", SECONDS_TO_WAIT);
        }
        if (context.path().startsWith("/api/")) {
            JsonAnswer.send(context, new Responses.Failure(whatHappened, whatToTry));
        } else {
            pages.send(
                    context,
                    "error",
                    new ErrorPage(
                            pages.frame("Not shown", ""), status, ShareTable.capitalised(whatHappened), whatToTry));
        }
    }
}
