package org.levelfield.web;

import io.javalin.http.Context;
import java.util.function.BiFunction;
import org.levelfield.web.view.Frame;
import org.levelfield.web.view.SurveyListPage;

/// The pages: each is a record, made from the field as it is now, and a template.
final class PageRoutes {

    private final ServedField field;
    private final Pages pages;

    PageRoutes(ServedField field, Pages pages) {
        this.field = field;
        this.pages = pages;
    }

    void register(ReadRoutes routes) {
        routes.addKept(
                "/", context -> send(context, "start", "An open research map of machine learning", "/", StartView::of));
        routes.addKept(
                "/survey",
                context -> send(
                        context,
                        "surveys",
                        "Survey",
                        "/survey",
                        (edition, frame) -> new SurveyListPage(frame, SurveyThemes.all())));
        routes.addKept("/survey/{measure}", this::survey);
        routes.addKept(
                "/search",
                context -> send(
                        context,
                        "search",
                        "Search",
                        "/search",
                        (edition, frame) -> SearchView.of(edition, SearchQuestion.of(context), frame)));
        routes.addKept(
                "/unresolved",
                context -> send(
                        context,
                        "unresolved",
                        "Unresolved affiliations",
                        "",
                        (edition, frame) -> UnresolvedView.of(edition, UnresolvedQuestion.ofPage(context), frame)));
        routes.addKept("/unresolved/corrections.csv", this::corrections);
        routes.addKept("/built", context -> send(context, "built", "How it was built", "/built", BuiltView::of));
        routes.add("/favicon.ico", context -> context.status(204));
    }

    private void corrections(Context context) {
        UnresolvedQuestion question = UnresolvedQuestion.ofPage(context);
        CsvFile.send(
                context,
                "corrections.csv",
                CorrectionTemplate.of(field.ask(edition -> UnresolvedStrings.of(edition, question))));
    }

    private void survey(Context context) {
        SurveyParameters asked = SurveyParameters.of(context, ApiRoutes.measure(context.pathParam("measure")));
        send(
                context,
                "survey",
                asked.measure().title(),
                "/survey",
                (edition, frame) -> SurveyView.of(edition, asked, frame));
    }

    private void send(
            Context context, String template, String title, String section, BiFunction<Edition, Frame, Object> page) {
        Object filled = field.ask(edition -> page.apply(edition, pages.frame(title, section, edition.manifest())));
        pages.send(context, template, filled);
    }
}
