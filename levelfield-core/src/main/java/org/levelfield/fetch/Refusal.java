package org.levelfield.fetch;

import java.time.Duration;
import java.util.Locale;
import org.levelfield.run.UserMistake;

/// What a service's refusals mean, told as what the user can do.
final class Refusal {

    private static final String RESUMES = "What was fetched stands; run the same command again and it resumes.";

    private Refusal() {}

    /// Of a status that asking again does not mend.
    static UserMistake of(Request request, Answer answer) {
        String happened = "%s refuses (%d): %s".formatted(request.address(), answer.status(), answer.message());
        return new UserMistake(
                happened,
                switch (answer.status()) {
                    case 401, 403 ->
                        "Check the key (OpenAlex: OPENALEX_API_KEY in the environment) and what its plan allows.";
                    case 402 -> "The account's money is used up: add some, or wait for the next day. " + RESUMES;
                    case 404, 410 -> "Check the address; another one can be given with --source.";
                    default -> "Change the question; the service's words say what it does not like.";
                });
    }

    /// Of a pause longer than the user wants to wait.
    static UserMistake tooLong(Request request, Answer answer, Duration pause) {
        boolean usedUp = answer.number("x-ratelimit-remaining-usd").orElse(1) <= 0
                || answer.message().toLowerCase(Locale.ROOT).matches(".*(budget|daily|credit|allowance).*");
        return new UserMistake(
                "%s asks to wait %s (%d%s)"
                        .formatted(
                                request.address(),
                                words(pause),
                                answer.status(),
                                usedUp ? ", the day's allowance is used up" : ""),
                RESUMES + " Allow more waiting with --max-wait.");
    }

    /// Of trouble that did not end.
    static UserMistake gaveUp(Request request, String trouble, int attempts, Duration waited) {
        return new UserMistake(
                "%s gives no usable answer after %d attempts over %s: %s"
                        .formatted(request.address(), attempts, words(waited), trouble),
                RESUMES);
    }

    static String words(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds < 120
                ? seconds + " s"
                : seconds < 7200 ? seconds / 60 + " min" : "%.1f h".formatted(seconds / 3600.0);
    }
}
