package org.levelfield.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levelfield.forecast.Question;

/// Questions in the words of a language model, where these say nothing that the question does not give; in the words of
/// their templates elsewhere, with the reason.
public final class Rephrasing {

    /// After so many questions in a row without an answer the service is not asked again.
    private static final int PATIENCE = 2;

    private static final String TASK = "Rephrase the question below as one clear research question in English, on one "
            + "line. Keep the names of both concepts as they are written. Use only what is given: add no work, "
            + "author, concept, method, data set, number or year. Answer with the question alone.";

    private final LanguageModel model;
    private final GivenOnly check;
    private int failed;

    /// A question's words.
    ///
    /// @param source `model`, or `template` with the reason in brackets
    public record Worded(String text, String source) {}

    public Rephrasing(LanguageModel model, GivenOnly check) {
        this.model = model;
        this.check = check;
    }

    /// The question in other words, or in its own.
    public Worded of(Question question) {
        if (failed >= PATIENCE) {
            return new Worded(question.text(), "template (the service failed before)");
        }
        String given = given(question);
        return switch (model.ask(TASK, given)) {
            case LanguageModel.Reply.Failure failure -> {
                failed++;
                yield new Worded(question.text(), "template (" + failure.why() + ")");
            }
            case LanguageModel.Reply.Text reply -> {
                failed = 0;
                yield check.objection(reply.words(), given, List.of(question.a(), question.b()))
                        .map(why -> new Worded(question.text(), "template (refused: the answer " + why + ")"))
                        .orElseGet(() -> new Worded(reply.words(), "model"));
            }
        };
    }

    private static String given(Question question) {
        return Stream.concat(
                        Stream.of(
                                question.text(),
                                "Concepts: " + question.a() + "; " + question.b(),
                                "Best known works: " + question.workOnA() + "; " + question.workOnB(),
                                "Between them: "),
                        Stream.concat(
                                question.because().stream(), Stream.of("First experiment: " + question.experiment())))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
