package org.levelfield.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.levelfield.check.Answer;
import org.levelfield.check.AnswerJson;
import org.levelfield.check.AnswerProse;
import org.levelfield.check.Checker;
import org.levelfield.cloze.ClozeVectors;
import org.levelfield.model.Reach;
import org.levelfield.run.UserMistake;
import org.levelfield.web.openapi.ApiRoute;
import org.levelfield.web.openapi.JsonShape;
import org.levelfield.web.openapi.Parameter;
import org.levelfield.web.view.CheckPage;

/// The check of an idea as a page, and for programs. The idea is part of the address, so that every answer has a link
/// that leads back to it.
final class CheckRoutes {

    static final int MOST_CHARACTERS = 12_000;

    /// Checks at once: each compares some hundred works word by word.
    private static final int AT_ONCE = 2;

    private static final int SECONDS_TO_WAIT = 8;

    private static final String ANY_IDEA = "learning representations of graphs without labels by contrast";

    private static final List<String> REACHES =
            java.util.Arrays.stream(Reach.values()).map(Reach::label).toList();
    private static final List<String> PARAMETERS = List.of("idea", "reach");

    private final ServedField field;
    private final Pages pages;
    private final Semaphore free = new Semaphore(AT_ONCE, true);

    CheckRoutes(ServedField field, Pages pages) {
        this.field = field;
        this.pages = pages;
    }

    /// What is asked.
    ///
    /// @param idea without control characters; empty where nothing is asked
    record Question(String idea, Optional<Reach> reach) {

        static Question of(Context context) {
            String idea = QueryParameters.one(context, "idea")
                    .map(given -> given.replaceAll("[\\p{Cc}&&[^\\r\\n\\t]]", " "))
                    .orElse("");
            if (idea.length() > MOST_CHARACTERS) {
                throw new Refused(
                        413,
                        "the idea is too long",
                        "Say it in at most " + MOST_CHARACTERS + " characters: a page is plenty.");
            }
            return new Question(idea, QueryParameters.one(context, "reach").map(Question::tier));
        }

        private static Reach tier(String label) {
            return java.util.Arrays.stream(Reach.values())
                    .filter(tier -> tier.label().equals(label))
                    .findFirst()
                    .orElseThrow(() -> new UserMistake(
                            "there is no such reach",
                            "There are: "
                                    + String.join(
                                            ", ",
                                            java.util.Arrays.stream(Reach.values())
                                                    .map(Reach::label)
                                                    .toList())
                                    + "."));
        }

        /// Its parameters as an address has them, with the question mark.
        String query() {
            return "?idea=" + Addresses.encoded(idea)
                    + reach.map(tier -> "&reach=" + tier.label()).orElse("");
        }
    }

    void register(ReadRoutes routes) {
        routes.add("/check", this::page);
    }

    List<ApiRoute> api() {
        return List.of(ApiRoute.get(
                        "/api/check",
                        "The check of an idea: verdict, evidence, reach, what was searched.",
                        shape(),
                        this::answer)
                .with(
                        Parameter.text("idea", "In a sentence or a page.", "attention without recurrence")
                                .needed(),
                        Parameter.choice("reach", "The largest tier that can be afforded.", REACHES),
                        Parameter.format("json", "md", "bib"))
                .file("md", "text/markdown")
                .file("bib", "text/plain")
                .fresh());
    }

    private static JsonShape shape() {
        JsonShape.Members evidence = JsonShape.object()
                .with("work_id", JsonShape.TEXT)
                .with("title", JsonShape.TEXT)
                .perhaps("year", JsonShape.WHOLE)
                .with("venue", JsonShape.TEXT)
                .with("score", JsonShape.NUMBER)
                .with("why", JsonShape.TEXT);
        return JsonShape.object()
                .with("verdict", JsonShape.TEXT)
                .with("probability_done", JsonShape.VALUE)
                .with("as_of", JsonShape.VALUE)
                .with("reason", JsonShape.TEXT)
                .with("idea", JsonShape.TEXT)
                .with(
                        "facets",
                        JsonShape.list(
                                JsonShape.object().with("kind", JsonShape.TEXT).with("text", JsonShape.TEXT)))
                .with("evidence", JsonShape.list(evidence))
                .with("concurrent", JsonShape.list(evidence))
                .with(
                        "searched",
                        JsonShape.object().with("works", JsonShape.WHOLE).with("built", JsonShape.TEXT));
    }

    private void page(Context context) {
        QueryParameters.only(context, PARAMETERS);
        Question question = Question.of(context);
        CheckPage page = field.ask(edition -> {
            Optional<Answer> answer = Optional.empty();
            String trouble = "";
            if (!question.idea().isEmpty()) {
                try {
                    answer = Optional.of(answer(edition, question));
                } catch (UserMistake e) {
                    trouble = ShareTable.capitalised(e.whatHappened()) + ". " + e.whatToTry();
                }
            }
            return CheckView.of(
                    question, answer, trouble, pages.frame("Check of an idea", "/check", edition.manifest()));
        });
        pages.send(context, "check", page);
    }

    private void answer(Context context) {
        String format = QueryParameters.format(context, Set.of("json", "md", "bib"));
        Question question = Question.of(context);
        Answer answer = field.ask(edition -> answer(edition, question));
        switch (format) {
            case "md" -> file(context, "text/markdown", "check.md", AnswerProse.markdown(answer));
            case "bib" -> file(context, "text/plain", "check.bib", AnswerProse.bibtex(answer));
            default -> JsonAnswer.send(context, AnswerJson.of(answer));
        }
    }

    private static void file(Context context, String type, String name, List<String> lines) {
        context.contentType(type + "; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .result(String.join("\n", lines) + "\n");
    }

    /// An answer is kept as long as the edition, since its page and its files ask for it again.
    private Answer answer(Edition edition, Question question) {
        return edition.once(question, Answer.class, () -> asked(edition, question));
    }

    private Answer asked(Edition edition, Question question) {
        Checker checker = checker(edition);
        if (!waited()) {
            throw new Refused(503, "other ideas are being checked", "Try again in a moment.");
        }
        try {
            return edition.with(database -> checker.check(question.idea(), question.reach(), database));
        } finally {
            free.release();
        }
    }

    private static Checker checker(Edition edition) {
        return edition.once(
                "checker",
                Checker.class,
                () -> edition.with(database -> new Checker(
                        edition.index(), ClozeVectors.open(edition.directory()), database, edition.manifest())));
    }

    /// Checks an idea for nobody, so that the first visitor's is checked as fast as the second's.
    static void prepare(Edition edition) {
        Checker checker = checker(edition);
        edition.with(database -> checker.check(ANY_IDEA, Optional.empty(), database));
    }

    private boolean waited() {
        try {
            return free.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
