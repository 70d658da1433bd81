package org.levelfield.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.BiFunction;
import org.levelfield.measure.Measure;
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

    void register(RoutesConfig routes) {
        Guard.reading(routes, "/", context -> field.ask(this::start).send(context));
        Guard.reading(
                routes,
                "/survey",
                context -> send(
                        context,
                        "surveys",
                        "Survey",
                        "/survey",
                        (edition, frame) -> new SurveyListPage(frame, Measure.all())));
        Guard.reading(routes, "/survey/{measure}", this::survey);
        Guard.reading(
                routes,
                "/search",
                context -> send(
                        context,
                        "search",
                        "Search",
                        "/search",
                        (edition, frame) -> SearchView.of(edition, SearchQuestion.of(context), frame)));
        Guard.reading(
                routes,
                "/unresolved",
                context -> send(
                        context,
                        "unresolved",
                        "Unresolved affiliations",
                        "",
                        (edition, frame) -> UnresolvedView.of(edition, UnresolvedQuestion.ofPage(context), frame)));
        Guard.reading(routes, "/unresolved/corrections.csv", this::corrections);
        Guard.reading(routes, "/built", context -> send(context, "built", "How it was built", "/built", BuiltView::of));
        Guard.reading(routes, "/favicon.ico", context -> context.status(204));
    }

    /// Everybody begins here, so that this page is made once a publication.
    private CompressedAnswer start(Edition edition) {
        return edition.once("start page", CompressedAnswer.class, () -> {
            Frame frame = pages.frame("Who does the research", "/", edition.manifest());
            return pages.compressed("start", StartView.of(edition, frame));
        });
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
